package dev.singlet.runtime;

import dev.singlet.TableDifference;
import dev.singlet.TableVerification;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Asks DynamoDB what a table is like, and compares that with its schema. */
record TableInspection(TableContext table) {

    CompletableFuture<TableVerification> verify(OperationRun run) {
        return run.transport()
                .describeTable(DescribeTableRequest.builder()
                        .tableName(table.name())
                        .overrideConfiguration(run.observed())
                        .build())
                .thenCompose(response -> compare(response.table(), run))
                .exceptionally(TableInspection::missing)
                .thenApply(differences -> new TableVerification(table.name(), differences));
    }

    private CompletableFuture<List<TableDifference>> compare(TableDescription live, OperationRun run) {
        List<TableDifference> shape =
                new TableComparison(table.schema().toCreateTableRequest(table.name()), live).differences();
        // DynamoDB does not tell the time to live of a table that is being created or deleted.
        return TableComparison.isUsable(live)
                ? TimeToLive.live(table, run)
                        .thenApply(time -> Stream.concat(
                                        TableComparison.differences(declaredTime(), time).stream(), shape.stream())
                                .toList())
                : CompletableFuture.completedFuture(shape);
    }

    private TimeToLive declaredTime() {
        return new TimeToLive(table.schema().timeToLive());
    }

    private static List<TableDifference> missing(Throwable wrapped) {
        Throwable failure = Futures.failure(wrapped);
        if (failure instanceof ResourceNotFoundException) {
            return List.of(TableComparison.missing());
        }
        throw Futures.unchecked(failure);
    }
}
