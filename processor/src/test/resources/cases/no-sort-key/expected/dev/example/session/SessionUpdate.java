package dev.example.session;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Session} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionUpdate extends EntityUpdate<Session, SessionFields, SessionUpdate> {
    private final SessionKey key;

    SessionUpdate(EntityOperations<Session, SessionKey, SessionFields> operations, SessionKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code personId}, and with it the index key {@code byPersonid}.
     *
     * @param personId the new value, or null to remove the attribute
     * @return this update
     */
    public SessionUpdate personId(@Nullable String personId) {
        if (personId == null) {
            changes().remove("personId");
        } else {
            changes().set("personId", personId, AttributeCodec.STRING);
        }
        changes().setKey("byPersonid", () -> SessionCodec.byPersonPartition(personId));
        return this;
    }

    /**
     * Removes {@code personId}, and with it the index key {@code byPersonid}.
     *
     * @return this update
     */
    public SessionUpdate clearPersonId() {
        changes().remove("personId");
        changes().remove("byPersonid");
        return this;
    }

    /**
     * Sets {@code startedAt}.
     *
     * @param startedAt the new value
     * @return this update
     */
    public SessionUpdate startedAt(Instant startedAt) {
        SessionCodec.checkStartedAt(startedAt, violations());
        changes().set("startedAt", startedAt, AttributeCodec.INSTANT);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code startedAt}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public SessionUpdate orCreate() {
        NewItem item = newItem();
        item.set("token", this.key.token(), AttributeCodec.STRING);
        item.require("startedAt", "startedAt");
        return this;
    }

    @Override
    protected SessionUpdate self() {
        return this;
    }
}
