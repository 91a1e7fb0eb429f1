package dev.singlet.expression;

import dev.singlet.Condition;

/** The opposite of a condition. */
final class Negation extends ConditionNode {

    private final ConditionNode negated;

    Negation(ConditionNode negated) {
        this.negated = negated;
    }

    @Override
    public Condition not() {
        return negated;
    }

    @Override
    int operators() {
        return 1 + negated.operators();
    }

    @Override
    void write(Operands operands, StringBuilder out) {
        out.append("NOT (");
        negated.write(operands, out);
        out.append(')');
    }
}
