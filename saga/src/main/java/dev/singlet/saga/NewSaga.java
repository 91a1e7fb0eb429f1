package dev.singlet.saga;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is stored of a saga that nobody has worked on. */
final class NewSaga {

    private NewSaga() {}

    static <D> SagaRecord of(SagaDefinition<D> definition, SagaOptions options, String id, D data, Instant now) {
        AttributeValue encoded = AttributeValue.fromM(definition.data().encode(data));
        List<StepRecord> steps = definition.steps().stream()
                .map(step -> StepRecord.pending(step.name()))
                .toList();
        @Nullable Duration timeout = definition.timeout();
        @Nullable Instant deadline = timeout == null ? null : now.plus(timeout);
        int shard = Math.floorMod(id.hashCode(), options.shards());
        return new SagaRecord(
                definition.name(),
                id,
                definition.hash(),
                SagaStatus.RUNNING,
                encoded,
                steps,
                null,
                null,
                null,
                0,
                null,
                shard,
                now,
                null,
                deadline,
                null,
                now,
                now,
                0);
    }
}
