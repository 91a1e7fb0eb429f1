package dev.singlet.runtime;

/** The sizes that a constraint allows; {@link Integer#MAX_VALUE} stands for no upper bound. */
record SizeBounds(int min, int max) {

    boolean allow(int size) {
        return size >= min && size <= max;
    }

    /** The constraint in words. */
    @Override
    public String toString() {
        if (max == Integer.MAX_VALUE) {
            return "must be at least " + min + " long";
        }
        return min == 0 ? "must be at most " + max + " long" : "must be " + min + " to " + max + " long";
    }
}
