package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import java.util.List;
import java.util.Optional;

/**
 * One segment of a key.
 *
 * @param pieces its literals and values in order; only the last value can have a variable width
 */
record Row(List<Piece> pieces) {

    Row {
        pieces = List.copyOf(pieces);
    }

    /** One piece of a segment. */
    sealed interface Piece {}

    /** Literal text. */
    record Fixed(String text) implements Piece {}

    /** A value, in one of its shapes. */
    record Shown(Unknown unknown, KeyShape shape) implements Piece {}

    /** Returns the value of variable width at the end, if there is one. */
    Optional<Shown> tail() {
        return !pieces.isEmpty()
                        && pieces.get(pieces.size() - 1) instanceof Shown shown
                        && !shown.shape().isFixedWidth()
                ? Optional.of(shown)
                : Optional.empty();
    }

    /** Returns the literal at the beginning; nothing if a value stands there. */
    String beginning() {
        return !pieces.isEmpty() && pieces.get(0) instanceof Fixed fixed ? fixed.text() : "";
    }

    /** Returns whether there is nothing but the literal at the beginning. */
    boolean isFixed() {
        return pieces.isEmpty() || (pieces.size() == 1 && pieces.get(0) instanceof Fixed);
    }

    /** Returns the number of characters before the tail. */
    int fixedLength() {
        int length = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Fixed fixed) {
                length += fixed.text().codePointCount(0, fixed.text().length());
            } else if (piece instanceof Shown shown && shown.shape().isFixedWidth()) {
                length += Widths.of(shown.shape());
            }
        }
        return length;
    }
}
