package dev.singlet.it.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decisions that bytes make: the same for the same bytes, and 0 when they are used up. */
final class ByteSource {

    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int next() {
        return at < bytes.length ? Byte.toUnsignedInt(bytes[at++]) : 0;
    }

    /** A number from 0 to one less than {@code bound}. */
    int below(int bound) {
        int number = bound <= 256 ? next() : next() << 8 | next();
        return number % bound;
    }

    <T> T of(T[] choices) {
        return choices[below(choices.length)];
    }

    byte[] take(int length) {
        int from = Math.min(at, bytes.length);
        at = Math.min(bytes.length, from + length);
        return Arrays.copyOfRange(bytes, from, at);
    }

    byte[] rest() {
        return take(bytes.length);
    }

    /** Text of any characters: halves of surrogate pairs too, which no UTF-8 has. */
    String text(int length) {
        byte[] taken = take(length);
        return switch (below(3)) {
            case 0 -> new String(taken, StandardCharsets.ISO_8859_1);
            case 1 -> new String(taken, StandardCharsets.UTF_8);
            default -> new String(taken, StandardCharsets.UTF_16BE);
        };
    }
}
