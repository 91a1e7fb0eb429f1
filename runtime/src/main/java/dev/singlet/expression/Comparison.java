package dev.singlet.expression;

import java.util.function.Function;

/** One comparison or function call. */
final class Comparison extends ConditionNode {

    private final int operators;
    private final Function<Operands, String> text;

    /** @param text the test, in terms of the operands that it asks for, with one operator or function */
    Comparison(Function<Operands, String> text) {
        this(1, text);
    }

    private Comparison(int operators, Function<Operands, String> text) {
        this.operators = operators;
        this.text = text;
    }

    /** A test of what a function gives. */
    static Comparison ofFunction(Function<Operands, String> text) {
        return new Comparison(2, text);
    }

    static Comparison function(String name, FieldPath path) {
        return new Comparison(operands -> name + "(" + operands.path(path) + ")");
    }

    @Override
    int operators() {
        return operators;
    }

    @Override
    void write(Operands operands, StringBuilder out) {
        out.append(text.apply(operands));
    }
}
