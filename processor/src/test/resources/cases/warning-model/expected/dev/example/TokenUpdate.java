package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Token} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TokenUpdate extends EntityUpdate<Models.Token, TokenFields, TokenUpdate> {
    private final TokenKey key;

    TokenUpdate(EntityOperations<Models.Token, TokenKey, TokenFields> operations, TokenKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code text}.
     *
     * @param text the new value
     * @return this update
     */
    public TokenUpdate text(String text) {
        TokenCodec.checkText(text, violations());
        changes().set("text", text, AttributeCodec.STRING);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code text}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public TokenUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.require("text", "text");
        return this;
    }

    @Override
    protected TokenUpdate self() {
        return this;
    }
}
