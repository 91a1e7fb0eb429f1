package dev.singlet.runtime;

import dev.singlet.Operation;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.SingletException;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Several writes that take effect together. */
final class Transaction {

    private static final int MAX_TOKEN = 36;

    private final TableContext table;
    private final OperationRun.Subject subject;
    private final List<ItemWrite> writes;
    private final @Nullable String token;
    private final Function<CancelledParts, SingletException> refusal;

    /** Makes a transaction that is no other one's repetition. */
    Transaction(TableContext table, Collection<? extends TransactionAction> actions) {
        this(table, OperationRun.Subject.table(Operation.TRANSACT), writes(actions), null, Transaction::failed);
    }

    /**
     * @param token by which DynamoDB knows the transaction again
     * @throws IllegalArgumentException if the token has not 1 to 36 characters; if there are more than 100 actions, two on
     *     one item, one of another client, one that depends on unique values that are stored, or more than 4 MB
     * @throws dev.singlet.ConstraintViolationException if an action would store values that violate constraints
     */
    Transaction(TableContext table, Collection<? extends TransactionAction> actions, String token) {
        this(
                table,
                OperationRun.Subject.table(Operation.TRANSACT),
                writes(actions),
                Objects.requireNonNull(token, "token"),
                Transaction::failed);
        if (token.isEmpty() || token.length() > MAX_TOKEN) {
            throw new IllegalArgumentException(
                    "A token has 1 to " + MAX_TOKEN + " characters, but this one has " + token.length() + ".");
        }
        for (int action = 0; action < writes.size(); action++) {
            if (writes.get(action).dependsOnStored()) {
                throw new IllegalArgumentException("Action " + action + ", on "
                        + writes.get(action).intent().entity().name()
                        + ", may change a unique value. What has to be sent for it depends on what is stored, so that it"
                        + " cannot be sent again by the same token. Leave the token out.");
            }
        }
    }

    /** Makes a transaction of one write, which fails as that would by itself. */
    Transaction(TableContext table, OperationRun.Subject subject, ItemWrite write) {
        this(table, subject, List.of(write), null, write.intent()::refused);
    }

    private Transaction(
            TableContext table,
            OperationRun.Subject subject,
            List<ItemWrite> writes,
            @Nullable String token,
            Function<CancelledParts, SingletException> refusal) {
        this.table = table;
        this.subject = subject;
        this.writes = writes;
        this.token = token;
        this.refusal = refusal;
        for (int action = 0; action < writes.size(); action++) {
            table.requireSameClient(writes.get(action).intent().entity(), action);
        }
        // What is wrong whatever is stored is told before anything is sent.
        TransactionPlan.of(writes, Collections.nCopies(writes.size(), Map.of()));
    }

    private static SingletException failed(CancelledParts cancelled) {
        return new TransactionFailedException(cancelled.describe());
    }

    private static List<ItemWrite> writes(Collection<? extends TransactionAction> actions) {
        return Objects.requireNonNull(actions, "actions").stream()
                .map(ItemWrite::of)
                .toList();
    }

    CompletableFuture<Integer> execute() {
        if (writes.isEmpty()) {
            return CompletableFuture.completedFuture(0);
        }
        return OperationRun.execute(
                table, subject, size -> size, run -> send(run).thenApply(sent -> writes.size()));
    }

    /**
     * Reads what has to be known, and sends the transaction, until nobody has changed that in between.
     *
     * @return the items as they were before, in the order of the actions; empty where nothing had to be read
     */
    CompletableFuture<List<Map<String, AttributeValue>>> send(OperationRun run) {
        Retries retries = new Retries(table);
        return Futures.repeat(() -> read(run).thenCompose(before -> {
            TransactionPlan plan = TransactionPlan.of(writes, before);
            return send(run, plan, retries)
                    .thenApply(sent -> Optional.of(before))
                    .exceptionallyCompose(wrapped -> {
                        Throwable failure = Futures.failure(wrapped);
                        return (isOutdated(plan, failure) ? retries.next() : CompletableFuture.completedFuture(false))
                                .thenApply(again -> {
                                    if (!again) {
                                        throw outcome(plan, failure, run);
                                    }
                                    return Optional.empty();
                                });
                    });
        }));
    }

    private CompletableFuture<List<Map<String, AttributeValue>>> read(OperationRun run) {
        List<Map<String, AttributeValue>> before = new ArrayList<>();
        return Futures.loop(() -> before.size() < writes.size(), () -> {
                    ItemWrite write = writes.get(before.size());
                    return (write.dependsOnStored()
                                    ? GuardedWrite.read(run, table, write.item())
                                    : CompletableFuture.completedFuture(Map.<String, AttributeValue>of()))
                            .thenAccept(before::add);
                })
                .thenApply(done -> before);
    }

    private CompletableFuture<TransactWriteItemsResponse> send(
            OperationRun run, TransactionPlan plan, Retries retries) {
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder()
                .transactItems(
                        plan.parts().stream().map(TransactionPart::request).toList())
                // All attempts are one transaction to DynamoDB, so the effect of a lost response is not doubled. The
                // token must be new for each plan, whatever generator of identifiers the program has set.
                .clientRequestToken(token == null ? UUID.randomUUID().toString() : token)
                .overrideConfiguration(run.followed())
                .build();
        return Futures.retry(
                () -> run.transport().transactWrite(request),
                failure -> isWorthRetry(plan, failure) ? retries.next() : CompletableFuture.completedFuture(false));
    }

    // The token makes the answer to any later attempt that of the first one.
    private static boolean isWorthRetry(TransactionPlan plan, Throwable failure) {
        if (failure instanceof TransactionCanceledException cancelled) {
            return new CancelledParts(plan.parts(), cancelled.cancellationReasons()).canBeRetried();
        }
        return failure instanceof TransactionInProgressException
                || (failure instanceof SdkException answer && SdkFailures.isRefusedForNow(answer));
    }

    private static boolean isOutdated(TransactionPlan plan, Throwable failure) {
        return failure instanceof TransactionCanceledException cancelled
                && new CancelledParts(plan.parts(), cancelled.cancellationReasons()).isOutdated();
    }

    private RuntimeException outcome(TransactionPlan plan, Throwable failure, OperationRun run) {
        if (failure instanceof TransactionCanceledException cancelled) {
            CancelledParts parts = new CancelledParts(plan.parts(), cancelled.cancellationReasons());
            // A refusal for now knows of the last attempt alone; one for good is that of the transaction.
            return run.anyAttemptUncertain() && parts.canBeRetried()
                    ? unknown(refusal.apply(parts))
                    : refusal.apply(parts);
        }
        if (failure instanceof SdkException answer
                && (answer instanceof TransactionInProgressException || run.anyAttemptUncertain())) {
            return unknown(answer);
        }
        return Futures.unchecked(failure);
    }

    private OutcomeUnknownException unknown(RuntimeException last) {
        return new OutcomeUnknownException(subject.operation(), subject.entity().orElse(table.name()), last);
    }
}
