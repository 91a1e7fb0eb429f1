package dev.singlet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition does not hold for the item that is stored. Nothing was changed. */
public final class ConditionFailedException extends SingletException {

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
     * @param item the stored item, decoded, or null if there is none
     */
    public ConditionFailedException(Operation operation, String entity, @Nullable Object item) {
        super("The condition of the " + operation + " of " + entity + " does not hold"
                + (item == null ? "." : " for the stored item."));
        this.item = item;
    }

    /**
     * Returns the stored item.
     *
     * @return the decoded item; empty if there is none, if it is not one of the table's, or if this exception was
     *     serialized
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
