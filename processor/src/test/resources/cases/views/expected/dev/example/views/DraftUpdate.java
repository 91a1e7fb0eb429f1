package dev.example.views;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import java.time.Instant;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Draft} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DraftUpdate extends EntityUpdate<Draft, DraftFields, DraftUpdate> {
    private final DraftKey key;

    DraftUpdate(EntityOperations<Draft, DraftKey, DraftFields> operations, DraftKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code title}.
     *
     * @param title the new value
     * @return this update
     */
    public DraftUpdate title(String title) {
        DraftCodec.checkTitle(title, violations());
        changes().set("t", title, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code state}, and with it the index key {@code gsi1pk}.
     *
     * @param state the new value
     * @return this update
     */
    public DraftUpdate state(Draft.State state) {
        DraftCodec.checkState(state, violations());
        changes().set("state", state, DraftCodec.STATE);
        changes().setKey("gsi1pk", () -> DraftCodec.gsi1Partition(state));
        return this;
    }

    /**
     * Sets {@code day} and {@code rank}, and with them the index keys {@code gsi1sk} and {@code gsi3sk}.
     *
     * @param day the new value
     * @param rank the new value
     * @return this update
     */
    public DraftUpdate dayAndRank(LocalDate day, int rank) {
        DraftCodec.checkDay(day, violations());
        changes().set("day", day, AttributeCodec.LOCAL_DATE);
        changes().set("rank", rank, AttributeCodec.INT);
        changes().setKey("gsi1sk", () -> DraftCodec.gsi1Sort(day, this.key.author(), rank));
        changes().setKey("gsi3sk", () -> DraftCodec.gsi3Sort(day));
        return this;
    }

    /**
     * Sets {@code reviewer}, and with it the index key {@code gsi3pk}.
     *
     * @param reviewer the new value, or null to remove the attribute
     * @return this update
     */
    public DraftUpdate reviewer(@Nullable String reviewer) {
        if (reviewer == null) {
            changes().remove("reviewer");
        } else {
            changes().set("reviewer", reviewer, AttributeCodec.STRING);
        }
        changes().setKey("gsi3pk", () -> DraftCodec.gsi3Partition(reviewer));
        return this;
    }

    /**
     * Removes {@code reviewer}, and with it the index key {@code gsi3pk}.
     *
     * @return this update
     */
    public DraftUpdate clearReviewer() {
        changes().remove("reviewer");
        changes().remove("gsi3pk");
        return this;
    }

    /**
     * Sets {@code size}.
     *
     * @param size the new value
     * @return this update
     */
    public DraftUpdate size(long size) {
        changes().set("size", size, AttributeCodec.LONG);
        return this;
    }

    /**
     * Adds to {@code size}, of which absence counts as zero. An update that adds is not sent again after a
     * lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Long.MIN_VALUE} or greater than {@code Long.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public DraftUpdate addToSize(long delta) {
        changes().addWhole("size", delta, Long.MIN_VALUE, Long.MAX_VALUE);
        return this;
    }

    /**
     * Sets {@code expiresAt}, and with it the index key {@code order}.
     *
     * @param expiresAt the new value
     * @return this update
     */
    public DraftUpdate expiresAt(Instant expiresAt) {
        DraftCodec.checkExpiresAt(expiresAt, violations());
        changes().set("expiresAt", expiresAt, AttributeCodec.EPOCH_SECONDS);
        changes().setKey("order", () -> DraftCodec.lsi1Sort(expiresAt));
        return this;
    }

    @Override
    protected DraftUpdate self() {
        return this;
    }
}
