package dev.singlet.runtime;

import dev.singlet.Operation;
import dev.singlet.TransactionFailedException.Reason;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * A part of a transaction as it is sent: that of an action, or of a guard that an action needs.
 *
 * @param action the place of the action in the transaction, from 0
 * @param intent what the action is to do
 * @param item the item that the part is about
 * @param obstacle why its condition did not hold, from the item that stands there; {@link Reason#CONFLICT} if only what
 *     was read before was not up to date
 */
record TransactionPart(
        int action,
        WriteIntent intent,
        ItemId item,
        TransactWriteItem request,
        Function<Map<String, AttributeValue>, Reason> obstacle)
        implements TransactionMember {

    @Override
    public Entity<?, ?, ?> entity() {
        return intent.entity();
    }

    @Override
    public Operation operation() {
        return intent.operation();
    }

    @Override
    public int action(int place) {
        return action;
    }

    @Override
    public Optional<String> unique() {
        return Optional.ofNullable(intent.unique());
    }

    @Override
    public Reason reason(Map<String, AttributeValue> stored) {
        return obstacle.apply(stored);
    }

    /** The bytes that count towards DynamoDB's limit, as far as they are known: what is stored, and keys. */
    long size() {
        if (request.put() != null) {
            return ItemSize.of(request.put().item());
        }
        return ItemSize.of(item.key())
                + (request.update() == null
                        ? 0
                        : request.update().expressionAttributeValues().values().stream()
                                .mapToLong(ItemSize::of)
                                .sum());
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "TransactionPart[" + intent + "]";
    }
}
