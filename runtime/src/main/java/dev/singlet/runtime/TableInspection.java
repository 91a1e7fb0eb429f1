package dev.singlet.runtime;

import dev.singlet.TableDifference;
import dev.singlet.TableVerification;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Asks DynamoDB what a table is like, and compares that with its schema. */
record TableInspection(TableContext table) {

    CompletableFuture<TableVerification> verify(OperationRun run) {
        return run.transport()
                .describeTable(DescribeTableRequest.builder()
                        .tableName(table.name())
                        .overrideConfiguration(run.observed())
                        .build())
                .thenApply(response -> new TableComparison(declared(), response.table()).differences())
                .exceptionally(TableInspection::missing)
                .thenApply(differences -> new TableVerification(table.name(), differences));
    }

    private CreateTableRequest declared() {
        return table.schema().toCreateTableRequest(table.name());
    }

    private static List<TableDifference> missing(Throwable wrapped) {
        Throwable failure = Futures.failure(wrapped);
        if (failure instanceof ResourceNotFoundException) {
            return List.of(TableComparison.missing());
        }
        throw Futures.unchecked(failure);
    }
}
