package dev.singlet.runtime;

import dev.singlet.Operation;
import dev.singlet.TransactionFailedException.Reason;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an action of a transaction does, and to what. */
interface TransactionMember {

    Entity<?, ?, ?> entity();

    Operation operation();

    /** The place of the action among those that the caller has given, from that of the member among all of them. */
    default int action(int place) {
        return place;
    }

    /** The unique component whose value is all that it is about. */
    default Optional<String> unique() {
        return Optional.empty();
    }

    /**
     * Why its condition did not hold.
     *
     * @param stored the item that stands at the key; empty if there is none
     */
    default Reason reason(Map<String, AttributeValue> stored) {
        return Reason.CONDITION_FAILED;
    }
}
