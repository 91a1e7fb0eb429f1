package dev.singlet.streams.processing;

import dev.singlet.streams.Change;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.ChangeHandler;
import dev.singlet.streams.UnreadableStreamException;
import dev.singlet.streams.parking.ParkedChange;
import dev.singlet.streams.parking.ParkedItem;
import dev.singlet.streams.parking.ParkingLot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Gives the changes of a stream to a handler: one after the other, in the order of the shard.
 *
 * <pre>{@code
 * ChangeProcessor<ChatItem> processor = ChangeProcessor.of(ChangeDecoder.of(table::decode), this::changed);
 * BatchResult result = processor.process(records);
 * }</pre>
 *
 * <p>The first record that cannot be decoded or handled ends the batch: it and all after it have to come again. So
 * every change is handled at least once, and none of an item before the one that precedes it. With a {@linkplain
 * #parkAfter parking lot}, a record that fails again and again is put aside instead, and with it the later ones of the
 * same item.
 *
 * <p>Immutable, and as safe for use by many threads as the handler is. Without a parking lot it sends nothing by
 * itself.
 *
 * @param <T> the type of the items
 */
public final class ChangeProcessor<T> implements BatchHandler {

    private final ChangeDecoder<T> decoder;
    private final ChangeHandler<T> handler;
    private final int attempts;
    private final @Nullable ParkingLot lot;

    private ChangeProcessor(
            ChangeDecoder<T> decoder, ChangeHandler<T> handler, int attempts, @Nullable ParkingLot lot) {
        this.decoder = decoder;
        this.handler = handler;
        this.attempts = attempts;
        this.lot = lot;
    }

    /**
     * Makes a processor.
     *
     * @param decoder makes changes of records
     * @param handler handles them
     * @param <T> the type of the items
     * @return the processor
     */
    public static <T> ChangeProcessor<T> of(ChangeDecoder<T> decoder, ChangeHandler<T> handler) {
        return new ChangeProcessor<>(
                Objects.requireNonNull(decoder, "decoder"), Objects.requireNonNull(handler, "handler"), 0, null);
    }

    /**
     * Returns a processor that parks what fails again and again. Every batch costs a consistent {@code Query} request
     * of the parking lot; see {@link ParkingLot} for the others.
     *
     * @param attempts how often a record must have failed, at least 1; 1 parks it at once
     * @param parkingLot takes the records
     * @return the processor
     */
    public ChangeProcessor<T> parkAfter(int attempts, ParkingLot parkingLot) {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts is " + attempts + ", but must be at least 1.");
        }
        return new ChangeProcessor<>(decoder, handler, attempts, Objects.requireNonNull(parkingLot, "parkingLot"));
    }

    /**
     * Processes a batch of a stream that is not known.
     *
     * @param records records of one shard, in their order
     * @return how far it came
     * @throws UnreadableStreamException if the stream does not give both images; nothing is parked then
     * @throws IllegalArgumentException if a record has no sequence number, event id or key; nothing was handled
     */
    public BatchResult process(List<Record> records) {
        return process(Optional.empty(), records);
    }

    /**
     * Processes a batch.
     *
     * @param streamArn the stream, which {@link dev.singlet.streams.ChangeInfo#streamArn} tells the handler
     * @param records records of one shard, in their order
     * @return how far it came
     * @throws UnreadableStreamException if the stream does not give both images; nothing is parked then
     * @throws IllegalArgumentException if a record has no sequence number, event id or key; nothing was handled
     */
    @Override
    public BatchResult process(String streamArn, List<Record> records) {
        return process(Optional.of(streamArn), records);
    }

    /**
     * Releases the parked changes of an item: handles them in their order, see {@link ParkingLot#release}.
     *
     * @param item the item
     * @return how many changes were released
     * @throws dev.singlet.streams.parking.ReleaseFailedException if one could not be decoded or handled; it and those
     *     after it are still parked
     * @throws dev.singlet.streams.parking.ReleaseConflictException if somebody else is releasing changes of the item
     * @throws IllegalStateException if the processor has no parking lot
     */
    public int release(ParkedItem item) {
        if (lot == null) {
            throw new IllegalStateException("The processor has no parking lot; parkAfter(…) gives it one.");
        }
        return lot.release(item, this::release);
    }

    private void release(ParkedChange parked) {
        decode(parked.streamArn(), parked.record()).ifPresent(handler::handle);
    }

    private BatchResult process(Optional<String> streamArn, List<Record> records) {
        for (int index = 0; index < records.size(); index++) {
            requireComplete(records.get(index), index);
        }
        BatchRun run = new BatchRun(lot, attempts, streamArn);
        for (Record record : records) {
            if (!run.next(record, () -> decode(streamArn, record).map(this::handling))) {
                break;
            }
        }
        return run.result();
    }

    private Optional<Change<T>> decode(Optional<String> streamArn, Record record) {
        return streamArn.map(arn -> decoder.decode(record, arn)).orElseGet(() -> decoder.decode(record));
    }

    private Runnable handling(Change<T> change) {
        return () -> handler.handle(change);
    }

    private static void requireComplete(Record record, int index) {
        if (record.eventID() == null
                || record.dynamodb() == null
                || record.dynamodb().sequenceNumber() == null
                || !record.dynamodb().hasKeys()) {
            throw new IllegalArgumentException(
                    "Record " + index + " of the batch has no eventID, or no keys or sequenceNumber of dynamodb.");
        }
    }
}
