package dev.singlet.runtime;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Operation;
import dev.singlet.SingletException;
import dev.singlet.TransactionFailedException.Reason;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Says why a condition did not hold, from the item that stands at the key. */
final class WriteFailures {

    private WriteFailures() {}

    /**
     * @param stored the item that stands at the key; empty if there is none
     * @param missing what the write needs within the item, and does not find there
     */
    static SingletException conditionFailed(
            Entity<?, ?, ?> entity,
            Operation operation,
            Map<String, AttributeValue> stored,
            Optional<String> missing) {
        Object item = entity.decodeObstacle(stored).orElse(null);
        return switch (reason(operation, entity.isThere(stored))) {
            case ALREADY_EXISTS -> new ItemAlreadyExistsException(entity.name(), item);
            case NOT_FOUND -> new ItemNotFoundException(operation, entity.name());
            default -> new ConditionFailedException(operation, entity.name(), item, missing.orElse(null));
        };
    }

    /** Why the condition of a write did not hold. */
    static Reason reason(Operation operation, boolean itemExists) {
        return switch (operation) {
            case CREATE -> itemExists ? Reason.ALREADY_EXISTS : Reason.CONDITION_FAILED;
            case UPDATE, DELETE, CHECK -> itemExists ? Reason.CONDITION_FAILED : Reason.NOT_FOUND;
            default -> Reason.CONDITION_FAILED;
        };
    }
}
