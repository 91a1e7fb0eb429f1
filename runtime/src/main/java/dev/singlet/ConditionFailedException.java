package dev.singlet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition does not hold for the item that is stored. Nothing was changed. */
public final class ConditionFailedException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object item;
    private final @Nullable String missing;

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
        this(operation, entity, item, null);
    }

    /**
     * Called by the library.
     *
     * @param operation the operation that was to be done
     * @param entity the entity concerned
     * @param item the stored item, decoded, or null if there is none
     * @param missing the path of what the operation changes something in, if the stored item does not have it
     */
    public ConditionFailedException(
            Operation operation, String entity, @Nullable Object item, @Nullable String missing) {
        super(
                missing == null
                        ? "The condition of the " + operation + " of " + entity + " does not hold"
                                + (item == null ? "." : " for the stored item.")
                        : "The " + operation + " of " + entity + " changes something in " + missing
                                + (item == null ? ", which is not there." : ", which the stored item does not have.")
                                + " Set the whole of it.");
        this.item = item;
        this.missing = missing;
    }

    /**
     * Returns what an update changes something in, and the stored item does not have: the document or map that holds
     * what it sets or removes, or the element of a list.
     *
     * @return the path of the attribute, as in {@code address.lines[2]}, with {@code *} for a key of a map; empty if
     *     that is not why the condition does not hold
     */
    public Optional<String> missing() {
        return Optional.ofNullable(missing);
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
