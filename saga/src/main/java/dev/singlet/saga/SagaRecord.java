package dev.singlet.saga;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.TimeToLive;
import dev.singlet.annotation.UpdatedAt;
import dev.singlet.annotation.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is stored of a saga.
 *
 * @param definition the name of the definition
 * @param id the identifier
 * @param definitionHash the hash of the definition that the saga was started by
 * @param status how far it has come
 * @param data what it was started with
 * @param steps its steps, in the order of the definition
 * @param step the step that is called or undone next; null if there is none
 * @param failure why the last call of a step failed; null if it did not
 * @param undoFailure why the last call of an undo failed; null if it did not
 * @param fence how often a worker has taken it
 * @param worker the token of who wrote it last; null if nobody has since it was started
 * @param shard the part of the due list that it belongs to
 * @param dueAt when a worker may take it: the end of the lease, or the time of the next call; null if never
 * @param stuckAt since when it is stuck; null if it is not
 * @param deadline when it goes back if the pivot is not done; null if never
 * @param expiresAt when a finished one is forgotten; null if never
 * @param createdAt when it was started
 * @param updatedAt when it was last written
 * @param version counts the writes. Each write of a worker demands the one that it knows, and so fails once another
 *     worker has taken the saga
 */
@Entity(name = "Saga", plural = "sagas")
@Key(partition = "SAGA#{definition}#{id}", sort = "SAGA")
@Index(name = "gsi1", query = "due", partition = "DUE#{definition}#{shard:2}", sort = "{dueAt:millis}#{id}")
@Index(name = "gsi2", query = "stuck", partition = "STUCK#{definition}", sort = "{stuckAt:millis}#{id}")
@SuppressWarnings("singlet:AttributeUnbounded") // a definition has at most 100 steps
record SagaRecord(
        String definition,
        String id,
        String definitionHash,
        SagaStatus status,
        AttributeValue data,
        List<StepRecord> steps,
        @Nullable String step,
        @Nullable SagaFailure failure,
        @Nullable SagaFailure undoFailure,
        long fence,
        @Nullable String worker,
        int shard,
        @Nullable Instant dueAt,
        @Nullable Instant stuckAt,
        @Nullable Instant deadline,
        @TimeToLive @Nullable Instant expiresAt,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version long version)
        implements SagaItem {

    /** Names definition and status, and neither the identifier nor data. */
    @Override
    public String toString() {
        return "SagaRecord[" + definition + ", " + status + "]";
    }
}
