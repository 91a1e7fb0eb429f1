package dev.singlet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stored item does not have the version that a write demanded: somebody has written or deleted it since it was read,
 * or created it. Nothing was changed. Read the item, and decide anew.
 */
public final class VersionConflictException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object item;

    /**
     * Called by the library.
     *
     * <p>The SDK's exception is not the cause: it carries the stored item undecoded, into every log that prints what
     * an exception holds.
     *
     * @param operation the operation that was to be done
     * @param entity the entity concerned
     * @param exists whether there is an item
     * @param item the stored item, decoded, or null if it is not known
     */
    public VersionConflictException(Operation operation, String entity, boolean exists, @Nullable Object item) {
        super("The " + operation + " of " + entity + " was refused: "
                + (exists
                        ? "the stored item does not have the version that was demanded. Read it again."
                        : "a version was demanded, and the item has been deleted."));
        this.item = item;
    }

    /**
     * Returns the stored item.
     *
     * @return the decoded item; empty if there is none any more, if it is not one of the table's, or if this exception
     *     was serialized
     */
    public Optional<Object> item() {
        return Optional.ofNullable(item);
    }

    /**
     * Returns the stored item as an entity.
     *
     * @param type the entity
     * @param <T> the entity
     * @return the decoded item; empty if it is another entity's, or is not known
     */
    public <T> Optional<T> item(Class<T> type) {
        return item().filter(type::isInstance).map(type::cast);
    }
}
