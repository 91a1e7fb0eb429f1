package dev.singlet.runtime;

import dev.singlet.Operation;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Several writes that take effect together. */
final class Transaction {

    private static final int MAX_ACTIONS = 100;
    private static final int MAX_TOKEN = 36;

    private final TableContext table;
    private final List<TransactionPart> parts;
    private final String token;

    /**
     * Makes a transaction that is no other one's repetition. The token must be new for each, whatever generator of
     * identifiers the program has set.
     */
    Transaction(TableContext table, Collection<? extends TransactionAction> actions) {
        this(table, actions, UUID.randomUUID().toString());
    }

    /**
     * @param token by which DynamoDB knows the transaction again
     * @throws IllegalArgumentException if the token has not 1 to 36 characters; if there are more than 100 actions, two on
     *     one item, one of another client, or more than 4 MB
     * @throws dev.singlet.ConstraintViolationException if an action would store values that violate constraints
     */
    Transaction(TableContext table, Collection<? extends TransactionAction> actions, String token) {
        this.table = table;
        this.token = token;
        if (token.isEmpty() || token.length() > MAX_TOKEN) {
            throw new IllegalArgumentException(
                    "A token has 1 to " + MAX_TOKEN + " characters, but this one has " + token.length() + ".");
        }
        if (actions.size() > MAX_ACTIONS) {
            throw new IllegalArgumentException("A transaction has at most " + MAX_ACTIONS + " actions, but there are "
                    + actions.size() + ". Split it.");
        }
        this.parts = actions.stream().map(TransactionPart::of).toList();
        for (int index = 0; index < parts.size(); index++) {
            table.requireSameClient(parts.get(index).entity(), index);
        }
        requireDistinctItems();
        requireSize();
    }

    CompletableFuture<Integer> execute() {
        if (parts.isEmpty()) {
            return CompletableFuture.completedFuture(0);
        }
        return OperationRun.execute(
                table,
                OperationRun.Subject.table(Operation.TRANSACT),
                size -> size,
                run -> send(run).thenApply(sent -> parts.size()));
    }

    private CompletableFuture<TransactWriteItemsResponse> send(OperationRun run) {
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder()
                .transactItems(parts.stream().map(TransactionPart::request).toList())
                // All attempts are one transaction to DynamoDB, so the effect of a lost response is not doubled.
                .clientRequestToken(token)
                .overrideConfiguration(run.followed())
                .build();
        Retries retries = new Retries(table);
        return Futures.retry(
                        () -> table.transport().transactWrite(request),
                        failure -> isWorthRetry(failure) ? retries.next() : CompletableFuture.completedFuture(false))
                .exceptionally(wrapped -> {
                    throw outcome(Futures.failure(wrapped), run);
                });
    }

    // The token makes the answer to any later attempt that of the first one.
    private boolean isWorthRetry(Throwable failure) {
        if (failure instanceof TransactionCanceledException cancelled) {
            return new CancelledParts(parts, cancelled.cancellationReasons()).canBeRetried();
        }
        return failure instanceof TransactionInProgressException
                || (failure instanceof SdkException answer && SdkFailures.isRefusedForNow(answer));
    }

    private RuntimeException outcome(Throwable failure, OperationRun run) {
        if (failure instanceof TransactionCanceledException cancelled) {
            return new TransactionFailedException(
                    new CancelledParts(parts, cancelled.cancellationReasons()).describe());
        }
        if (failure instanceof SdkException answer
                && (answer instanceof TransactionInProgressException || run.anyAttemptUncertain())) {
            return new OutcomeUnknownException(Operation.TRANSACT, table.name(), answer);
        }
        return Futures.unchecked(failure);
    }

    private void requireDistinctItems() {
        Map<ItemId, Integer> places = new HashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            TransactionPart part = parts.get(index);
            Integer other = places.putIfAbsent(part.item(), index);
            if (other != null) {
                throw new IllegalArgumentException("Actions " + other + " and " + index
                        + " of the transaction concern the same "
                        + part.entity().name()
                        + ". DynamoDB takes one action for each item. Join them, or use two transactions.");
            }
        }
    }

    // What an update or a deletion finds counts as well, but DynamoDB alone knows that.
    private void requireSize() {
        long size = parts.stream().mapToLong(TransactionPart::size).sum();
        if (size > ItemSize.MAX_TRANSACTION) {
            throw new IllegalArgumentException("A transaction has at most " + ItemSize.MAX_TRANSACTION
                    + " bytes, but the actions carry " + size + ". Split it.");
        }
    }
}
