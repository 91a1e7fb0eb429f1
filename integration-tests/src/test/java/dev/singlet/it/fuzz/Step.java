package dev.singlet.it.fuzz;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * One operation, complete with its values, so that it can be repeated after other steps than before.
 *
 * @param kinds what it is an example of, for statistics
 * @param text the call, as a person would write it
 * @param now what the clock says
 * @param id what the generator of identifiers says
 * @param isWrite whether items can change
 * @param library does it on the table
 * @param model does it on the model; where several results are right, it returns the library's if that is one of them
 */
record Step(
        List<String> kinds,
        String text,
        Instant now,
        String id,
        boolean isWrite,
        Supplier<Object> library,
        BiFunction<Model, Object, Object> model) {

    @Override
    public String toString() {
        return "at " + now + ": " + text;
    }
}
