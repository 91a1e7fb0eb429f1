package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads records that are annotated with {@code @Projection}. */
public final class ProjectionReader {

    private final TableMembers members;
    private final Problems problems;

    /** Makes a reader. */
    public ProjectionReader(Types types, Problems problems) {
        this.members = new TableMembers(types);
        this.problems = problems;
    }

    /** Returns the projection, unless there is a problem with it or its entity has no table. */
    public Optional<ProjectionDeclaration> read(TypeElement type) {
        AnnotationView projection = Annotations.find(type, Annotations.PROJECTION)
                .orElseThrow(() -> new IllegalArgumentException("no @Projection"));
        if (!isUsableRecord(type, projection)) {
            return Optional.empty();
        }
        TypeMirror of = projection.type("of");
        if (!(of instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement entity
                && Annotations.find(entity, Annotations.ENTITY).isPresent())) {
            problems.add(
                    ProblemId.PROJECTION_NOT_ENTITY,
                    projection.origin("of"),
                    "Projection %s is of %s, which is not an @Entity. Name the entity that it is a view of."
                            .formatted(
                                    type.getSimpleName(),
                                    of instanceof DeclaredType other
                                            ? other.asElement().getSimpleName()
                                            : of));
            return Optional.empty();
        }
        if (type.getRecordComponents().stream()
                .anyMatch(component -> component.asType().getKind() == TypeKind.ERROR)) {
            throw new UnresolvedException();
        }
        return table(type, projection, entity)
                .map(table -> new ProjectionDeclaration(
                        type,
                        entity,
                        table,
                        projection.texts("indexes").stream().map(Text::value).toList(),
                        projection.origin("indexes"),
                        ComponentReader.read(type),
                        Origin.of(type)));
    }

    private Optional<TypeElement> table(TypeElement type, AnnotationView projection, TypeElement entity) {
        List<TypeElement> tables = members.tablesOf(entity);
        if (!projection.has("table") && !TableMembers.isListedElsewhere(entity)) {
            // That it has none, or two, is reported on the entity.
            return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
        }
        if (projection.type("table") instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement table
                && Annotations.find(table, Annotations.TABLE).isPresent()
                && members.of(table).contains(entity)) {
            return Optional.of(table);
        }
        problems.add(
                ProblemId.PROJECTION_TABLE_UNKNOWN,
                projection.origin("table"),
                "Projection %s %s. Its indexes and attributes are the table's, so there is nothing to read. Name the interface with @Table that has %s: @Projection(of = %s.class, table = …)."
                        .formatted(
                                type.getSimpleName(),
                                projection.has("table")
                                        ? "names a table that does not have %s".formatted(entity.getSimpleName())
                                        : "is of %s, whose table is elsewhere, and names none"
                                                .formatted(entity.getSimpleName()),
                                entity.getSimpleName(),
                                entity.getSimpleName()));
        return Optional.empty();
    }

    private boolean isUsableRecord(TypeElement type, AnnotationView projection) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.RECORD || !type.getTypeParameters().isEmpty()) {
            problems.add(
                    ProblemId.PROJECTION_NOT_RECORD,
                    projection.origin(),
                    "@Projection is on %s, which is %s. A view is a record without type parameters. Make %s one."
                            .formatted(
                                    name,
                                    type.getTypeParameters().isEmpty() ? EntityReader.kindOf(type) : "generic",
                                    name));
            return false;
        }
        Optional<Element> hidden = EntityReader.privateAround(type);
        if (hidden.isPresent()) {
            problems.add(
                    ProblemId.PROJECTION_NOT_ACCESSIBLE,
                    Origin.of(type),
                    "Projection %s cannot be used by generated code, since %s is private. Make it package-private at least."
                            .formatted(
                                    name,
                                    hidden.get().equals(type)
                                            ? "it"
                                            : hidden.get().getSimpleName().toString()));
            return false;
        }
        if (type.getRecordComponents().isEmpty()) {
            problems.add(
                    ProblemId.PROJECTION_EMPTY,
                    Origin.of(type),
                    "Projection %s has no components, so there is nothing to read. Give it some of the entity's."
                            .formatted(name));
            return false;
        }
        return true;
    }
}
