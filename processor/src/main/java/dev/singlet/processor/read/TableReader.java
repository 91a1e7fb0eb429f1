package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads interfaces that are annotated with {@code @Table}. */
public final class TableReader {

    private final Types types;
    private final Problems problems;
    private final TableMembers members;

    /** Makes a reader. */
    public TableReader(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
        this.members = new TableMembers(types);
    }

    /** Returns the table with those of its entities that could be read, unless there is a problem with the table. */
    public Optional<TableDeclaration> read(TypeElement type) {
        AnnotationView table =
                Annotations.find(type, Annotations.TABLE).orElseThrow(() -> new IllegalArgumentException("no @Table"));
        if (!isUsableInterface(type, table)) {
            return Optional.empty();
        }
        int before = problems.errors();
        List<TypeElement> listed = members.of(type);
        if (listed.isEmpty()) {
            reportNoMembers(type, table);
            return Optional.empty();
        }
        List<EntityDeclaration> entities = entities(type, table, listed);
        List<CollectionDeclaration> collections = new CollectionReader(types, problems).read(type);
        return Optional.of(new TableDeclaration(
                type,
                table.text("name"),
                table.text("partitionKey"),
                table.text("sortKey"),
                table.text("typeAttribute"),
                table.flag("adoptUntyped"),
                table.flag("async"),
                IndexFormReader.read(table),
                entities,
                collections,
                problems.errors() == before,
                Origin.of(type)));
    }

    private boolean isUsableInterface(TypeElement type, AnnotationView table) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.INTERFACE) {
            problems.add(
                    ProblemId.TABLE_NOT_INTERFACE,
                    table.origin(),
                    "@Table is on %s, which is %s. A table is declared by the sealed interface that its entities implement."
                                    .formatted(name, EntityReader.kindOf(type))
                            + " Make %s a sealed interface.".formatted(name));
            return false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(
                    ProblemId.TABLE_GENERIC,
                    Origin.of(type),
                    "Table %s has type parameters, and an item does not tell what they stand for. Remove them."
                            .formatted(name));
            return false;
        }
        Optional<Element> hidden = EntityReader.privateAround(type);
        if (hidden.isPresent()) {
            problems.add(
                    ProblemId.TABLE_NOT_ACCESSIBLE,
                    Origin.of(type),
                    "Table %s cannot be used by generated code, since %s is private. Make it package-private at least."
                            .formatted(
                                    name,
                                    hidden.get().equals(type)
                                            ? "it"
                                            : hidden.get().getSimpleName().toString()));
            return false;
        }
        return true;
    }

    private void reportNoMembers(TypeElement type, AnnotationView table) {
        String name = type.getSimpleName().toString();
        if (type.getModifiers().contains(Modifier.SEALED)) {
            problems.add(
                    ProblemId.TABLE_EMPTY,
                    table.origin(),
                    "Table %s permits no record, so it could hold no item. Let a record with @Entity implement it."
                            .formatted(name));
        } else {
            problems.add(
                    ProblemId.TABLE_NOT_SEALED,
                    table.origin(),
                    "Table %s is not sealed, so its entities are not known. Make it sealed, or list them: @Table(entities = {…})."
                            .formatted(name));
        }
    }

    private List<EntityDeclaration> entities(TypeElement table, AnnotationView annotation, List<TypeElement> listed) {
        EntityReader reader = new EntityReader(problems);
        for (TypeMirror other : annotation.types("entities")) {
            if (other.getKind() != TypeKind.DECLARED) {
                problems.add(
                        ProblemId.PERMITTED_NOT_ENTITY,
                        annotation.origin("entities"),
                        "%s is listed as an entity of table %s; only records can be entities. Take it out."
                                .formatted(other, table.getSimpleName()));
            }
        }
        List<EntityDeclaration> entities = new ArrayList<>();
        for (TypeElement member : listed) {
            String name = member.getSimpleName().toString();
            if (Annotations.find(member, Annotations.ITEM_COLLECTION).isPresent()) {
                // What is no sealed interface cannot be a collection either, which is what its author has to know.
                continue;
            }
            if (Annotations.find(member, Annotations.ENTITY).isEmpty()) {
                problems.add(
                        ProblemId.PERMITTED_NOT_ENTITY,
                        annotation.origin(),
                        "%s is among the types of table %s and is not annotated with @Entity, so an item could not be read as one."
                                        .formatted(name, table.getSimpleName())
                                + (member.getKind() == ElementKind.RECORD
                                        ? " Annotate it, or take it out."
                                        : " It is %s; only records can be entities. Make it a record with @Entity, or take it out."
                                                .formatted(EntityReader.kindOf(member))));
            } else if (!types.isSubtype(types.erasure(member.asType()), types.erasure(table.asType()))) {
                problems.add(
                        ProblemId.ENTITY_NOT_OF_TABLE,
                        annotation.origin("entities"),
                        "%s is listed as an entity of table %s and does not implement it. Declare it \"implements %s\"."
                                .formatted(name, table.getSimpleName(), table.getSimpleName()));
            } else {
                Optional<EntityDeclaration> entity = reader.read(member);
                if (isOfOneTable(member)) {
                    entity.ifPresent(entities::add);
                }
            }
        }
        return entities;
    }

    private boolean isOfOneTable(TypeElement entity) {
        List<TypeElement> tables = members.tablesOf(entity);
        if (tables.size() <= 1) {
            return true;
        }
        problems.add(
                ProblemId.ENTITY_IN_TWO_TABLES,
                Origin.of(entity),
                "Entity %s belongs to the tables %s, and one repository serves one table only. Declare a record for each."
                        .formatted(
                                entity.getSimpleName(),
                                tables.stream()
                                        .map(table -> table.getSimpleName().toString())
                                        .sorted()
                                        .collect(Collectors.joining(" and "))));
        return false;
    }
}
