package dev.singlet.expression;

import dev.singlet.Condition;
import java.util.Objects;

/** A nested record, whose components are fields in their turn: the base of what is generated for it. */
public abstract class DocumentField {

    private final FieldPath path;

    /**
     * Called by generated code.
     *
     * @param path where the document is
     */
    protected DocumentField(FieldPath path) {
        this.path = Objects.requireNonNull(path, "path");
    }

    /**
     * Returns where the document is.
     *
     * @return the path
     */
    public final FieldPath path() {
        return path;
    }

    /**
     * Returns the condition that there is a document.
     *
     * @return the condition
     */
    public final Condition exists() {
        return Comparison.function("attribute_exists", path);
    }

    /**
     * Returns the condition that there is no document.
     *
     * @return the condition
     */
    public final Condition notExists() {
        return Comparison.function("attribute_not_exists", path);
    }

    /**
     * Returns the condition that the document is there and is equal to the given one. Generated code offers it with
     * the type of the document.
     *
     * @param document the document to compare with
     * @param encoder makes its stored form
     * @param <T> the type of the document
     * @return the condition
     */
    protected final <T> Condition eq(T document, ValueEncoder<T> encoder) {
        return Field.of(path, encoder).eq(document);
    }

    /**
     * Returns the condition that the document is absent, or is not equal to the given one. Generated code offers it
     * with the type of the document.
     *
     * @param document the document to compare with
     * @param encoder makes its stored form
     * @param <T> the type of the document
     * @return the condition
     */
    protected final <T> Condition ne(T document, ValueEncoder<T> encoder) {
        return Field.of(path, encoder).ne(document);
    }

    /** Returns the path. */
    @Override
    public final String toString() {
        return path.toString();
    }
}
