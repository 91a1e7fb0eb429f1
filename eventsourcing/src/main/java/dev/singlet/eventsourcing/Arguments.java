package dev.singlet.eventsourcing;

import java.util.Objects;

/** Refuses arguments that no data could make right. */
final class Arguments {

    private static final int MAX_COMMIT_ID = 256;

    private Arguments() {}

    static String text(String argument, String text) {
        if (Objects.requireNonNull(text, argument).isEmpty()) {
            throw new IllegalArgumentException(argument + " must not be empty.");
        }
        return text;
    }

    static void commitId(String argument, String commitId) {
        if (text(argument, commitId).length() > MAX_COMMIT_ID) {
            throw new IllegalArgumentException(argument + " must have at most " + MAX_COMMIT_ID + " characters.");
        }
    }

    static int inRange(String argument, int number, int min, int max) {
        if (number < min || number > max) {
            throw new IllegalArgumentException(argument + " must be " + min + " to " + max + ".");
        }
        return number;
    }

    static long firstVersion(long from) {
        if (from < 1) {
            throw new IllegalArgumentException("from must be at least 1: the first event has version 1.");
        }
        return from;
    }
}
