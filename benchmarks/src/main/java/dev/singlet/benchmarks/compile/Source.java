package dev.singlet.benchmarks.compile;

/**
 * A source file.
 *
 * @param type the qualified name of its type
 * @param text what it holds
 */
record Source(String type, String text) {}
