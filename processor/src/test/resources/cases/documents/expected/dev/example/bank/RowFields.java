package dev.example.bank;

import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.StringField;
import dev.singlet.expression.ValueEncoder;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of a {@link Row}, wherever one is stored, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class RowFields extends DocumentField<Row> {
    /**
     * Called by generated code.
     *
     * @param path where the document is
     */
    public RowFields(FieldPath path) {
        super(path, AttributeCodec.document(RowCodec.INSTANCE));
    }

    /**
     * Called by generated code, where the document is one of a sealed interface.
     *
     * @param path where the document is
     * @param encoder makes the stored form of the document and its type
     */
    public RowFields(FieldPath path, ValueEncoder<Row> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the attribute {@code name}.
     *
     * @return the attribute, to be compared
     */
    public StringField name() {
        return StringField.of(path().child("name"));
    }

    /**
     * Returns the attribute {@code children}.
     *
     * @return the attribute, to be compared
     */
    public ListField<Row, RowFields> children() {
        return ListField.of(path().child("children"), RowCodec.CHILDREN, RowFields::new);
    }

    /**
     * Returns the attribute {@code value}.
     *
     * @return the attribute, to be compared
     */
    public ExpressionFields value() {
        return new ExpressionFields(path().child("value"));
    }
}
