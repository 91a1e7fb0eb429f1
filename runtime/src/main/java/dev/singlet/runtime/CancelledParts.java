package dev.singlet.runtime;

import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;

/**
 * Why a transaction was cancelled.
 *
 * @param reasons one for each part, at its place
 */
record CancelledParts(List<? extends TransactionMember> parts, List<CancellationReason> reasons) {

    private static final String NOT_AT_FAULT = "None";
    private static final String CONDITION = "ConditionalCheckFailed";
    private static final String CONFLICT = "TransactionConflict";

    /** Whether nothing is wrong with the transaction itself, so that it can succeed at another time. */
    boolean canBeRetried() {
        return reasons.stream()
                .filter(CancelledParts::isAtFault)
                .map(reason -> reason(reason.code()))
                .allMatch(reason -> reason == Reason.CONFLICT || reason == Reason.THROTTLED);
    }

    List<Failure> describe() {
        List<Failure> failures = new ArrayList<>();
        for (int index = 0; index < reasons.size(); index++) {
            if (isAtFault(reasons.get(index))) {
                failures.add(describe(index, parts.get(index), reasons.get(index)));
            }
        }
        return failures;
    }

    private static Failure describe(int index, TransactionMember part, CancellationReason reason) {
        Map<String, AttributeValue> stored = reason.item();
        Reason why = CONDITION.equals(reason.code())
                ? WriteFailures.reason(part.operation(), part.entity().isThere(stored))
                : reason(reason.code());
        Optional<Object> item = part.entity().decodeObstacle(stored);
        return new Failure(index, part.entity().name(), part.operation(), why, item);
    }

    private static Reason reason(String code) {
        return switch (code) {
            case CONDITION -> Reason.CONDITION_FAILED;
            case CONFLICT -> Reason.CONFLICT;
            case "ThrottlingError", "ProvisionedThroughputExceeded" -> Reason.THROTTLED;
            default -> Reason.REFUSED;
        };
    }

    private static boolean isAtFault(CancellationReason reason) {
        return !NOT_AT_FAULT.equals(reason.code());
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "CancelledParts";
    }
}
