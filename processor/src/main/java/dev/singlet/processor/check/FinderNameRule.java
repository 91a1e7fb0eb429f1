package dev.singlet.processor.check;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.UniqueModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** The methods that find items by unique values have names of their own. */
final class FinderNameRule {

    private final Problems problems;

    FinderNameRule(Problems problems) {
        this.problems = problems;
    }

    void check(EntityModel entity) {
        Map<String, String> users = new HashMap<>();
        for (IndexModel index : entity.indexes()) {
            users.put(index.queryName(), "the query of @Index " + index.name());
        }
        for (UniqueModel unique : entity.uniques()) {
            String name = "@Unique " + unique.component().name();
            String first = users.putIfAbsent(unique.finder(), name);
            if (first != null) {
                problems.add(
                        ProblemId.METHOD_NAME_CLASH,
                        unique.component().origin(),
                        "%s of %s gives %s a method %s, as %s does. Rename the query or a component."
                                .formatted(
                                        name,
                                        entity.type().simpleName(),
                                        entity.names().repository().simpleName(),
                                        unique.finder(),
                                        first));
            }
        }
    }
}
