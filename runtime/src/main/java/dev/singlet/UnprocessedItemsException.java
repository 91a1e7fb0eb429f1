package dev.singlet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch was not finished. What this exception holds is left; the rest of the batch was processed.
 *
 * <p>A write that is left has not taken effect, unless its key is among {@link #unknownKeys}: then a request with it got no
 * certain answer, such as a lost response, and it may have taken effect. To do it again has the same effect.
 */
public final class UnprocessedItemsException extends SingletException {

    private static final long serialVersionUID = 1L;

    /** Why a batch was not finished. */
    public enum Reason {
        /** DynamoDB did not process all of it within the bounds that {@link TableOptions} set. */
        BOUNDS_REACHED("DynamoDB did not process them within the bounds for retries."),
        /** The thread was interrupted before. */
        INTERRUPTED("The thread was interrupted."),
        /** A request failed in a way that no repetition would change; the cause tells it. No more were sent then. */
        REQUEST_FAILED("A request failed for good, and no more were sent.");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    private final Reason reason;
    private final transient @Nullable List<Object> left;
    private final transient @Nullable List<EntityKey> keys;
    private final transient @Nullable List<EntityKey> unknownKeys;

    /**
     * Called by the library.
     *
     * @param operation the operation that was not finished
     * @param subject the entity concerned, or the table if there are several
     * @param left what the caller gave and is left
     * @param keys the keys of the items that are left
     * @param unknownKeys the keys of those of them that are written and may have been
     * @param reason why they are left
     * @param cause the last failure of a request, or null if DynamoDB accepted all of them
     */
    public UnprocessedItemsException(
            Operation operation,
            String subject,
            List<?> left,
            List<? extends EntityKey> keys,
            List<? extends EntityKey> unknownKeys,
            Reason reason,
            @Nullable Throwable cause) {
        super(
                "The " + operation + " of " + subject + " was not finished; items left: " + keys.size() + ". "
                        + reason.text + " Call it again with what this exception holds.",
                cause);
        this.reason = reason;
        this.left = List.copyOf(left);
        this.keys = List.copyOf(keys);
        this.unknownKeys = List.copyOf(unknownKeys);
    }

    /**
     * Returns the reason.
     *
     * @return why the batch was not finished
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns what is left, as it was given: the records of {@code putAll}, complete with what the library has
     * generated, the keys of {@code findAll} and {@code deleteAll}, the actions of {@code batch} and {@code batchGet}.
     *
     * @param type what was given, as in {@code Chat.class}, {@code ChatKey.class}, {@code BatchAction.class}
     * @param <A> what was given
     * @return what was not processed, in the order in which it was given; empty if this exception was serialized
     * @throws ClassCastException if something of another type was given
     */
    public <A> List<A> left(Class<A> type) {
        return left == null ? List.of() : left.stream().map(type::cast).toList();
    }

    /**
     * Returns the keys of what is left.
     *
     * @return the keys of the items that were not processed, in the order in which they were given; empty if this
     *     exception was serialized
     */
    public List<EntityKey> keys() {
        return keys == null ? List.of() : keys;
    }

    /**
     * Returns the keys of what is left as keys of an entity.
     *
     * @param type the generated key
     * @param <K> the generated key
     * @return the keys of the items that were not processed, in the order in which they were given; empty if this
     *     exception was serialized
     * @throws ClassCastException if they are keys of another entity
     */
    public <K extends EntityKey> List<K> keys(Class<K> type) {
        return keys().stream().map(type::cast).toList();
    }

    /**
     * Returns the keys of those items that are left although they may have been written: a request that held them got no
     * certain answer, and none after it settled that. All others that are left have not been written by this batch.
     *
     * @return some of {@link #keys}, in the same order; empty for a batch of reads, and if this exception was serialized
     */
    public List<EntityKey> unknownKeys() {
        return unknownKeys == null ? List.of() : unknownKeys;
    }
}
