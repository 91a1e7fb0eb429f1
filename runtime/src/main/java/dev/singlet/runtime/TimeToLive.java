package dev.singlet.runtime;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/**
 * Whether a table lets items expire.
 *
 * @param attribute by which attribute; null if items do not expire
 */
record TimeToLive(@Nullable String attribute) {

    /** Asks DynamoDB, by a {@code DescribeTimeToLive} request. */
    static CompletableFuture<TimeToLive> live(TableContext table, OperationRun run) {
        return run.transport()
                .describeTimeToLive(DescribeTimeToLiveRequest.builder()
                        .tableName(table.name())
                        .overrideConfiguration(run.observed())
                        .build())
                .thenApply(response -> of(response.timeToLiveDescription()));
    }

    // A change takes up to an hour, and only one is possible in that time: what it leads to is what counts.
    static TimeToLive of(@Nullable TimeToLiveDescription description) {
        if (description == null) {
            return new TimeToLive(null);
        }
        boolean enabled = description.timeToLiveStatus() == TimeToLiveStatus.ENABLED
                || description.timeToLiveStatus() == TimeToLiveStatus.ENABLING;
        return new TimeToLive(enabled ? description.attributeName() : null);
    }

    /** Says it in the words of a difference. */
    String inWords() {
        return Optional.ofNullable(attribute)
                .map(name -> "time to live by attribute " + name)
                .orElse("no time to live");
    }

    boolean isEnabledBy(String name) {
        return Objects.equals(attribute, name);
    }
}
