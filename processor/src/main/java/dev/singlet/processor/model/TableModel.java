package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.problem.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param type the annotated interface
 * @param items what all entities implement: the interface itself, or one that it extends
 * @param generated the table class
 * @param name the default name in DynamoDB
 * @param partitionKey the attribute of the partition key
 * @param sortKey the attribute of the sort key, if the table has one
 * @param typeAttribute the attribute that holds {@link EntityModel#discriminator()}
 * @param adoptUntyped whether items without the type are told by their keys
 * @param async whether repositories for an asynchronous client are generated as well
 * @param indexes every index that an entity uses or the table declares, in the order of their first mention
 * @param entities in the order in which the table names them
 * @param collections those with which there is no problem, in the order in which the entities implement them
 * @param hasAllCollections whether there is no problem with any collection
 * @param usesDeprecated whether generated code uses something that is deprecated
 * @param isPublic whether the interface is public
 * @param origin the interface
 */
public record TableModel(
        ClassName type,
        ClassName items,
        ClassName generated,
        String name,
        String partitionKey,
        Optional<String> sortKey,
        String typeAttribute,
        boolean adoptUntyped,
        boolean async,
        List<IndexSchema> indexes,
        List<EntityModel> entities,
        List<CollectionModel> collections,
        boolean hasAllCollections,
        boolean usesDeprecated,
        boolean isPublic,
        Origin origin) {

    /** Copies the lists. */
    public TableModel {
        indexes = List.copyOf(indexes);
        entities = List.copyOf(entities);
        collections = List.copyOf(collections);
    }

    /** Returns whether two entities are in one collection, on an index or on the table itself if there is no name. */
    public boolean collects(EntityModel one, EntityModel other, Optional<String> index) {
        return collections.stream()
                .anyMatch(collection -> collection.isOn(index) && collection.has(one) && collection.has(other));
    }

    /** Returns the physical form of an index that an entity uses. */
    public IndexSchema index(String index) {
        for (IndexSchema schema : indexes) {
            if (schema.name().equals(index)) {
                return schema;
            }
        }
        throw new IllegalArgumentException("no index " + index);
    }

    /** Returns how each entity is found on the table itself. */
    public List<QueryReach> onTable() {
        return entities.stream().map(QueryReach::ofKey).toList();
    }

    /** Returns how each entity that uses an index is found there. */
    public List<QueryReach> on(IndexSchema index) {
        return entities.stream()
                .flatMap(entity -> entity.indexes().stream()
                        .filter(used -> used.name().equals(index.name()))
                        .map(used -> QueryReach.ofIndex(entity, used)))
                .toList();
    }

    /** Returns what an index that one of the entities uses holds of it. */
    public IndexContents contents(EntityModel entity, IndexModel index) {
        return IndexContents.of(entity, index, index(index.name()));
    }

    /** Returns the attribute by which items expire, if an entity has one. */
    public Optional<String> timeToLive() {
        return entities.stream()
                .flatMap(entity -> entity.timeToLive().stream())
                .map(ComponentModel::attribute)
                .findFirst();
    }
}
