package dev.singlet.runtime;

import dev.singlet.AsyncCreateAction;
import dev.singlet.Condition;
import dev.singlet.CreateAction;
import dev.singlet.TransactionAction;
import java.util.function.Function;

/** The creation of an item that the caller waits for. */
record BlockingCreate<T, F>(AsyncCreateAction<T, F> action) implements CreateAction<T, F>, ItemWrite.Wrapper {

    @Override
    public CreateAction<T, F> onlyIf(Function<F, Condition> condition) {
        return new BlockingCreate<>(action.onlyIf(condition));
    }

    @Override
    public T item() {
        return action.item();
    }

    @Override
    public T execute() {
        return Futures.await(action.execute());
    }

    @Override
    public TransactionAction wrapped() {
        return action;
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "CreateAction";
    }
}
