package dev.singlet.processor.check;

import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every index key has an attribute of its own. */
final class IndexAttributeRule {

    private final Problems problems;

    IndexAttributeRule(Problems problems) {
        this.problems = problems;
    }

    void check(TableModel table) {
        Map<String, String> users = new LinkedHashMap<>();
        users.put(table.partitionKey(), "the partition key of the table");
        table.sortKey().ifPresent(name -> users.put(name, "the sort key of the table"));
        users.put(table.typeAttribute(), "the type of the item");
        for (IndexSchema index : table.indexes()) {
            if (!index.local()) {
                claim(table, users, index.partitionKey(), "the partition key of index " + index.name());
            }
            index.sortKey().ifPresent(name -> claim(table, users, name, "the sort key of index " + index.name()));
        }
    }

    private void claim(TableModel table, Map<String, String> users, String attribute, String user) {
        String first = users.putIfAbsent(attribute, user);
        if (first != null) {
            problems.add(
                    ProblemId.INDEX_ATTRIBUTE_CLASH,
                    table.origin(),
                    "Table %s stores %s and %s in one attribute, \"%s\", so one would overwrite the other. Give the index another attribute in @Gsi."
                            .formatted(table.type().simpleName(), first, user, attribute));
        }
    }
}
