package dev.singlet.expression;

import java.util.function.Function;

/** One comparison or function call. */
final class Comparison extends ConditionNode {

    private final Function<Operands, String> text;

    /** @param text the test, in terms of the operands that it asks for */
    Comparison(Function<Operands, String> text) {
        this.text = text;
    }

    static Comparison function(String name, FieldPath path) {
        return new Comparison(operands -> name + "(" + operands.path(path) + ")");
    }

    @Override
    void write(Operands operands, StringBuilder out) {
        out.append(text.apply(operands));
    }
}
