package dev.singlet.processor.read;

import dev.singlet.processor.model.IndexProjection;
import dev.singlet.processor.problem.Origin;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A table as written.
 *
 * @param type the interface
 * @param items what all entities implement: the interface itself, or one that it extends
 * @param name the default name
 * @param partitionKey the attribute of the partition key
 * @param sortKey the attribute of the sort key, or empty
 * @param typeAttribute the attribute of the type
 * @param adoptUntyped whether items without the type are told by their keys
 * @param async whether repositories for an asynchronous client are wanted as well
 * @param indexes the {@code @Gsi}, then the {@code @Lsi}, in source order
 * @param entities those that could be read, in source order
 * @param collections those that could be read, in the order in which the entities implement them
 * @param isComplete whether all entities could be read; if not, rules that need all of them are silent
 * @param origin the interface
 */
public record TableDeclaration(
        TypeElement type,
        TypeElement items,
        Text name,
        Text partitionKey,
        Text sortKey,
        Text typeAttribute,
        boolean adoptUntyped,
        boolean async,
        List<IndexForm> indexes,
        List<EntityDeclaration> entities,
        List<CollectionDeclaration> collections,
        boolean isComplete,
        Origin origin) {

    /** Copies the lists. */
    public TableDeclaration {
        indexes = List.copyOf(indexes);
        entities = List.copyOf(entities);
        collections = List.copyOf(collections);
    }

    /**
     * A {@code @Gsi} or a {@code @Lsi} as written.
     *
     * @param name the index
     * @param local whether it is a {@code @Lsi}
     * @param partitionKey the attribute of its partition key, or empty
     * @param sortKey the attribute of its sort key, or empty
     * @param projection what it holds
     * @param include the attributes that it holds besides its keys
     * @param origin the annotation's place
     */
    public record IndexForm(
            Text name,
            boolean local,
            Text partitionKey,
            Text sortKey,
            IndexProjection projection,
            List<String> include,
            Origin origin) {

        /** Copies the list. */
        public IndexForm {
            include = List.copyOf(include);
        }

        /** Returns the annotation, for messages. */
        public String annotation() {
            return local ? "@Lsi" : "@Gsi";
        }
    }
}
