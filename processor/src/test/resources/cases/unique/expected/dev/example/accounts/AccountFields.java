package dev.example.accounts;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Account}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountFields {
    static final AccountFields INSTANCE = new AccountFields();

    private AccountFields() {
    }

    /**
     * Returns the attribute {@code accountId}.
     *
     * @return the attribute, to be compared
     */
    public StringField accountId() {
        return StringField.of("accountId");
    }

    /**
     * Returns the attribute {@code tenantId}.
     *
     * @return the attribute, to be compared
     */
    public StringField tenantId() {
        return StringField.of("tenantId");
    }

    /**
     * Returns the attribute {@code loginName}.
     *
     * @return the attribute, to be compared
     */
    public StringField userName() {
        return StringField.of("loginName");
    }

    /**
     * Returns the attribute {@code email}.
     *
     * @return the attribute, to be compared
     */
    public StringField email() {
        return StringField.of("email");
    }

    /**
     * Returns the attribute {@code version}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> version() {
        return NumberField.of("version", AttributeCodec.LONG);
    }
}
