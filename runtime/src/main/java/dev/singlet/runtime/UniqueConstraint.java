package dev.singlet.runtime;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint of an entity.
 *
 * @param component the component that is unique, for messages
 * @param attributes the stored names of all components that a guard is made of
 * @param guard makes the partition key of the guard of an item's value; null if the item takes none
 */
public record UniqueConstraint(
        String component, List<String> attributes, Function<ItemReader, @Nullable String> guard) {

    /** The type attribute, the sort key, and the beginning of the partition key of every guard. */
    static final String GUARD = "$unique";

    /** Copies the list. */
    public UniqueConstraint {
        attributes = List.copyOf(attributes);
    }

    /** Names the component. */
    @Override
    public String toString() {
        return "UniqueConstraint[" + component + "]";
    }
}
