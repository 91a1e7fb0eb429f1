package dev.singlet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** There is an item already where one was to be created. Nothing was changed. */
public final class ItemAlreadyExistsException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object item;

    /**
     * Called by the library.
     *
     * <p>The SDK's exception is not the cause: it carries the stored item undecoded, into every log that prints what
     * an exception holds.
     *
     * @param entity the entity that was to be created
     * @param item the stored item, decoded, or null if it is not known
     */
    public ItemAlreadyExistsException(String entity, @Nullable Object item) {
        super(entity + " was not created: there is an item with the same key. Call put to replace it.");
        this.item = item;
    }

    /**
     * Returns the stored item.
     *
     * @return the decoded item; empty if it is not one of the table's, or if this exception was serialized
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
