package dev.singlet.processor.check;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.UpdateGroup;
import dev.singlet.processor.model.ValueType;
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
            ComponentModel first = group.asked().get(0);
            claim(entity, users, group.method(), group.asked().size(), first);
            if (group.asked().size() == 1 && first.kept() == Kept.NONE) {
                claimOperations(entity, users, first, group.keys().isEmpty());
            }
        }
    }

    private void claimOperations(
            EntityModel entity, Map<String, ComponentModel> users, ComponentModel component, boolean isFree) {
        String name = MethodNames.capitalize(component.name());
        if (component.mayBeAbsent()) {
            claim(entity, users, "clear" + name, 0, component);
        }
        if (!isFree) {
            return;
        }
        ValueType value = component.value();
        if (value instanceof ValueType.Simple simple && simple.kind().isNumber()) {
            claim(entity, users, "addTo" + name, 1, component);
        } else if (value instanceof ValueType.ListValue) {
            claim(entity, users, "appendTo" + name, 1, component);
            claim(entity, users, "prependTo" + name, 1, component);
        } else if (value instanceof ValueType.SetValue) {
            claim(entity, users, "addTo" + name, 1, component);
            claim(entity, users, "removeFrom" + name, 1, component);
        } else if (value instanceof ValueType.MapValue) {
            claim(entity, users, "putIn" + name, 2, component);
            claim(entity, users, "removeFrom" + name, 1, component);
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
