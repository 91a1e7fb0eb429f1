package dev.singlet.processor.check;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every component has an attribute of its own, which is no key. */
final class AttributeRule {

    private static final int LONGEST_NAME = 64 * 1024 - 1;

    private final Problems problems;

    AttributeRule(Problems problems) {
        this.problems = problems;
    }

    void check(TableModel table, EntityModel entity) {
        String owner = entity.type().simpleName();
        checkNames(owner, entity.components());
        Map<String, String> reserved = reserved(table);
        for (ComponentModel component : entity.components()) {
            String use = reserved.get(component.attribute());
            if (use != null) {
                problems.add(
                        ProblemId.ATTRIBUTE_NAME_RESERVED,
                        component.origin(),
                        "Component %s of %s is stored as \"%s\", which holds %s. Name its attribute otherwise: @Attribute(\"…\")."
                                .formatted(component.name(), owner, component.attribute(), use));
            }
        }
        for (DocumentModel document : entity.documents()) {
            checkNames(document.type().simpleName(), document.components());
        }
    }

    private static Map<String, String> reserved(TableModel table) {
        Map<String, String> reserved = new HashMap<>();
        reserved.put(table.typeAttribute(), "the type of the item");
        for (IndexSchema index : table.indexes()) {
            reserved.put(index.partitionKey(), "the partition key of index " + index.name());
            index.sortKey().ifPresent(name -> reserved.put(name, "the sort key of index " + index.name()));
        }
        table.sortKey().ifPresent(name -> reserved.put(name, "the sort key of the table"));
        reserved.put(table.partitionKey(), "the partition key of the table");
        return reserved;
    }

    /** Reports components whose stored names are impossible or taken. */
    void checkNames(String owner, List<ComponentModel> components) {
        Map<String, ComponentModel> users = new HashMap<>();
        for (ComponentModel component : components) {
            int length = component.attribute().getBytes(StandardCharsets.UTF_8).length;
            if (length == 0 || length > LONGEST_NAME) {
                problems.add(
                        ProblemId.ATTRIBUTE_NAME_INVALID,
                        component.origin(),
                        "Component %s of %s has a stored name of %d bytes, and DynamoDB allows 1 to 65535. Write another one in @Attribute, or none."
                                .formatted(component.name(), owner, length));
            }
            ComponentModel first = users.putIfAbsent(component.attribute(), component);
            if (first != null) {
                problems.add(
                        ProblemId.ATTRIBUTE_DUPLICATE,
                        component.origin(),
                        "Components %s and %s of %s are both stored as \"%s\", so one would overwrite the other. Name one of them otherwise in @Attribute."
                                .formatted(first.name(), component.name(), owner, component.attribute()));
            }
        }
    }
}
