package dev.singlet.runtime;

import dev.singlet.AsyncDeleteAction;
import dev.singlet.Condition;
import dev.singlet.DeleteAction;
import dev.singlet.TransactionAction;
import dev.singlet.UnconditionalDeleteAction;
import java.util.Optional;
import java.util.function.Function;

/** The deletion of an item that the caller waits for. */
record BlockingDelete<T, F>(AsyncDeleteAction<T, F> action)
        implements UnconditionalDeleteAction<T, F>, ItemWrite.Wrapper {

    @Override
    public DeleteAction<T, F> onlyIf(Function<F, Condition> condition) {
        return new BlockingDelete<>(action.onlyIf(condition));
    }

    @Override
    public Optional<T> execute() {
        return Futures.await(action.execute());
    }

    @Override
    public TransactionAction wrapped() {
        return action;
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "DeleteAction";
    }
}
