package dev.singlet.processor.artefact;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.QueryReach;
import java.util.List;
import java.util.stream.Stream;

/** What moves an item's entry in an index: a change of its key there. */
final class Moves {

    private Moves() {}

    /** Returns the components whose change moves the entry. */
    static List<ComponentModel> of(QueryReach reach) {
        List<String> known = reach.entity().key().components();
        return components(reach).stream()
                .filter(component -> !known.contains(component.name()))
                .filter(component -> component.kept() != Kept.CREATED_AT)
                .toList();
    }

    /** Returns whether every update moves the entry. */
    static boolean always(QueryReach reach) {
        return of(reach).stream().anyMatch(component -> component.kept() == Kept.UPDATED_AT);
    }

    /** Returns the components of the entry's key. */
    static List<ComponentModel> components(QueryReach reach) {
        return Stream.concat(Stream.of(reach.partition()), reach.sort().stream())
                .flatMap(key -> key.template().components().stream())
                .distinct()
                .map(reach.entity()::component)
                .toList();
    }
}
