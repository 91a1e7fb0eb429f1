package dev.singlet.processor.check;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.template.Overlap;
import java.util.List;
import java.util.Optional;

/** No two entities of a table can have one primary key. */
final class CollisionRule {

    private final Problems problems;

    CollisionRule(Problems problems) {
        this.problems = problems;
    }

    void check(TableModel table) {
        List<EntityModel> entities = table.entities();
        for (int i = 0; i < entities.size(); i++) {
            for (int j = i + 1; j < entities.size(); j++) {
                check(entities.get(i), entities.get(j));
            }
        }
    }

    private void check(EntityModel one, EntityModel other) {
        collision(one, other)
                .ifPresent(example -> problems.add(
                        ProblemId.KEY_COLLISION,
                        other.key().sort().orElse(other.key().partition()).origin(),
                        "%s and %s can produce the same key, so one could overwrite the other:\n  %s\n  %s\nFor example %s. Give one of them another literal."
                                .formatted(
                                        one.type().simpleName(),
                                        other.type().simpleName(),
                                        declaration(one),
                                        declaration(other),
                                        example)));
    }

    /** Returns an example of a key that both entities can have, if there is one. */
    static Optional<String> collision(EntityModel one, EntityModel other) {
        Optional<String> partition = Overlap.collision(
                one.key().partition().template(), other.key().partition().template(), Overlap.Role.PARTITION);
        Optional<KeyAttribute> mine = one.key().sort();
        Optional<KeyAttribute> its = other.key().sort();
        if (partition.isEmpty() || mine.isEmpty() || its.isEmpty()) {
            return partition.map(key -> "\"" + key + "\"");
        }
        return Overlap.collision(mine.get().template(), its.get().template(), Overlap.Role.SORT)
                .map(sort -> "\"%s\" and \"%s\"".formatted(partition.get(), sort));
    }

    private static String declaration(EntityModel entity) {
        String sort = entity.key()
                .sort()
                .map(attribute ->
                        ", sort = \"%s\"".formatted(attribute.template().text()))
                .orElse("");
        return "%s @Key(partition = \"%s\"%s)"
                .formatted(
                        entity.type().simpleName(),
                        entity.key().partition().template().text(),
                        sort);
    }
}
