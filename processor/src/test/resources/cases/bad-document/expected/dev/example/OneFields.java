package dev.example;

import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.StringField;
import dev.singlet.expression.ValueEncoder;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of a {@link Documents.One}, wherever one is stored, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OneFields extends DocumentField<Documents.One> {
    /**
     * Called by generated code.
     *
     * @param path where the document is
     */
    public OneFields(FieldPath path) {
        super(path, AttributeCodec.document(OneCodec.INSTANCE));
    }

    /**
     * Called by generated code, where the document is one of a sealed interface.
     *
     * @param path where the document is
     * @param encoder makes the stored form of the document and its type
     */
    public OneFields(FieldPath path, ValueEncoder<Documents.One> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the attribute {@code value}.
     *
     * @return the attribute, to be compared
     */
    public StringField value() {
        return StringField.of(path().child("value"));
    }
}
