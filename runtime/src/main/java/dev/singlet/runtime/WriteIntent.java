package dev.singlet.runtime;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Operation;
import dev.singlet.SingletException;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.UniqueConstraintException;
import dev.singlet.VersionConflictException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write of one item is to do, from which follows why it was refused.
 *
 * @param version what it demands of the version, if anything
 * @param unique the component whose value is taken or given back, if that is all it is to do
 */
record WriteIntent(
        Entity<?, ?, ?> entity,
        Operation operation,
        @Nullable VersionCheck version,
        @Nullable String unique) {

    WriteIntent(Entity<?, ?, ?> entity, Operation operation) {
        this(entity, operation, null);
    }

    WriteIntent(Entity<?, ?, ?> entity, Operation operation, @Nullable VersionCheck version) {
        this(entity, operation, version, null);
    }

    /** The part of the same write that takes the value of a unique component, or gives it back. */
    WriteIntent guarding(String component) {
        return new WriteIntent(entity, operation, version, component);
    }

    /**
     * Says why the condition did not hold.
     *
     * @param stored the item that stands at the key; empty if there is none
     * @param missing what the write needs within the item, and does not find there
     */
    SingletException refused(Map<String, AttributeValue> stored, Optional<String> missing) {
        return refused(reason(stored), entity.decodeObstacle(stored).orElse(null), entity.isThere(stored), missing);
    }

    private SingletException refused(Reason reason, @Nullable Object item, boolean exists, Optional<String> missing) {
        return switch (reason) {
            case ALREADY_EXISTS -> new ItemAlreadyExistsException(entity.name(), item);
            case NOT_FOUND -> new ItemNotFoundException(operation, entity.name());
            case VERSION_CONFLICT -> new VersionConflictException(operation, entity.name(), exists, item);
            default -> new ConditionFailedException(operation, entity.name(), item, missing.orElse(null));
        };
    }

    /** Says why a transaction failed that does nothing but this. */
    SingletException refused(TransactionFailedException failed) {
        if (failed.failures().isEmpty()) {
            return failed;
        }
        Failure failure = failed.failures().get(0);
        return switch (failure.reason()) {
            case ALREADY_EXISTS, NOT_FOUND, VERSION_CONFLICT, CONDITION_FAILED ->
                refused(
                        failure.reason(),
                        failure.item().orElse(null),
                        failure.item().isPresent(),
                        Optional.empty());
            case UNIQUE ->
                new UniqueConstraintException(
                        operation, entity.name(), failure.component().orElse(""));
            case CONFLICT, THROTTLED, REFUSED -> failed;
        };
    }

    /**
     * Why the condition did not hold.
     *
     * @param stored the item that stands at the key; empty if there is none
     */
    Reason reason(Map<String, AttributeValue> stored) {
        boolean itemExists = entity.isThere(stored);
        boolean otherVersion = version != null && !version.holds(entity, stored);
        return switch (operation) {
            case CREATE -> itemExists ? Reason.ALREADY_EXISTS : Reason.CONDITION_FAILED;
            case UPDATE, CHECK -> itemExists ? unfulfilled(otherVersion) : Reason.NOT_FOUND;
            case DELETE -> itemExists || otherVersion ? unfulfilled(otherVersion) : Reason.NOT_FOUND;
            default -> unfulfilled(otherVersion);
        };
    }

    private static Reason unfulfilled(boolean otherVersion) {
        return otherVersion ? Reason.VERSION_CONFLICT : Reason.CONDITION_FAILED;
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "WriteIntent[" + operation + " of " + entity.name() + "]";
    }
}
