package dev.singlet.saga;

import dev.singlet.annotation.Projection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of a saga, without its data and results. Lists are read from indexes, and may be behind the table by
 * moments.
 *
 * @param definition the name of the definition
 * @param id the identifier
 * @param definitionHash the hash of the definition that it was started by; see {@link SagaDefinition#hash}
 * @param status how far it has come
 * @param step the step that is called or undone next; null if there is none
 * @param failure why the last call of a step failed; null if it did not
 * @param undoFailure why the last call of an undo failed; null if it did not
 * @param dueAt when a worker may take it: the end of a lease, or the time of the next call; null if it is stuck
 * @param stuckAt since when it is stuck; null if it is not
 * @param createdAt when it was started
 * @param updatedAt when it was last written
 */
@Projection(
        of = SagaRecord.class,
        indexes = {"gsi1", "gsi2"})
public record SagaSummary(
        String definition,
        String id,
        String definitionHash,
        SagaStatus status,
        @Nullable String step,
        @Nullable SagaFailure failure,
        @Nullable SagaFailure undoFailure,
        @Nullable Instant dueAt,
        @Nullable Instant stuckAt,
        Instant createdAt,
        Instant updatedAt) {

    /** Names definition, status and step, and not the identifier. */
    @Override
    public String toString() {
        return "SagaSummary[" + definition + ", " + status + ", " + step + "]";
    }
}
