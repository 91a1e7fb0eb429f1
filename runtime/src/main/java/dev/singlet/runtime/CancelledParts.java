package dev.singlet.runtime;

import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return atFault().allMatch(this::isPassing);
    }

    /**
     * Whether the transaction can succeed once it is made anew, from what is stored now. A value that is taken counts
     * only if the item is as it was read: else another value may be asked for.
     */
    boolean isOutdated() {
        Set<Integer> outdated = atFault()
                .filter(this::isOutdated)
                .map(index -> parts.get(index).action(index))
                .collect(Collectors.toSet());
        return !outdated.isEmpty()
                && atFault()
                        .allMatch(index -> isPassing(index)
                                || isOutdated(index)
                                || (parts.get(index).unique().isPresent()
                                        && outdated.contains(parts.get(index).action(index))));
    }

    /** The failures, the first of each action. */
    List<Failure> describe() {
        Map<Integer, Failure> failures = new LinkedHashMap<>();
        atFault().map(this::describe).forEach(failure -> failures.putIfAbsent(failure.action(), failure));
        return List.copyOf(failures.values());
    }

    /** The item that the first condition did not hold for; empty if there is none, or if it is not a condition. */
    Map<String, AttributeValue> firstObstacle() {
        return atFault().findFirst().map(index -> reasons.get(index).item()).orElse(Map.of());
    }

    /** Whether the first thing that is wrong is the size of an item. */
    boolean isTooLarge() {
        return atFault()
                .findFirst()
                .map(reasons::get)
                .filter(SdkFailures::isTooLarge)
                .isPresent();
    }

    private Failure describe(int index) {
        TransactionMember part = parts.get(index);
        Map<String, AttributeValue> stored = reasons.get(index).item();
        Reason why = reason(index);
        return new Failure(
                part.action(index),
                part.entity().name(),
                part.operation(),
                why,
                part.entity().decodeObstacle(stored),
                why == Reason.UNIQUE ? part.unique() : Optional.empty());
    }

    private Reason reason(int index) {
        String code = reasons.get(index).code();
        return CONDITION.equals(code)
                ? parts.get(index).reason(reasons.get(index).item())
                : reason(code);
    }

    private boolean isPassing(int index) {
        Reason reason = reason(reasons.get(index).code());
        return reason == Reason.CONFLICT || reason == Reason.THROTTLED;
    }

    private boolean isOutdated(int index) {
        return CONDITION.equals(reasons.get(index).code()) && reason(index) == Reason.CONFLICT;
    }

    private Stream<Integer> atFault() {
        return IntStream.range(0, reasons.size())
                .filter(index -> !NOT_AT_FAULT.equals(reasons.get(index).code()))
                .boxed();
    }

    private static Reason reason(String code) {
        return switch (code) {
            case CONDITION -> Reason.CONDITION_FAILED;
            case CONFLICT -> Reason.CONFLICT;
            case "ThrottlingError", "ProvisionedThroughputExceeded" -> Reason.THROTTLED;
            default -> Reason.REFUSED;
        };
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "CancelledParts";
    }
}
