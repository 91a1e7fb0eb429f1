package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.template.KeyTemplate.After;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Several entities of a table that one query reads.
 *
 * <p>The templates of its members are in the names of the collection: what a member calls {@code id} is {@code userId} if
 * the template of the collection says so.
 *
 * @param type the sealed interface
 * @param names of what is generated for it
 * @param index the index; empty for the table itself
 * @param partition the partition key
 * @param sortAttribute the attribute of the sort key, if the table or the index has one
 * @param components those of the partition template, in order, each once
 * @param members in source order
 * @param narrowing how the sort keys of all members begin, in the same way, up to the last component that they share;
 *     empty if they share none
 * @param narrowedBy the components of {@link #narrowing} that the partition does not tell, in order
 * @param usesDeprecated whether generated code uses something that is deprecated
 * @param isPublic whether the interface, its members, and every type around them, is public
 * @param origin the annotation
 */
public record CollectionModel(
        ClassName type,
        CollectionNames names,
        Optional<IndexSchema> index,
        KeyAttribute partition,
        Optional<String> sortAttribute,
        List<ComponentModel> components,
        List<CollectionMember> members,
        List<Part> narrowing,
        List<ComponentModel> narrowedBy,
        boolean usesDeprecated,
        boolean isPublic,
        Origin origin) {

    /** Copies the lists. */
    public CollectionModel {
        components = List.copyOf(components);
        members = List.copyOf(members);
        narrowing = List.copyOf(narrowing);
        narrowedBy = List.copyOf(narrowedBy);
    }

    /** Returns whether an entity is a member. */
    public boolean has(EntityModel entity) {
        return members.stream().anyMatch(member -> member.entity().type().equals(entity.type()));
    }

    /** Returns whether it is on an index, or on the table itself if there is no name. */
    public boolean isOn(Optional<String> indexName) {
        return index.map(IndexSchema::name).equals(indexName);
    }

    /** Returns the places, in {@link #narrowing}, of the components that it can be narrowed by. */
    public List<Integer> narrowingPlaces() {
        List<Integer> places = new ArrayList<>();
        for (int place = narrowing.size() - 1; place >= 0 && places.size() < narrowedBy.size(); place--) {
            if (narrowing.get(place) instanceof Slot) {
                places.add(0, place);
            }
        }
        return List.copyOf(places);
    }

    /**
     * Returns what stands behind a component that it can be narrowed by. What follows it in the keys of some members may
     * be more than in those of others.
     */
    public After afterNarrowing(int place) {
        Set<After> all = members.stream()
                .map(member -> member.sort().orElseThrow().after(place))
                .collect(Collectors.toSet());
        if (all.size() == 1) {
            return all.iterator().next();
        }
        return all.contains(After.SAME_SEGMENT) ? After.SAME_SEGMENT : After.KEY_END;
    }
}
