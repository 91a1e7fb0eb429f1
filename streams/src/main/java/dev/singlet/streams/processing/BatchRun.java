package dev.singlet.streams.processing;

import dev.singlet.streams.UnreadableStreamException;
import dev.singlet.streams.parking.ParkingBatch;
import dev.singlet.streams.parking.ParkingLot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** One batch on its way through a processor. */
final class BatchRun {

    private final @Nullable ParkingLot lot;
    private final int attempts;
    private final Optional<String> streamArn;
    private final List<RecordFailure> failures = new ArrayList<>();
    private @Nullable ParkingBatch parking;
    private int handled;
    private int passedOver;
    private int parked;

    BatchRun(@Nullable ParkingLot lot, int attempts, Optional<String> streamArn) {
        this.lot = lot;
        this.attempts = attempts;
        this.streamArn = streamArn;
    }

    /**
     * Processes a record.
     *
     * @param decoding makes what handles the record; nothing if it is to be passed over
     * @return whether the batch goes on
     */
    boolean next(Record record, Supplier<Optional<Runnable>> decoding) {
        Optional<Runnable> handling;
        try {
            handling = decoding.get();
        } catch (UnreadableStreamException e) {
            throw e;
        } catch (RuntimeException e) {
            // It may be one of those behind a parked one, and then it has not failed: it never had its turn.
            handling = Optional.of(() -> {
                throw e;
            });
        }
        if (handling.isEmpty()) {
            passedOver++;
            return true;
        }
        try {
            if (parkBehind(record)) {
                parked++;
                return true;
            }
        } catch (RuntimeException e) {
            return end(record, e);
        }
        try {
            handling.get().run();
            handled++;
            return true;
        } catch (RuntimeException e) {
            return park(record, e);
        }
    }

    BatchResult result() {
        return new BatchResult(handled, passedOver, parked, failures);
    }

    private boolean parkBehind(Record record) {
        if (lot == null) {
            return false;
        }
        if (parking == null) {
            parking = lot.beginBatch(streamArn);
        }
        return parking.parkBehind(record);
    }

    private boolean park(Record record, RuntimeException failure) {
        if (parking == null) {
            return end(record, failure);
        }
        try {
            if (!parking.park(record, attempts, failure)) {
                return end(record, failure);
            }
        } catch (RuntimeException e) {
            if (e.getCause() != failure) {
                e.addSuppressed(failure);
            }
            return end(record, e);
        }
        parked++;
        failures.add(failure(record, true, failure));
        return true;
    }

    private boolean end(Record record, RuntimeException failure) {
        failures.add(failure(record, false, failure));
        return false;
    }

    private static RecordFailure failure(Record record, boolean parked, RuntimeException failure) {
        return new RecordFailure(record.dynamodb().sequenceNumber(), record.eventID(), parked, failure);
    }
}
