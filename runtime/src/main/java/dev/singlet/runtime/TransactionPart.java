package dev.singlet.runtime;

import dev.singlet.Operation;
import dev.singlet.TransactionAction;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * An action as a transaction sends it.
 *
 * @param key the key attributes of the item
 */
record TransactionPart(
        Entity<?, ?, ?> entity, Operation operation, Map<String, AttributeValue> key, TransactWriteItem request) {

    /** An action that is made by {@link AsyncEntityOperations}. */
    interface Source extends TransactionAction {

        /** Returns the part, checked so that it can be sent. */
        TransactionPart part();
    }

    /** An action that lends another one its way to be executed. */
    interface Wrapper extends TransactionAction {

        TransactionAction wrapped();
    }

    static TransactionPart of(TransactionAction action) {
        if (action instanceof Wrapper wrapper) {
            return of(wrapper.wrapped());
        }
        if (action instanceof UpdateBuilder<?, ?, ?> update) {
            return update.part();
        }
        if (action instanceof Source source) {
            return source.part();
        }
        throw new IllegalArgumentException(
                "Actions are made by repositories, as in chats.creating(chat), but this is a "
                        + action.getClass().getName() + ".");
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "TransactionPart[" + operation + " of " + entity.name() + "]";
    }
}
