package dev.singlet.processor.check;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The accessors of a table have names of their own. */
final class AccessorRule {

    /** The other methods of a table class. */
    static final Set<String> TAKEN = Set.of(
            "connect",
            "transact",
            "transactGet",
            "batch",
            "batchGet",
            "scan",
            "decode",
            "name",
            "definition",
            "createIfAbsent",
            "verify",
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private final Problems problems;

    AccessorRule(Problems problems) {
        this.problems = problems;
    }

    void check(TableModel table) {
        Map<String, EntityModel> users = new HashMap<>();
        for (EntityModel entity : table.entities()) {
            String accessor = entity.names().accessor();
            EntityModel first = users.putIfAbsent(accessor, entity);
            if (TAKEN.contains(accessor)) {
                report(
                        table,
                        entity,
                        entity.type().simpleName(),
                        "as another method of %s is".formatted(table.generated().simpleName()));
            } else if (first != null) {
                report(
                        table,
                        entity,
                        Shown.name(entity.type(), first.type()),
                        "as that of %s is".formatted(Shown.name(first.type(), entity.type())));
            }
        }
    }

    private void report(TableModel table, EntityModel entity, String shown, String clash) {
        problems.add(
                ProblemId.PLURAL_CLASH,
                entity.origin(),
                "The accessor of %s in table %s is named %s, %s. Name it otherwise: @Entity(plural = \"…\")."
                        .formatted(
                                shown, table.type().simpleName(), entity.names().accessor(), clash));
    }
}
