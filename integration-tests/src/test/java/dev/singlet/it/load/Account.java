package dev.singlet.it.load;

import dev.singlet.it.load.LoadItem.Point;
import java.util.BitSet;

/** Counts every item once. */
final class Account {

    private final Load load;
    private final String title;
    private final BitSet seen = new BitSet();
    private long sum;

    Account(Load load, String title) {
        this.load = load;
        this.title = title;
    }

    /** Takes an item, which must be as it was written and not have been seen. */
    void take(Point point) {
        int index = load.index(point.series(), point.number());
        if (seen.get(index)) {
            throw new IllegalStateException(title + ": item " + index + " was seen twice");
        }
        if (!point.equals(load.point(point.series(), point.number()))) {
            throw new IllegalStateException(title + ": item " + index + " is not as it was written");
        }
        seen.set(index);
        sum += point.value();
    }

    int items() {
        return seen.cardinality();
    }

    /** Throws if items are missing. */
    void close() {
        int items = load.items();
        if (items() != items) {
            throw new IllegalStateException(
                    title + ": " + items() + " of " + items + ", the first one missing is " + seen.nextClearBit(0));
        }
        // 1 + 8 + 15 + …
        long expected = 7L * items * (items - 1) / 2 + items;
        if (sum != expected) {
            throw new IllegalStateException(title + ": the sum is " + sum + " and not " + expected);
        }
    }
}
