package dev.singlet.processor.resolve;

import javax.lang.model.type.TypeMirror;

/** A type that cannot be stored. The message says why and how to get out of it: "is an array. Use a List." */
final class UnsupportedTypeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TypeMirror type;

    /** What is said where no converter can be put, as the type is a part of another one or what a converter makes. */
    private final String withinOther;

    UnsupportedTypeException(TypeMirror type, String message) {
        this(type, message, message);
    }

    private UnsupportedTypeException(TypeMirror type, String message, String withinOther) {
        super(message);
        this.type = type;
        this.withinOther = withinOther;
    }

    /** A type that a converter would help, if it were that of a component. */
    static UnsupportedTypeException withoutConverter(TypeMirror type, CharSequence simpleName) {
        return new UnsupportedTypeException(
                type,
                "has no converter. Add @Convert(%sConverter.class), an AttributeConverter of your own, or use a record."
                        .formatted(simpleName),
                "has no converter. Convert the component as a whole by @Convert, or use a record.");
    }

    /** Returns the rest of a sentence that ends with a component's type, which this one is, or is a part of. */
    String rest(TypeMirror whole) {
        String shown = TypeTests.show(type);
        return TypeTests.show(whole).equals(shown)
                ? ", which %s".formatted(getMessage())
                : ", in which %s %s".formatted(shown, withinOther);
    }

    /** Returns the rest of a sentence that ends with the type that a converter makes. */
    String restOfConverted(TypeMirror whole) {
        String shown = TypeTests.show(type);
        return TypeTests.show(whole).equals(shown)
                ? ", which cannot be stored. Convert into another type."
                : ", in which %s cannot be stored. Convert into another type.".formatted(shown);
    }
}
