package dev.singlet;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch was not finished within the bounds that {@link TableOptions} set, or before the thread was interrupted. The
 * rest of it has taken effect.
 */
public final class UnprocessedItemsException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<EntityKey> keys;

    /**
     * Called by the library.
     *
     * @param operation the operation that was not finished
     * @param entity the entity concerned
     * @param keys the keys of the items that are left
     * @param interrupted whether the thread was interrupted before the bounds were reached
     */
    public UnprocessedItemsException(
            Operation operation, String entity, Collection<? extends EntityKey> keys, boolean interrupted) {
        super("The " + operation + " of " + entity + " was not finished; items left: " + keys.size()
                + (interrupted
                        ? ". The thread was interrupted."
                        : ". DynamoDB did not process them within the bounds for retries.")
                + " Call it again with the keys of this exception.");
        this.keys = List.copyOf(keys);
    }

    /**
     * Returns what is left.
     *
     * @return the keys of the items that were not processed, in the order in which they were given; empty if this
     *     exception was serialized
     */
    public List<EntityKey> keys() {
        return keys == null ? List.of() : keys;
    }

    /**
     * Returns what is left as keys of an entity.
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
}
