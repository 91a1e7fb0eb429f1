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
        Entity<?, ?, ?> entity, Operation operation, Map<String, AttributeValue> key, TransactWriteItem request)
        implements TransactionMember {

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

    ItemId item() {
        return new ItemId(entity.table().name(), key);
    }

    /** The bytes that count towards DynamoDB's limit, as far as they are known: what is stored, and keys. */
    long size() {
        if (request.put() != null) {
            return ItemSize.of(request.put().item());
        }
        return ItemSize.of(key)
                + (request.update() == null
                        ? 0
                        : request.update().expressionAttributeValues().values().stream()
                                .mapToLong(ItemSize::of)
                                .sum());
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "TransactionPart[" + operation + " of " + entity.name() + "]";
    }
}
