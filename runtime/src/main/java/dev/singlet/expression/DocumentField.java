package dev.singlet.expression;

/**
 * A nested record, whose components are fields in their turn: the base of what is generated for it. Whole documents are
 * compared as DynamoDB compares maps: they are equal if they have the same attributes with equal values.
 *
 * @param <T> the record
 */
public abstract class DocumentField<T> extends AttributeField<T> {

    /**
     * Called by generated code.
     *
     * @param path where the document is
     * @param encoder makes the stored form of a document
     */
    protected DocumentField(FieldPath path, ValueEncoder<T> encoder) {
        super(path, encoder);
    }
}
