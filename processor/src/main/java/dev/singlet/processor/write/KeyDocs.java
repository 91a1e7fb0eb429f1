package dev.singlet.processor.write;

import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.template.KeyShape;

/** How keys are spoken of in Javadoc. */
final class KeyDocs {

    private KeyDocs() {}

    /** Returns for example {@code gsi1pk = USER#{userId}}. */
    static String equation(KeyAttribute attribute) {
        return Docs.code(attribute.attribute() + " = " + attribute.template().text());
    }

    /** Returns what a key does to the values of a shape that it holds only a part of. */
    static String cut(KeyShape shape) {
        if (shape instanceof KeyShape.Text text) {
            return text.fold() == KeyShape.Fold.LOWER ? "changed to lower case" : "changed to upper case";
        }
        return "cut to the " + unit(((KeyShape.Time) shape).precision());
    }

    /** Returns what is to be known about comparing values of a shape; empty if there is nothing special. */
    static String comparison(KeyShape shape) {
        if (!shape.isLossy()) {
            return "";
        }
        return shape instanceof KeyShape.Time time
                ? ", compared to the " + unit(time.precision())
                : ", in any mixture of upper and lower case";
    }

    private static String unit(KeyShape.Precision precision) {
        return switch (precision) {
            case NANOS -> "nanosecond";
            case MICROS -> "microsecond";
            case MILLIS -> "millisecond";
            case SECONDS -> "second";
            case HOUR -> "hour";
            case DAY -> "day";
        };
    }
}
