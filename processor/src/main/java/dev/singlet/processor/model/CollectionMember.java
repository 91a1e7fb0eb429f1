package dev.singlet.processor.model;

import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Part;
import java.util.List;
import java.util.Optional;

/**
 * A member of an item collection.
 *
 * @param entity the entity
 * @param sort its sort template, in the names of the collection where it holds what the partition tells
 * @param known the first parts of the sort template, up to the first component that the partition does not tell
 */
public record CollectionMember(EntityModel entity, Optional<KeyTemplate> sort, List<Part> known) {

    /** Copies the list. */
    public CollectionMember {
        known = List.copyOf(known);
    }

    /** Returns whether the partition tells the whole sort key. */
    public boolean isKnown() {
        return sort.isPresent() && known.size() == sort.get().parts().size();
    }
}
