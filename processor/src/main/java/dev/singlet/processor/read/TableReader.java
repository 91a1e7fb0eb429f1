package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
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
        ListedEntities entities = new ListedEntities(types, problems, type, listed);
        List<EntityDeclaration> declarations = entities.read();
        List<CollectionDeclaration> collections = new CollectionReader(types, problems).read(type);
        return Optional.of(new TableDeclaration(
                type,
                entities.items(),
                table.text("name"),
                table.text("partitionKey"),
                table.text("sortKey"),
                table.text("typeAttribute"),
                table.flag("adoptUntyped"),
                table.flag("async"),
                IndexFormReader.read(table),
                declarations,
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
}
