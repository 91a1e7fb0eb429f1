package dev.singlet.processor.check;

import dev.singlet.processor.model.ComponentChange;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.UpdateGroup;
import dev.singlet.processor.name.MethodNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two components lead to one generated method or one nested type. */
final class MethodNameRule {

    private final Problems problems;

    MethodNameRule(Problems problems) {
        this.problems = problems;
    }

    void check(EntityModel entity) {
        checkCapitals(entity.type().simpleName(), entity.components());
        for (DocumentModel document : entity.documents()) {
            checkCapitals(document.type().simpleName(), document.components());
        }
        checkUpdate(entity);
    }

    /** Nested types are named after components, with a capital. */
    private void checkCapitals(String owner, List<ComponentModel> components) {
        Map<String, ComponentModel> users = new HashMap<>();
        for (ComponentModel component : components) {
            ComponentModel first = users.putIfAbsent(MethodNames.capitalize(component.name()), component);
            if (first != null) {
                problems.add(
                        ProblemId.METHOD_NAME_CLASH,
                        component.origin(),
                        "Components %s and %s of %s differ in the case of the first letter only, and generated types are named after both. Rename one, and keep its stored name with @Attribute(\"%s\")."
                                .formatted(first.name(), component.name(), owner, component.attribute()));
            }
        }
    }

    private void checkUpdate(EntityModel entity) {
        Map<String, ComponentModel> users = new HashMap<>();
        for (UpdateGroup group : entity.updateGroups()) {
            // Others are methods of stages, of which each has one.
            if (!group.withEveryUpdate()) {
                ComponentModel first = group.asked().get(0);
                claim(entity, users, group.method(), group.asked().size(), first);
                for (ComponentChange change : group.changes()) {
                    claim(entity, users, MethodNames.change(change, first.name()), change.parameters(), first);
                }
            }
        }
    }

    private void claim(
            EntityModel entity,
            Map<String, ComponentModel> users,
            String method,
            int parameters,
            ComponentModel component) {
        ComponentModel first = users.putIfAbsent(method + "/" + parameters, component);
        if (first != null && !first.equals(component)) {
            problems.add(
                    ProblemId.METHOD_NAME_CLASH,
                    component.origin(),
                    "Components %s and %s of %s both give %s a method %s. Rename one, and keep its stored name with @Attribute(\"%s\")."
                            .formatted(
                                    first.name(),
                                    component.name(),
                                    entity.type().simpleName(),
                                    entity.names().update().simpleName(),
                                    method,
                                    component.attribute()));
        }
    }
}
