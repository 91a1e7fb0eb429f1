package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.problem.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity of one table.
 *
 * @param type the record
 * @param names of what is generated for it
 * @param discriminator the value of the table's type attribute
 * @param cached whether plain reads by key may be answered by a cache
 * @param components in the order of the record
 * @param key the primary key
 * @param indexes one for each {@code @Index}, in source order
 * @param uniques one for each {@code @Unique}, in the order of the components
 * @param documents every nested record that a component reaches, each once, in the order of their first mention
 * @param updateGroups what an update sets together, in the order of their first components; each component that can be
 *     updated is in exactly one
 * @param usesDeprecated whether generated code uses something that is deprecated
 * @param isPublic whether the record, and every type around it, is public
 * @param origin the record
 */
public record EntityModel(
        ClassName type,
        EntityNames names,
        String discriminator,
        boolean cached,
        List<ComponentModel> components,
        KeyModel key,
        List<IndexModel> indexes,
        List<UniqueModel> uniques,
        List<DocumentModel> documents,
        List<UpdateGroup> updateGroups,
        boolean usesDeprecated,
        boolean isPublic,
        Origin origin) {

    /** Copies the lists. */
    public EntityModel {
        components = List.copyOf(components);
        indexes = List.copyOf(indexes);
        uniques = List.copyOf(uniques);
        documents = List.copyOf(documents);
        updateGroups = List.copyOf(updateGroups);
    }

    /** Returns the same entity with update groups. */
    public EntityModel withUpdateGroups(List<UpdateGroup> groups) {
        return new EntityModel(
                type,
                names,
                discriminator,
                cached,
                components,
                key,
                indexes,
                uniques,
                documents,
                groups,
                usesDeprecated,
                isPublic,
                origin);
    }

    /** Returns the component of a name that one of the entity's templates uses. */
    public ComponentModel component(String name) {
        for (ComponentModel component : components) {
            if (component.name().equals(name)) {
                return component;
            }
        }
        throw new IllegalArgumentException("no component " + name);
    }

    /** Returns the component that is kept in a certain way, if there is one. */
    public Optional<ComponentModel> kept(Kept kept) {
        return components.stream().filter(component -> component.kept() == kept).findFirst();
    }

    /** Returns the component that holds the time at which items expire, if there is one. */
    public Optional<ComponentModel> timeToLive() {
        return components.stream().filter(ComponentModel::isTimeToLive).findFirst();
    }

    /** Returns whether writes of the entity depend on what is stored, so that batches cannot do them. */
    public boolean hasGuardedWrites() {
        return kept(Kept.VERSION).isPresent() || !uniques.isEmpty();
    }

    /** Returns the attributes that index keys are stored in, each once; those of the primary key are not among them. */
    public List<KeyAttribute> indexAttributes() {
        Map<String, KeyAttribute> attributes = new LinkedHashMap<>();
        for (IndexModel index : indexes) {
            if (!index.local()) {
                attributes.putIfAbsent(index.partition().attribute(), index.partition());
            }
            index.sort().ifPresent(sort -> attributes.putIfAbsent(sort.attribute(), sort));
        }
        return List.copyOf(attributes.values());
    }

    /** Returns whether updates can change something within a component's value. */
    public boolean hasPaths() {
        return components.stream().anyMatch(ComponentModel::hasPaths);
    }

    /** Returns the document of a nested record that one of the entity's components reaches. */
    public DocumentModel document(ClassName nested) {
        return DocumentModel.of(nested, documents);
    }

    /**
     * Returns the index attributes that every update rewrites without asking for anything: they hold the component that
     * is {@link Kept#UPDATED_AT}, and besides it only components of the primary key.
     */
    public List<KeyAttribute> attributesOfUpdatedAt() {
        Optional<ComponentModel> updatedAt = kept(Kept.UPDATED_AT);
        if (updatedAt.isEmpty()) {
            return List.of();
        }
        String name = updatedAt.get().name();
        List<String> known = key.components();
        return indexAttributes().stream()
                .filter(attribute -> attribute.template().components().contains(name))
                .filter(attribute -> attribute.template().components().stream()
                        .allMatch(component -> component.equals(name) || known.contains(component)))
                .toList();
    }
}
