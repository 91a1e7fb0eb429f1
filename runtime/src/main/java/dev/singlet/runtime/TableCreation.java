package dev.singlet.runtime;

import dev.singlet.Operation;
import dev.singlet.OutcomeUnknownException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** Creates a table that may exist already, or may be created by somebody else at the same time. */
final class TableCreation {

    // The SDK's waiter would look every 20 seconds; a new table takes a few.
    static final WaiterOverrideConfiguration PATIENCE = WaiterOverrideConfiguration.builder()
            .backoffStrategyV2(BackoffStrategy.fixedDelay(Duration.ofSeconds(1)))
            .maxAttempts(300)
            .waitTimeout(Duration.ofMinutes(5))
            .build();

    private static final int REFUSED = 400;
    private static final CompletableFuture<Boolean> DONE = CompletableFuture.completedFuture(true);

    private final TableContext table;

    TableCreation(TableContext table) {
        this.table = table;
    }

    CompletableFuture<TableContext> createIfAbsent(OperationRun run) {
        return isUsable(run)
                .thenCompose(isUsable -> isUsable
                        ? CompletableFuture.completedFuture(table)
                        : create(run)
                                .thenCompose(created -> run.transport()
                                        .awaitTable(description(run))
                                        .thenCompose(active -> created ? enableTimeToLive(run) : DONE))
                                .exceptionally(wrapped -> {
                                    throw outcome(Futures.failure(wrapped), run);
                                })
                                .thenApply(active -> table));
    }

    // A refusal for good says itself which of the steps cannot be done.
    private RuntimeException outcome(Throwable failure, OperationRun run) {
        return run.anyAttemptUncertain()
                        && failure instanceof SdkException answer
                        && (SdkFailures.isUncertain(answer) || SdkFailures.isRefusedForNow(answer))
                ? new OutcomeUnknownException(Operation.CREATE_TABLE, table.name(), answer)
                : Futures.unchecked(failure);
    }

    // Whoever was faster to create the table enables it as well: DynamoDB refuses to enable it twice.
    private CompletableFuture<Boolean> enableTimeToLive(OperationRun run) {
        String attribute = table.schema().timeToLive();
        if (attribute == null) {
            return DONE;
        }
        return run.transport()
                .updateTimeToLive(UpdateTimeToLiveRequest.builder()
                        .tableName(table.name())
                        .timeToLiveSpecification(
                                time -> time.attributeName(attribute).enabled(true))
                        .overrideConfiguration(run.observed())
                        .build())
                .thenApply(enabled -> true)
                .exceptionallyCompose(wrapped -> isEnabled(attribute, wrapped, run));
    }

    // If the response was lost, the SDK has asked again, and DynamoDB has refused that.
    private CompletableFuture<Boolean> isEnabled(String attribute, Throwable wrapped, OperationRun run) {
        RuntimeException failure = Futures.unchecked(Futures.failure(wrapped));
        if (!(failure instanceof DynamoDbException refusal) || refusal.statusCode() != REFUSED) {
            throw failure;
        }
        return TimeToLive.live(table, run).thenApply(live -> {
            if (!live.isEnabledBy(attribute)) {
                throw failure;
            }
            return true;
        });
    }

    private CompletableFuture<Boolean> isUsable(OperationRun run) {
        return run.transport()
                .describeTable(description(run))
                .thenApply(response -> TableComparison.isUsable(response.table()))
                .exceptionally(failure -> {
                    if (Futures.failure(failure) instanceof ResourceNotFoundException) {
                        return false;
                    }
                    throw Futures.unchecked(Futures.failure(failure));
                });
    }

    private CompletableFuture<Boolean> create(OperationRun run) {
        return run.transport()
                .createTable(table.schema().toCreateTableRequest(table.name()).toBuilder()
                        .overrideConfiguration(run.followed())
                        .build())
                .thenApply(response -> true)
                .exceptionally(failure -> {
                    // Somebody else was faster, and all that is left is to wait; unless it was an attempt before, whose
                    // answer was lost.
                    if (Futures.failure(failure) instanceof ResourceInUseException) {
                        return run.anyAttemptUncertain();
                    }
                    throw Futures.unchecked(Futures.failure(failure));
                });
    }

    private DescribeTableRequest description(OperationRun run) {
        return DescribeTableRequest.builder()
                .tableName(table.name())
                .overrideConfiguration(run.observed())
                .build();
    }
}
