package dev.singlet.expression;

import java.util.ArrayList;
import java.util.List;

/** Conditions joined by one operator. */
final class Junction extends ConditionNode {

    /** How conditions are joined. */
    enum Operator {
        AND,
        OR
    }

    private final Operator operator;
    private final List<ConditionNode> parts;

    private Junction(Operator operator, List<ConditionNode> parts) {
        this.operator = operator;
        this.parts = parts;
    }

    /** Joins two conditions; chains of one operator stay flat, as DynamoDB refuses parentheses that are redundant. */
    static ConditionNode of(Operator operator, ConditionNode left, ConditionNode right) {
        List<ConditionNode> parts = new ArrayList<>(left.partsOf(operator));
        parts.addAll(right.partsOf(operator));
        return new Junction(operator, List.copyOf(parts));
    }

    @Override
    List<ConditionNode> partsOf(Operator outer) {
        return operator == outer ? parts : super.partsOf(outer);
    }

    @Override
    int operators() {
        return parts.size()
                - 1
                + parts.stream().mapToInt(ConditionNode::operators).sum();
    }

    @Override
    void write(Operands operands, StringBuilder out) {
        String separator = "";
        for (ConditionNode part : parts) {
            out.append(separator);
            part.writeAsPart(operands, out);
            separator = " " + operator + " ";
        }
    }

    @Override
    void writeAsPart(Operands operands, StringBuilder out) {
        out.append('(');
        write(operands, out);
        out.append(')');
    }
}
