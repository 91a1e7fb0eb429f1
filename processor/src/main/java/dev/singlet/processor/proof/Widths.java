package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyShape.Precision;

/** How times and dates look, and how wide the shapes of fixed width are. */
final class Widths {

    static final String INSTANT = "2024-01-02T00:00:00.000000000Z";
    static final String UUID = "00000000-0000-0000-0000-000000000000";
    static final int DATE = 10;

    private Widths() {}

    static int of(KeyShape shape) {
        if (shape instanceof KeyShape.PaddedNumber padded) {
            return padded.width();
        }
        if (shape instanceof KeyShape.Time time) {
            return kept(time.precision()) + (hasZone(time.precision()) ? 1 : 0);
        }
        return shape instanceof KeyShape.Uuid ? UUID.length() : DATE;
    }

    /** Returns how much a precision keeps of the beginning of a whole instant. */
    static int kept(Precision precision) {
        return switch (precision) {
            case NANOS -> 29;
            case MICROS -> 26;
            case MILLIS -> 23;
            case SECONDS -> 19;
            case HOUR -> 13;
            case DAY -> DATE;
        };
    }

    static boolean hasZone(Precision precision) {
        return precision.compareTo(Precision.SECONDS) <= 0;
    }
}
