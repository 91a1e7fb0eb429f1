package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads interfaces that are annotated with {@code @ItemCollection}. */
final class CollectionReader {

    private final TableMembers members;
    private final PermittedTypes permitted;
    private final Problems problems;

    CollectionReader(Types types, Problems problems) {
        this.members = new TableMembers(types);
        this.permitted = new PermittedTypes(types);
        this.problems = problems;
    }

    /** Returns the collections that have entities of a table, unless there is a problem with them. */
    List<CollectionDeclaration> read(TypeElement table) {
        List<TypeElement> entities = members.of(table);
        List<CollectionDeclaration> collections = new ArrayList<>();
        for (TypeElement collection : members.collectionsAround(entities)) {
            if (isUsableInterface(collection) && hasOnly(entities, collection, table)) {
                collections.add(declaration(collection));
            }
        }
        return collections;
    }

    /** Reports what is wrong with a collection that has no entity of any table. */
    void readAlone(TypeElement type) {
        if (!isUsableInterface(type)) {
            return;
        }
        problems.add(
                ProblemId.COLLECTION_WITHOUT_TABLE,
                annotation(type).origin(),
                "Collection %s permits no entity of any table, so there is nothing to query. Let it permit records with @Entity that belong to one table."
                        .formatted(type.getSimpleName()));
    }

    private static AnnotationView annotation(TypeElement type) {
        return Annotations.find(type, Annotations.ITEM_COLLECTION)
                .orElseThrow(() -> new IllegalArgumentException("no @ItemCollection"));
    }

    private CollectionDeclaration declaration(TypeElement type) {
        AnnotationView annotation = annotation(type);
        return new CollectionDeclaration(
                type,
                annotation.text("partition"),
                annotation.text("index"),
                annotation.text("query"),
                permitted.of(type),
                annotation.origin());
    }

    private boolean isUsableInterface(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (!PermittedTypes.isSealed(type)) {
            problems.add(
                    ProblemId.COLLECTION_NOT_SEALED,
                    annotation(type).origin(),
                    "@ItemCollection is on %s, which is %s. The entities of a collection are those that a sealed interface permits. Make %s a sealed interface."
                            .formatted(
                                    name,
                                    type.getKind() == ElementKind.INTERFACE ? "not sealed" : EntityReader.kindOf(type),
                                    name));
            return false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(
                    ProblemId.COLLECTION_GENERIC,
                    Origin.of(type),
                    "Collection %s has type parameters, and an item does not tell what they stand for. Remove them."
                            .formatted(name));
            return false;
        }
        Optional<Element> hidden = EntityReader.privateAround(type);
        if (hidden.isPresent()) {
            problems.add(
                    ProblemId.COLLECTION_NOT_ACCESSIBLE,
                    Origin.of(type),
                    "Collection %s cannot be used by generated code, since %s is private. Make it package-private at least."
                            .formatted(
                                    name,
                                    hidden.get().equals(type)
                                            ? "it"
                                            : hidden.get().getSimpleName().toString()));
            return false;
        }
        return true;
    }

    /** Where the entities of a collection are of several tables, one of them reports that, if the entities tell them. */
    private boolean isFirstTable(TypeElement table, TypeElement collection) {
        return permitted.of(collection).stream()
                .flatMap(member -> members.tablesOf(member).stream())
                .findFirst()
                .map(table::equals)
                .orElse(true);
    }

    private boolean hasOnly(List<TypeElement> entities, TypeElement collection, TypeElement table) {
        boolean sound = true;
        for (TypeElement member : permitted.of(collection)) {
            if (!entities.contains(member)) {
                sound = false;
                if (!isFirstTable(table, collection)) {
                    continue;
                }
                problems.add(
                        ProblemId.COLLECTION_MEMBER_NOT_OF_TABLE,
                        annotation(collection).origin(),
                        "Collection %s permits %s, which is no entity of table %s as its others are. One query reads one table. Add %s to the table, or take it out of %s."
                                .formatted(
                                        collection.getSimpleName(),
                                        member.getSimpleName(),
                                        table.getSimpleName(),
                                        member.getSimpleName(),
                                        collection.getSimpleName()));
            }
        }
        return sound;
    }
}
