package dev.singlet.runtime;

import dev.singlet.AsyncPutAction;
import dev.singlet.Condition;
import dev.singlet.PutAction;
import dev.singlet.TransactionAction;
import dev.singlet.UnconditionalPutAction;
import java.util.function.Function;

/** The storing of an item that the caller waits for. */
record BlockingPut<T, F>(AsyncPutAction<T, F> action) implements UnconditionalPutAction<T, F>, ItemWrite.Wrapper {

    @Override
    public PutAction<T, F> onlyIf(Function<F, Condition> condition) {
        return new BlockingPut<>(action.onlyIf(condition));
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
        return "PutAction";
    }
}
