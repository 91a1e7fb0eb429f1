package dev.example;

/** Has the name of a generated type. */
final class TakerProjection {

    private TakerProjection() {}
}
