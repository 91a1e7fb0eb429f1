package dev.singlet.runtime;

import java.time.Duration;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** Creates a table that may exist already, or may be created by somebody else at the same time. */
final class TableCreation {

    // The SDK's waiter would look every 20 seconds; a new table takes a few.
    private static final WaiterOverrideConfiguration PATIENCE = WaiterOverrideConfiguration.builder()
            .backoffStrategyV2(BackoffStrategy.fixedDelay(Duration.ofSeconds(1)))
            .maxAttempts(300)
            .waitTimeout(Duration.ofMinutes(5))
            .build();

    private final TableContext table;

    TableCreation(TableContext table) {
        this.table = table;
    }

    void createIfAbsent(OperationRun run) {
        DynamoDbClient client = table.client();
        if (isUsable(run)) {
            return;
        }
        try {
            client.createTable(table.schema().toCreateTableRequest(table.name()).toBuilder()
                    .overrideConfiguration(run.observed())
                    .build());
        } catch (ResourceInUseException createdMeanwhile) {
            // Somebody else was faster; all that is left is to wait.
        }
        try (DynamoDbWaiter waiter = DynamoDbWaiter.builder()
                .client(client)
                .overrideConfiguration(PATIENCE)
                .build()) {
            waiter.waitUntilTableExists(description(run));
        }
    }

    private boolean isUsable(OperationRun run) {
        try {
            TableStatus status =
                    table.client().describeTable(description(run)).table().tableStatus();
            return status == TableStatus.ACTIVE || status == TableStatus.UPDATING;
        } catch (ResourceNotFoundException absent) {
            return false;
        }
    }

    private DescribeTableRequest description(OperationRun run) {
        return DescribeTableRequest.builder()
                .tableName(table.name())
                .overrideConfiguration(run.observed())
                .build();
    }
}
