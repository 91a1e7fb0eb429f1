package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Session} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionUpdate extends EntityUpdate<Models.Session, SessionFields, SessionUpdate> {
    SessionUpdate(EntityOperations<Models.Session, SessionKey, SessionFields> operations,
            SessionKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code expiresAt}.
     *
     * @param expiresAt the new value
     * @return this update
     */
    public SessionUpdate expiresAt(Instant expiresAt) {
        SessionCodec.checkExpiresAt(expiresAt, violations());
        changes().set("expiresAt", expiresAt, AttributeCodec.EPOCH_SECONDS);
        return this;
    }

    @Override
    protected SessionUpdate self() {
        return this;
    }
}
