package dev.singlet.processor.check;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.ConstraintModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.List;

/** Lists, sets and maps that updates can add to until the item is larger than DynamoDB allows. */
final class UnboundedRule {

    private final Problems problems;

    UnboundedRule(Problems problems) {
        this.problems = problems;
    }

    void check(EntityModel entity) {
        check(entity.type().simpleName(), entity.components());
        for (DocumentModel document : entity.documents()) {
            check(document.type().simpleName(), document.components());
        }
    }

    private void check(String owner, List<ComponentModel> components) {
        for (ComponentModel component : components) {
            if (grows(component.value()) && !isBounded(component)) {
                problems.add(
                        ProblemId.ATTRIBUTE_UNBOUNDED,
                        component.origin(),
                        "Component %s of %s is a %s of any size. It is read and paid for with its item, which fails to grow past 400 KB. Give it @Size(max = …), make its parts items of their own, or add @SuppressWarnings(\"singlet:AttributeUnbounded\") if it stays small."
                                .formatted(component.name(), owner, kindOf(component.value())));
            }
        }
    }

    /** An enum has so many constants and no more. */
    private static boolean grows(ValueType value) {
        if (value instanceof ValueType.SetValue set) {
            return !(set.element() instanceof ValueType.EnumValue);
        }
        if (value instanceof ValueType.MapValue map) {
            return !(map.key() instanceof ValueType.EnumValue);
        }
        return value instanceof ValueType.ListValue;
    }

    private static boolean isBounded(ComponentModel component) {
        return component.constraints().stream()
                .anyMatch(constraint ->
                        constraint instanceof ConstraintModel.Size size && size.max() < Integer.MAX_VALUE);
    }

    private static String kindOf(ValueType value) {
        if (value instanceof ValueType.SetValue) {
            return "Set";
        }
        return value instanceof ValueType.MapValue ? "Map" : "List";
    }
}
