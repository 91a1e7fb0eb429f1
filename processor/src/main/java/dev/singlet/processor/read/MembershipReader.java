package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reports what no table looks at: entities and collections without a table, and keys without an entity. */
public final class MembershipReader {

    private final Types types;
    private final TableMembers members;
    private final Problems problems;
    private final Set<TypeElement> listed;

    /**
     * Makes a reader.
     *
     * @param listed the types that some table names, so that the table reports them if it cannot have them
     */
    public MembershipReader(Types types, Problems problems, Set<TypeElement> listed) {
        this.types = types;
        this.members = new TableMembers(types);
        this.problems = problems;
        this.listed = listed;
    }

    /** Reports an entity that no table has. */
    public void readEntity(TypeElement entity) {
        if (listed.contains(entity) || !members.tablesOf(entity).isEmpty()) {
            return;
        }
        if (new EntityReader(problems).read(entity).isEmpty() || TableMembers.isListedElsewhere(entity)) {
            return;
        }
        List<TypeElement> near = members.tablesAround(entity);
        String name = entity.getSimpleName().toString();
        problems.add(
                ProblemId.ENTITY_WITHOUT_TABLE,
                Origin.of(entity),
                near.isEmpty()
                        ? "Entity %s belongs to no table, so nothing is generated for it. Let it implement a sealed interface with @Table."
                                .formatted(name)
                        : "Entity %s implements table %s, which does not list it, so nothing is generated for it. Add it: @Table(entities = {%s.class, …})."
                                .formatted(name, near.get(0).getSimpleName(), name));
    }

    /** Reports an item collection without an entity of a table; a table reports those that have one. */
    public void readCollection(TypeElement collection) {
        if (!listed.contains(collection) && !members.isOfTable(collection)) {
            new CollectionReader(types, problems).readAlone(collection);
        }
    }

    /** Reports {@code @Key} and {@code @Index} on what is no entity; a table reports its own members. */
    public void readKeyed(TypeElement type, String annotation) {
        if (Annotations.find(type, Annotations.ENTITY).isPresent()
                || listed.contains(type)
                || !members.tablesOf(type).isEmpty()) {
            return;
        }
        Annotations.find(type, annotation)
                .ifPresent(view -> problems.add(
                        ProblemId.ANNOTATION_WITHOUT_ENTITY,
                        view.origin(),
                        "%s is annotated with @%s and not with @Entity, so the annotation has no effect. Add @Entity, or remove it."
                                .formatted(type.getSimpleName(), view.type().getSimpleName())));
    }
}
