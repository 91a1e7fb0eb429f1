package dev.example;

/** Has the name of a generated type. */
final class OwnKey {

    private OwnKey() {}
}
