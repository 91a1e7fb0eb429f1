package dev.singlet.processor.model;

import java.util.List;

/**
 * Components that an update sets together, since they share index keys.
 *
 * @param method the method that sets them, such as {@code name} or {@code cityAndPlate}
 * @param asked the components, in the order of the record
 * @param keys the index keys that are rewritten with them; their other components are known from the primary key, or
 *     are the time of the update
 * @param asWhole whether a component can only be set as a whole, as a unique constraint holds it
 * @param withEveryUpdate whether every update has to set them, since a key holds the time of the update as well
 */
public record UpdateGroup(
        String method, List<ComponentModel> asked, List<KeyAttribute> keys, boolean asWhole, boolean withEveryUpdate) {

    /** Copies the lists. */
    public UpdateGroup {
        asked = List.copyOf(asked);
        keys = List.copyOf(keys);
    }

    /**
     * Returns what the update builder can do to the component besides setting it. What is set together with others, or
     * before the builder is there, can only be set.
     */
    public List<ComponentChange> changes() {
        return asked.size() > 1 || withEveryUpdate
                ? List.of()
                : ComponentChange.of(asked.get(0), asWhole || !keys.isEmpty());
    }
}
