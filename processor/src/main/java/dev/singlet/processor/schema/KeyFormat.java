package dev.singlet.processor.schema;

import dev.singlet.processor.template.KeyShape;
import java.util.Locale;

/** Names the ways in which components are written in keys. */
public final class KeyFormat {

    private KeyFormat() {}

    /** Returns a name, equal for shapes that write equal values as equal text, such as {@code millis} or {@code number:10}. */
    public static String of(KeyShape shape) {
        if (shape instanceof KeyShape.Text text) {
            return text.fold() == KeyShape.Fold.NONE
                    ? "text"
                    : text.fold().name().toLowerCase(Locale.ROOT);
        }
        if (shape instanceof KeyShape.PaddedNumber padded) {
            return "number:" + padded.width();
        }
        if (shape instanceof KeyShape.PlainNumber) {
            return "number";
        }
        if (shape instanceof KeyShape.Time time) {
            return time.precision().name().toLowerCase(Locale.ROOT);
        }
        if (shape instanceof KeyShape.Date) {
            return "date";
        }
        if (shape instanceof KeyShape.Uuid) {
            return "uuid";
        }
        return shape instanceof KeyShape.Truth ? "boolean" : "enum";
    }
}
