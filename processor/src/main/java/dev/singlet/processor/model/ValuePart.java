package dev.singlet.processor.model;

import java.util.List;

/**
 * What a list, a set or a map is made of.
 *
 * @param kind which part
 * @param value what it holds
 * @param constraints what is checked about it
 */
public record ValuePart(Kind kind, ValueType value, PartConstraints constraints) {

    private static final PartConstraints NONE = new PartConstraints(List.of(), List.of());

    /** Which part of a value. */
    public enum Kind {
        /** An element of a list or set. */
        ELEMENT,
        /** A key of a map. */
        KEY,
        /** A value of a map. */
        VALUE
    }

    /** Returns the parts of a value, none for a value that is not made of parts. */
    static List<ValuePart> of(ValueType value, List<PartConstraints> constraints) {
        if (value instanceof ValueType.ListValue list) {
            return List.of(new ValuePart(Kind.ELEMENT, list.element(), at(constraints, 0)));
        }
        if (value instanceof ValueType.SetValue set) {
            return List.of(new ValuePart(Kind.ELEMENT, set.element(), at(constraints, 0)));
        }
        if (value instanceof ValueType.MapValue map) {
            return List.of(
                    new ValuePart(Kind.KEY, map.key(), at(constraints, 0)),
                    new ValuePart(Kind.VALUE, map.value(), at(constraints, 1)));
        }
        return List.of();
    }

    private static PartConstraints at(List<PartConstraints> constraints, int index) {
        return index < constraints.size() ? constraints.get(index) : NONE;
    }

    /** Returns whether anything is checked about the part, or about what it holds. */
    public boolean isChecked() {
        return isDocument()
                || !constraints.constraints().isEmpty()
                || parts().stream().anyMatch(ValuePart::isChecked);
    }

    /** Returns whether the part is a nested record or a document, which has checks of its own. */
    public boolean isDocument() {
        return value.isDocument();
    }

    /** Returns the parts of this part. */
    public List<ValuePart> parts() {
        return of(value, constraints.parts());
    }
}
