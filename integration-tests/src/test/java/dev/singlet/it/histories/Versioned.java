package dev.singlet.it.histories;

/** What a register holds. */
record Versioned(int value, long version) {}
