package dev.singlet.runtime;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemEncodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Operation;
import dev.singlet.SingletException;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.UniqueConstraintException;
import dev.singlet.VersionConflictException;
import dev.singlet.expression.FieldPath;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write of one item is to do, from which follows why it was refused.
 *
 * @param version what it demands of the version, if anything
 * @param mayCreate whether an update creates the item if there is none
 * @param missing the path of what the write needs within the stored item, and does not find there
 * @param unique the component whose value is taken or given back, if that is all it is to do
 */
record WriteIntent(
        Entity<?, ?, ?> entity,
        Operation operation,
        @Nullable VersionCheck version,
        boolean mayCreate,
        Function<Map<String, AttributeValue>, Optional<FieldPath>> missing,
        @Nullable String unique) {

    WriteIntent(Entity<?, ?, ?> entity, Operation operation) {
        this(entity, operation, null);
    }

    /** A write that needs nothing within the stored item. */
    WriteIntent(Entity<?, ?, ?> entity, Operation operation, @Nullable VersionCheck version) {
        this(entity, operation, version, false, stored -> Optional.empty(), null);
    }

    /** The change of what is stored, or the creation of the item if that is meant as well. */
    static WriteIntent update(
            Entity<?, ?, ?> entity, @Nullable VersionCheck version, boolean mayCreate, PathChanges changes) {
        return new WriteIntent(entity, Operation.UPDATE, version, mayCreate, changes::missing, null);
    }

    /** The part of the same write that takes the value of a unique component, or gives it back. */
    WriteIntent guarding(String component) {
        return new WriteIntent(entity, operation, version, mayCreate, missing, component);
    }

    /**
     * Says why the condition did not hold.
     *
     * @param stored the item that stands at the key; empty if there is none
     */
    SingletException refused(Map<String, AttributeValue> stored) {
        Object item = entity.decodeObstacle(stored).orElse(null);
        return switch (reason(stored)) {
            case ALREADY_EXISTS -> new ItemAlreadyExistsException(entity.name(), item);
            case NOT_FOUND -> new ItemNotFoundException(operation, entity.name());
            case VERSION_CONFLICT ->
                new VersionConflictException(operation, entity.name(), entity.isThere(stored), item);
            default ->
                new ConditionFailedException(
                        operation,
                        entity.name(),
                        item,
                        missing.apply(stored).map(FieldPath::toString).orElse(null));
        };
    }

    /** Says why a transaction was cancelled that does nothing but this. */
    SingletException refused(CancelledParts cancelled) {
        TransactionFailedException failed = new TransactionFailedException(cancelled.describe());
        if (failed.failures().isEmpty()) {
            return failed;
        }
        Failure failure = failed.failures().get(0);
        return switch (failure.reason()) {
            case ALREADY_EXISTS, NOT_FOUND, VERSION_CONFLICT, CONDITION_FAILED -> refused(cancelled.firstObstacle());
            case UNIQUE ->
                new UniqueConstraintException(
                        operation, entity.name(), failure.component().orElse(""));
            case REFUSED -> cancelled.isTooLarge() ? tooLarge() : failed;
            case CONFLICT, THROTTLED -> failed;
        };
    }

    /** Says that the item would grow too large, as only DynamoDB could tell. */
    ItemEncodingException tooLarge() {
        return new ItemEncodingException(
                entity.name(),
                "",
                "DynamoDB has refused the " + operation + ", as the item would have more than " + ItemSize.MAX_ITEM
                        + " bytes, names of attributes included");
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
            case UPDATE, CHECK -> itemExists || mayCreate ? unfulfilled(otherVersion) : Reason.NOT_FOUND;
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
