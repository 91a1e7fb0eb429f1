package dev.singlet.processor.template;

import java.util.List;

/** How the values of a component are written in a key. */
public sealed interface KeyShape {

    /** Returns whether all values are written with the same number of characters. */
    boolean isFixedWidth();

    /**
     * Returns whether the text in this shape tells the text in another one, for the same value. A day does not tell the
     * second; a second tells the day.
     */
    default boolean determines(KeyShape other) {
        if (this instanceof Time mine && other instanceof Time its) {
            return mine.precision().compareTo(its.precision()) <= 0;
        }
        if (this instanceof Text mine && other instanceof Text its) {
            return mine.fold() == Fold.NONE || mine.fold() == its.fold();
        }
        return true;
    }

    /** Returns whether a value can come back from a key as another one, since the key holds only a part of it. */
    default boolean isLossy() {
        return (this instanceof Text text && text.fold() != Fold.NONE)
                || (this instanceof Time time && time.precision() != Precision.NANOS);
    }

    /** Returns whether a query can ask for a range of values: whether they have an order, and the keys sort by it. */
    default boolean hasRange() {
        return true;
    }

    /**
     * Text, escaped.
     *
     * @param fold whether the case is folded
     */
    record Text(Fold fold) implements KeyShape {
        @Override
        public boolean isFixedWidth() {
            return false;
        }
    }

    /**
     * A whole number as plain decimal text.
     *
     * @param type the number's type
     */
    record PlainNumber(NumberType type) implements KeyShape {
        @Override
        public boolean isFixedWidth() {
            return false;
        }

        @Override
        public boolean hasRange() {
            return false;
        }
    }

    /**
     * A non-negative whole number, padded with zeros.
     *
     * @param type the number's type
     * @param width the number of digits
     */
    record PaddedNumber(NumberType type, int width) implements KeyShape {
        @Override
        public boolean isFixedWidth() {
            return true;
        }
    }

    /**
     * An instant in UTC.
     *
     * @param precision what is kept of it
     */
    record Time(Precision precision) implements KeyShape {
        @Override
        public boolean isFixedWidth() {
            return true;
        }
    }

    /** A local date in ISO form. */
    record Date() implements KeyShape {
        @Override
        public boolean isFixedWidth() {
            return true;
        }
    }

    /** A UUID in lower case. */
    record Uuid() implements KeyShape {
        @Override
        public boolean isFixedWidth() {
            return true;
        }
    }

    /** The words {@code true} and {@code false}. */
    record Truth() implements KeyShape {
        @Override
        public boolean isFixedWidth() {
            return false;
        }

        @Override
        public boolean hasRange() {
            return false;
        }
    }

    /**
     * The name of an enum constant.
     *
     * @param names the constants
     */
    record Constant(List<String> names) implements KeyShape {

        /** Copies the list. */
        public Constant {
            names = List.copyOf(names);
        }

        @Override
        public boolean isFixedWidth() {
            return false;
        }

        @Override
        public boolean hasRange() {
            return false;
        }
    }

    /** What happens to upper and lower case. */
    enum Fold {
        /** Nothing. */
        NONE,
        /** Everything is written in lower case. */
        LOWER,
        /** Everything is written in upper case. */
        UPPER
    }

    /** The types of whole numbers. */
    enum NumberType {
        /** {@code byte}. */
        BYTE,
        /** {@code short}. */
        SHORT,
        /** {@code int}. */
        INT,
        /** {@code long}. */
        LONG
    }

    /** What is kept of an instant, from the finest to the coarsest. */
    enum Precision {
        /** Nine fraction digits. */
        NANOS,
        /** Six fraction digits. */
        MICROS,
        /** Three fraction digits. */
        MILLIS,
        /** Whole seconds. */
        SECONDS,
        /** Whole hours. */
        HOUR,
        /** Whole days. */
        DAY
    }
}
