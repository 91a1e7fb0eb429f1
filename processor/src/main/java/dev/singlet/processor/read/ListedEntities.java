package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what a table permits or lists. */
final class ListedEntities {

    private final Types types;
    private final Problems problems;
    private final TableMembers members;
    private final TypeElement table;
    private final AnnotationView annotation;
    private final List<TypeElement> listed;
    private final TypeElement items;

    ListedEntities(Types types, Problems problems, TypeElement table, List<TypeElement> listed) {
        this.types = types;
        this.problems = problems;
        this.members = new TableMembers(types);
        this.table = table;
        this.annotation =
                Annotations.find(table, Annotations.TABLE).orElseThrow(() -> new IllegalArgumentException("no @Table"));
        this.listed = listed;
        this.items = commonType();
    }

    /** Returns what all entities implement: the table, or one of the interfaces that it extends. */
    TypeElement items() {
        return items;
    }

    /** Returns those entities that could be read. */
    List<EntityDeclaration> read() {
        refuseWhatIsNoClass();
        EntityReader reader = new EntityReader(problems);
        List<EntityDeclaration> entities = new ArrayList<>();
        for (TypeElement member : listed) {
            if (Annotations.find(member, Annotations.ITEM_COLLECTION).isPresent()) {
                // What is no sealed interface cannot be a collection either, which is what its author has to know.
                continue;
            }
            if (Annotations.find(member, Annotations.ENTITY).isEmpty()) {
                reportNoEntity(member);
            } else if (isOfTable(member) && isInReach(member)) {
                Optional<EntityDeclaration> entity = reader.read(member);
                if (isOfOneTable(member)) {
                    entity.ifPresent(entities::add);
                }
            }
        }
        return entities;
    }

    /** A record of another module cannot implement the table, whose module needs its own. */
    private TypeElement commonType() {
        List<TypeElement> entities = listed.stream()
                .filter(member -> Annotations.find(member, Annotations.ENTITY).isPresent())
                .toList();
        if (entities.stream().anyMatch(entity -> !isSubtype(entity, table) && TableMembers.isListedElsewhere(entity))) {
            for (TypeMirror extended : table.getInterfaces()) {
                if (extended instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement common
                        && entities.stream().allMatch(entity -> isSubtype(entity, common))) {
                    return common;
                }
            }
        }
        return table;
    }

    private boolean isSubtype(TypeElement type, TypeElement of) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(of.asType()));
    }

    private void refuseWhatIsNoClass() {
        for (TypeMirror other : annotation.types("entities")) {
            if (other.getKind() != TypeKind.DECLARED) {
                problems.add(
                        ProblemId.PERMITTED_NOT_ENTITY,
                        annotation.origin("entities"),
                        "%s is listed as an entity of table %s; only records can be entities. Take it out."
                                .formatted(other, table.getSimpleName()));
            }
        }
    }

    private void reportNoEntity(TypeElement member) {
        problems.add(
                ProblemId.PERMITTED_NOT_ENTITY,
                annotation.origin(),
                "%s is among the types of table %s and is not annotated with @Entity, so an item could not be read as one."
                                .formatted(member.getSimpleName(), table.getSimpleName())
                        + (member.getKind() == ElementKind.RECORD
                                ? " Annotate it, or take it out."
                                : " It is %s; only records can be entities. Make it a record with @Entity, or take it out."
                                        .formatted(EntityReader.kindOf(member))));
    }

    private boolean isOfTable(TypeElement member) {
        boolean elsewhere = TableMembers.isListedElsewhere(member);
        if (isSubtype(member, table) || (elsewhere && isSubtype(member, items))) {
            return true;
        }
        String name = member.getSimpleName().toString();
        problems.add(
                ProblemId.ENTITY_NOT_OF_TABLE,
                annotation.origin("entities"),
                "%s is listed as an entity of table %s and does not implement it. "
                                .formatted(name, table.getSimpleName())
                        + (elsewhere
                                ? "Let %s extend an interface that all its entities implement."
                                        .formatted(table.getSimpleName())
                                : "Declare it \"implements %s\".".formatted(table.getSimpleName())));
        return false;
    }

    /** What is generated for an entity is in its package, and a package is in one module only. */
    private boolean isInReach(TypeElement member) {
        ModuleElement module = moduleOf(member);
        ModuleElement own = moduleOf(table);
        if (module == null || own == null || module.equals(own)) {
            return true;
        }
        problems.add(
                ProblemId.ENTITY_NOT_ACCESSIBLE,
                annotation.origin("entities"),
                "Entity %s is in module %s, and %s in %s. The repository would be in the entity's package, and two modules cannot have one package. Compile the two without module-info.java, or as one module."
                        .formatted(member.getSimpleName(), nameOf(module), table.getSimpleName(), nameOf(own)));
        return false;
    }

    private static String nameOf(ModuleElement module) {
        return module.isUnnamed()
                ? "the unnamed module"
                : module.getQualifiedName().toString();
    }

    private static @Nullable ModuleElement moduleOf(TypeElement type) {
        Element element = type;
        while (element != null && !(element instanceof ModuleElement)) {
            element = element.getEnclosingElement();
        }
        return (ModuleElement) element;
    }

    private boolean isOfOneTable(TypeElement entity) {
        Set<TypeElement> tables = new LinkedHashSet<>(members.tablesOf(entity));
        tables.add(table);
        if (tables.size() == 1) {
            return true;
        }
        problems.add(
                ProblemId.ENTITY_IN_TWO_TABLES,
                Origin.of(entity),
                "Entity %s belongs to the tables %s, and one repository serves one table only. Declare a record for each."
                        .formatted(
                                entity.getSimpleName(),
                                tables.stream()
                                        .map(one -> one.getSimpleName().toString())
                                        .sorted()
                                        .collect(Collectors.joining(" and "))));
        return false;
    }
}
