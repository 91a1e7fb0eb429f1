package dev.singlet.processor.resolve;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.name.GeneratedNames;
import dev.singlet.processor.name.MethodNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.problem.Suggestion;
import dev.singlet.processor.read.CollectionDeclaration;
import dev.singlet.processor.read.EntityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves the item collections of one table. */
final class CollectionResolver {

    private final List<EntityModel> entities;
    private final List<IndexSchema> indexes;
    private final TableAttributes table;
    private final Problems problems;

    CollectionResolver(
            List<EntityModel> entities, List<IndexSchema> indexes, TableAttributes table, Problems problems) {
        this.entities = entities;
        this.indexes = indexes;
        this.table = table;
        this.problems = problems;
    }

    /**
     * The keys of a member where the collection is.
     *
     * @param entity the member
     * @param annotation the annotation that has them, as messages name it
     * @param partition its partition key
     * @param sort its sort key, if it has one
     */
    record Keys(EntityModel entity, String annotation, KeyAttribute partition, Optional<KeyAttribute> sort) {}

    /** Returns the collection, unless there is a problem with it. */
    Optional<CollectionModel> resolve(CollectionDeclaration collection) {
        Optional<IndexSchema> index = index(collection);
        List<Keys> places = index.isEmpty() && !collection.index().isEmpty() ? List.of() : places(collection, index);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> method = method(collection);
        Optional<CollectionPartition.Resolved> partition =
                new CollectionPartition(collection, problems).resolve(places);
        if (partition.isEmpty() || method.isEmpty()) {
            return Optional.empty();
        }
        CollectionSorts sorts = CollectionSorts.of(partition.get().template(), places);
        ClassName type = ClassName.get(collection.type());
        return Optional.of(new CollectionModel(
                type,
                GeneratedNames.collection(type, method.get()),
                index,
                new KeyAttribute(
                        index.map(IndexSchema::partitionKey).orElse(table.partitionKey()),
                        partition.get().template(),
                        collection.partition().origin()),
                index.isPresent() ? index.get().sortKey() : table.sortKey(),
                partition.get().components(),
                sorts.members(),
                sorts.narrowing(),
                sorts.narrowedBy(),
                Deprecation.isOf(collection.type())
                        || places.stream().anyMatch(place -> place.entity().usesDeprecated()),
                EntityReader.isPublic(collection.type())
                        && places.stream().allMatch(place -> place.entity().isPublic()),
                collection.origin()));
    }

    private Optional<IndexSchema> index(CollectionDeclaration collection) {
        String name = collection.index().value();
        Optional<IndexSchema> index =
                indexes.stream().filter(schema -> schema.name().equals(name)).findFirst();
        if (index.isEmpty() && !name.isEmpty()) {
            List<String> names = indexes.stream().map(IndexSchema::name).toList();
            problems.add(
                    ProblemId.COLLECTION_INDEX_UNKNOWN,
                    collection.index().origin(),
                    "@ItemCollection of %s is on index \"%s\", which no entity of the table uses.%s Indexes: %s."
                            .formatted(
                                    collection.simpleName(),
                                    Shown.text(name),
                                    Suggestion.sentence(name, names),
                                    names.isEmpty() ? "none" : String.join(", ", names)));
        }
        if (index.isPresent() && !index.get().isWhole()) {
            problems.add(
                    ProblemId.COLLECTION_INDEX_PARTIAL,
                    collection.index().origin(),
                    "@ItemCollection of %s is on index %s, which does not hold whole items, so no record could be made of them. Let the index hold all attributes, or query one entity through a projection."
                            .formatted(collection.simpleName(), name));
            return Optional.empty();
        }
        return index;
    }

    /** Returns the keys of all members; none if one of them has no key there. */
    private List<Keys> places(CollectionDeclaration collection, Optional<IndexSchema> index) {
        List<Keys> places = new ArrayList<>();
        for (EntityModel entity : members(collection)) {
            Optional<Keys> place = index.isEmpty()
                    ? Optional.of(new Keys(
                            entity,
                            "@Key",
                            entity.key().partition(),
                            entity.key().sort()))
                    : placeInIndex(entity, index.get().name());
            place.ifPresentOrElse(places::add, () -> reportMissing(collection, entity));
        }
        return places.size() == collection.members().size() ? places : List.of();
    }

    private List<EntityModel> members(CollectionDeclaration collection) {
        return collection.members().stream()
                .flatMap(member -> entities.stream()
                        .filter(entity -> entity.origin().element().equals(member)))
                .toList();
    }

    private static Optional<Keys> placeInIndex(EntityModel entity, String name) {
        for (IndexModel index : entity.indexes()) {
            if (index.name().equals(name)) {
                return Optional.of(new Keys(entity, "@Index " + name, index.partition(), index.sort()));
            }
        }
        return Optional.empty();
    }

    private void reportMissing(CollectionDeclaration collection, EntityModel entity) {
        String name = entity.type().simpleName();
        problems.add(
                ProblemId.COLLECTION_MEMBER_NOT_IN_INDEX,
                collection.index().origin(),
                "@ItemCollection of %s is on index %s, which its member %s does not use, so the query could never find one. Give %s an @Index %s, or take it out of %s."
                        .formatted(
                                collection.simpleName(),
                                collection.index().value(),
                                name,
                                name,
                                collection.index().value(),
                                collection.simpleName()));
    }

    private Optional<String> method(CollectionDeclaration collection) {
        String written = collection.query().value();
        if (written.isEmpty()) {
            return Optional.of(MethodNames.collection(collection.simpleName()));
        }
        if (!MethodNames.isMethodName(written)) {
            problems.add(
                    ProblemId.QUERY_NAME_INVALID,
                    collection.query().origin(),
                    "@ItemCollection of %s names its query \"%s\", which is no name of a Java method. Use one, such as \"%s\"."
                            .formatted(
                                    collection.simpleName(),
                                    Shown.text(written),
                                    MethodNames.collection(collection.simpleName())));
            return Optional.empty();
        }
        return Optional.of(written);
    }
}
