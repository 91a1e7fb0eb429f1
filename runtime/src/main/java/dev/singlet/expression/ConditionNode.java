package dev.singlet.expression;

import dev.singlet.Condition;
import java.util.List;

/** A condition that can be written as an expression. */
abstract sealed class ConditionNode implements Condition permits Comparison, Junction, Negation {

    static ConditionNode of(Condition condition) {
        if (condition instanceof ConditionNode node) {
            return node;
        }
        throw new IllegalArgumentException(
                "Conditions are made from fields, as in c -> c.userId().eq(id), but this is a "
                        + condition.getClass().getName() + ".");
    }

    abstract void write(Operands operands, StringBuilder out);

    /** The number of operators and functions, as DynamoDB counts them. */
    abstract int operators();

    /** Writes this condition as a part of a junction. */
    void writeAsPart(Operands operands, StringBuilder out) {
        write(operands, out);
    }

    /** The conditions that this one joins by the operator: itself alone unless it is such a junction. */
    List<ConditionNode> partsOf(Junction.Operator operator) {
        return List.of(this);
    }

    @Override
    public Condition and(Condition other) {
        return Junction.of(Junction.Operator.AND, this, of(other));
    }

    @Override
    public Condition or(Condition other) {
        return Junction.of(Junction.Operator.OR, this, of(other));
    }

    @Override
    public Condition not() {
        return new Negation(this);
    }

    @Override
    public final String toString() {
        StringBuilder out = new StringBuilder();
        write(Operands.DESCRIPTION, out);
        return out.toString();
    }
}
