package dev.singlet.it.fuzz;

import dev.singlet.Condition;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** A condition that can evaluate itself. */
record Cond<F>(String text, Function<F, Condition> library, Predicate<Map<String, Object>> model) {

    Cond<F> and(Cond<F> other) {
        return new Cond<>(
                "(" + text + " and " + other.text + ")",
                fields -> library.apply(fields).and(other.library.apply(fields)),
                model.and(other.model));
    }

    Cond<F> or(Cond<F> other) {
        return new Cond<>(
                "(" + text + " or " + other.text + ")",
                fields -> library.apply(fields).or(other.library.apply(fields)),
                model.or(other.model));
    }

    Cond<F> not() {
        return new Cond<>("not " + text, fields -> library.apply(fields).not(), model.negate());
    }
}
