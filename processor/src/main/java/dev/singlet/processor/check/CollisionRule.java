package dev.singlet.processor.check;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.QueryReach;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.proof.KeyProof;
import dev.singlet.processor.proof.Meeting;
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
                .ifPresent(meeting -> problems.add(
                        ProblemId.KEY_COLLISION,
                        other.key().sort().orElse(other.key().partition()).origin(),
                        "%s and %s can produce the same key, so one could overwrite the other:\n  %s\n  %s\nFor example %s. Give one of them another literal.%s"
                                .formatted(
                                        one.type().simpleName(),
                                        other.type().simpleName(),
                                        declaration(one),
                                        declaration(other),
                                        Examples.collision(one, other, meeting),
                                        Examples.converters(one, other, meeting))));
    }

    /** Returns an example of a key that both entities can have, if there is one. */
    static Optional<Meeting> collision(EntityModel one, EntityModel other) {
        return KeyProof.collision(
                QueryReach.ofKey(one).keys(), QueryReach.ofKey(other).keys());
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
