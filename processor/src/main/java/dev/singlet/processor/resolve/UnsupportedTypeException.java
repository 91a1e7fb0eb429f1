package dev.singlet.processor.resolve;

import javax.lang.model.type.TypeMirror;

/** A type that cannot be stored. The message says why and how to get out of it: "is an array. Use a List." */
final class UnsupportedTypeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TypeMirror type;

    UnsupportedTypeException(TypeMirror type, String message) {
        super(message);
        this.type = type;
    }

    /** Returns the rest of a sentence that ends with a type which this one is, or is a part of. */
    String rest(TypeMirror whole) {
        String shown = TypeTests.show(type);
        return TypeTests.show(whole).equals(shown)
                ? ", which %s".formatted(getMessage())
                : ", in which %s %s".formatted(shown, getMessage());
    }
}
