package dev.singlet.reliability;

import dev.singlet.testing.fault.EmptyPages;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultPlan;
import dev.singlet.testing.fault.SentRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happens at one place of an operation, or from there on: a column of the matrix. */
@SuppressWarnings("ImmutableEnumChecker") // The plans hold nothing that changes.
enum FaultKind {
    LATENCY("late", once(Fault.delay(Duration.ofMillis(1)))),
    THROTTLED("busy", busy(false)),
    THROTTLED_OUT("busy*", busy(true)),
    FAILED_BEFORE("500-", once(Fault.failBefore())),
    FAILED_AFTER("500+", once(Fault.failAfter())),
    FAILED_OUT("500+*", always(Fault.failAfter())),
    RESET("reset", once(Fault.resetConnection())),
    UNREACHABLE("reset*", always(Fault.loseRequest())),
    LOST("lost", once(Fault.loseResponse())),
    LOST_TWICE("lost2", (at, request) -> one(next -> at(next, at, 2) ? Fault.loseResponse() : Fault.none())),
    LOST_OUT("lost*", always(Fault.loseResponse())),
    BROKEN("broken", once(Fault.breakOffResponse())),
    LOST_THEN_THROTTLED(
            "lost busy*",
            (at, request) -> one(next ->
                    next.number() == at ? Fault.loseResponse() : next.number() > at ? Fault.throttle() : Fault.none())),
    UNPROCESSED("part", batches(once(Fault.leaveUnprocessed(1)))),
    UNPROCESSED_OUT("part*", batches(always(Fault.leaveUnprocessed(2)))),
    LOST_THEN_UNPROCESSED(
            "lost part*",
            batches((at, request) -> one(next -> next.number() == at
                    ? Fault.loseResponse()
                    : next.number() > at ? Fault.leaveUnprocessed(2) : Fault.none()))),
    TRUNCATED("short", pages(always(Fault.truncatePage(1)))),
    EMPTY("empty", pages((at, request) -> List.of(new EmptyPages(next -> next.number() == at)))),
    STALE("stale", (at, request) -> List.of()),
    CONFLICT("conflict", actions("Transact", "TransactionConflict", false)),
    CONFLICT_OUT("conflict*", actions("Transact", "TransactionConflict", true)),
    ACTION_THROTTLED("tx busy", actions("Transact", "ThrottlingError", false)),
    CONDITION("condition", actions("TransactWrite", "ConditionalCheckFailed", false)),
    IN_PROGRESS(
            "in use",
            (at, request) -> request.operation().equals("TransactWriteItems")
                    ? once(Fault.stillInProgress()).of(at, request)
                    : List.of()),
    /** Several at once; no column of the matrix. */
    RANDOM("random", (at, request) -> List.of());

    /** Makes the plans of a fault at one place: one for each way in which it can be there, none if it cannot. */
    @FunctionalInterface
    private interface Plans {
        List<FaultPlan> of(int at, SentRequest request);
    }

    private static final Pattern ACTION = Pattern.compile("\"(Put|Update|Delete|ConditionCheck|Get)\":\\{");
    private static final Set<FaultKind> CHANGES_PAGES = Set.of(TRUNCATED, EMPTY, UNPROCESSED_OUT, RANDOM);

    private final String label;
    private final Plans plans;

    FaultKind(String label, Plans plans) {
        this.label = label;
        this.plans = plans;
    }

    /** The columns of the matrix. */
    static List<FaultKind> columns() {
        return Stream.of(values()).filter(kind -> kind != RANDOM).toList();
    }

    String label() {
        return label;
    }

    /**
     * Returns the plans that let this happen.
     *
     * @param at the place of the request among those of the operation, from 0
     * @param request the request that was sent there without a fault
     */
    List<FaultPlan> plans(int at, SentRequest request) {
        return plans.of(at, request);
    }

    /** Whether more requests may be needed, beyond those that are sent again. */
    boolean addsRequests() {
        return CHANGES_PAGES.contains(this);
    }

    private static Plans once(Fault fault) {
        return (at, request) -> one(next -> next.number() == at ? fault : Fault.none());
    }

    private static Plans always(Fault fault) {
        return (at, request) -> one(next -> next.number() >= at ? fault : Fault.none());
    }

    /** Refusals under one of their names after the other. */
    private static Plans busy(boolean always) {
        List<String> names =
                List.of("ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded");
        return (at, request) -> one(next -> next.number() == at || (always && next.number() > at)
                ? Fault.refuse(400, names.get((request.body().length() + next.number()) % names.size()))
                : Fault.none());
    }

    private static Plans batches(Plans plans) {
        return (at, request) -> request.operation().startsWith("Batch") ? plans.of(at, request) : List.of();
    }

    private static Plans pages(Plans plans) {
        return (at, request) ->
                request.operation().equals("Query") || request.operation().equals("Scan")
                        ? plans.of(at, request)
                        : List.of();
    }

    /** Because of each action in turn. */
    private static Plans actions(String operation, String reason, boolean always) {
        return (at, request) -> {
            if (!request.operation().startsWith(operation)) {
                return List.of();
            }
            long actions = ACTION.matcher(request.body()).results().count();
            return IntStream.range(0, (int) actions)
                    .mapToObj(action -> Fault.cancel(action, reason))
                    .flatMap(fault -> (always ? always(fault) : once(fault)).of(at, request).stream())
                    .toList();
        };
    }

    private static boolean at(SentRequest next, int at, int times) {
        return next.number() >= at && next.number() < at + times;
    }

    private static List<FaultPlan> one(Function<SentRequest, Fault> plan) {
        return List.of(plan::apply);
    }
}
