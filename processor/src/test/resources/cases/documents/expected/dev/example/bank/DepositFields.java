package dev.example.bank;

import dev.example.money.MoneyFields;
import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.StringField;
import dev.singlet.expression.ValueEncoder;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of a {@link AccountEvent.Deposit}, wherever one is stored, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DepositFields extends DocumentField<AccountEvent.Deposit> {
    /**
     * Called by generated code.
     *
     * @param path where the document is
     */
    public DepositFields(FieldPath path) {
        super(path, AttributeCodec.document(DepositCodec.INSTANCE));
    }

    /**
     * Called by generated code, where the document is one of a sealed interface.
     *
     * @param path where the document is
     * @param encoder makes the stored form of the document and its type
     */
    public DepositFields(FieldPath path, ValueEncoder<AccountEvent.Deposit> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the attribute {@code money}.
     *
     * @return the attribute, to be compared
     */
    public MoneyFields money() {
        return new MoneyFields(path().child("money"));
    }

    /**
     * Returns the attribute {@code by}.
     *
     * @return the attribute, to be compared
     */
    public StringField by() {
        return StringField.of(path().child("by"));
    }
}
