package dev.singlet.streams.processing;

import java.util.List;
import java.util.Optional;

/**
 * How far a batch was processed.
 *
 * @param handled how many changes were handled
 * @param passedOver how many records concern no item of the table's entities
 * @param parked how many records were parked: those that failed, and those behind them
 * @param failures the records that failed, in their order: those that are parked, and last, if there is one, that which
 *     is not and ended the batch; unmodifiable
 */
public record BatchResult(int handled, int passedOver, int parked, List<RecordFailure> failures) {

    /** Makes a copy of the failures. */
    public BatchResult {
        failures = List.copyOf(failures);
    }

    /**
     * Returns the failure that ended the batch.
     *
     * @return the failure; empty if the batch is done
     */
    public Optional<RecordFailure> end() {
        return failures.stream().filter(failure -> !failure.parked()).findFirst();
    }

    /**
     * Returns where the batch is to start again.
     *
     * @return the sequence number of the record that ended the batch, which is to come again with all after it; empty
     *     if the batch is done
     */
    public Optional<String> retryFrom() {
        return end().map(RecordFailure::sequenceNumber);
    }

    /**
     * Returns whether nothing of the batch has to come again.
     *
     * @return true if every record was handled, passed over or parked
     */
    public boolean isDone() {
        return end().isEmpty();
    }
}
