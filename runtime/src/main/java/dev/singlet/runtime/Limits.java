package dev.singlet.runtime;

/** Checks the limits that callers set. */
final class Limits {

    private Limits() {}

    static int requirePositive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is less than 1: " + limit);
        }
        return limit;
    }
}
