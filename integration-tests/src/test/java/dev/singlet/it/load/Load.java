package dev.singlet.it.load;

import dev.singlet.it.load.LoadItem.Point;

/**
 * How much is written.
 *
 * @param series the number of partitions
 * @param points the number of items of each
 * @param textLength the length of the text of each item, so that all of them do not fit into memory
 */
record Load(int series, int points, int textLength) {

    int items() {
        return series * points;
    }

    Point point(int seriesNumber, int number) {
        return new Point(seriesNumber, number, 7L * index(seriesNumber, number) + 1, text(seriesNumber, number));
    }

    int index(int seriesNumber, int number) {
        return seriesNumber * points + number;
    }

    /** Another string for each item, as one that is shared would take no memory. */
    private String text(int seriesNumber, int number) {
        return (index(seriesNumber, number) + "/").repeat(textLength).substring(0, textLength);
    }
}
