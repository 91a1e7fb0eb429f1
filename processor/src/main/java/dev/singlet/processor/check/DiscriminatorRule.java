package dev.singlet.processor.check;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.template.GuardKey;
import java.util.HashMap;
import java.util.Map;

/** The stored type tells the entities of a table apart. */
final class DiscriminatorRule {

    private final Problems problems;

    DiscriminatorRule(Problems problems) {
        this.problems = problems;
    }

    void check(TableModel table) {
        Map<String, EntityModel> users = new HashMap<>();
        for (EntityModel entity : table.entities()) {
            if (entity.discriminator().equals(GuardKey.TYPE)) {
                problems.add(
                        ProblemId.ENTITY_NAME_RESERVED,
                        entity.origin(),
                        "%s is stored as type \"%s\", as the guards of unique values are. Name it otherwise: @Entity(name = \"…\")."
                                .formatted(entity.type().simpleName(), GuardKey.TYPE));
            }
            EntityModel first = users.putIfAbsent(entity.discriminator(), entity);
            if (first != null) {
                problems.add(
                        ProblemId.ENTITY_DUPLICATE_NAME,
                        entity.origin(),
                        "%s and %s of table %s are both stored as type \"%s\", so an item of one would be read as the other. Name one otherwise: @Entity(name = \"…\")."
                                .formatted(
                                        Shown.name(first.type(), entity.type()),
                                        Shown.name(entity.type(), first.type()),
                                        table.type().simpleName(),
                                        Shown.text(entity.discriminator())));
            }
        }
    }
}
