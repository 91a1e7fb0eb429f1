package dev.singlet.processor.check;

import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** The query of a collection has a name that no other method of the table has. */
final class CollectionNameRule {

    private final Problems problems;

    CollectionNameRule(Problems problems) {
        this.problems = problems;
    }

    void check(TableModel table) {
        Map<String, String> users = new HashMap<>();
        AccessorRule.TAKEN.forEach(name -> users.put(name, "another method of that class"));
        for (EntityModel entity : table.entities()) {
            users.put(
                    entity.names().accessor(),
                    "the accessor of " + entity.type().simpleName());
        }
        for (CollectionModel collection : table.collections()) {
            String name = collection.names().method();
            String first =
                    users.putIfAbsent(name, "the query of " + collection.type().simpleName());
            if (first != null) {
                problems.add(
                        ProblemId.COLLECTION_NAME_CLASH,
                        collection.origin(),
                        "The query of collection %s in %s is named %s, as %s is. Name it otherwise: query = \"…\"."
                                .formatted(
                                        collection.type().simpleName(),
                                        table.generated().simpleName(),
                                        name,
                                        first));
            }
        }
    }
}
