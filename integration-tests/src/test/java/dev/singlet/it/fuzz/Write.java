package dev.singlet.it.fuzz;

import dev.singlet.TransactionAction;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A write of one item, to be done by itself or within a transaction.
 *
 * @param kind the operation, for statistics
 * @param text the call, as a person would write it
 * @param action makes the library's action
 * @param execute does the write by itself
 * @param model does the same in the model
 * @param identity tells which item is written
 */
record Write(
        String kind,
        String text,
        Supplier<TransactionAction> action,
        Supplier<Object> execute,
        Function<Model, Object> model,
        Function<Model, List<Object>> identity) {}
