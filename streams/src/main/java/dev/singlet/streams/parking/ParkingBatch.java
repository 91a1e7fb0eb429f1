package dev.singlet.streams.parking;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/**
 * A parking lot while one batch of a shard is processed: it knows which items had parked changes at the start. Only
 * whoever processes the changes of an item parks any of them, so that no others can come up meanwhile. Not for use by
 * several threads.
 */
public final class ParkingBatch {

    /** Longer than a stream keeps a record. */
    private static final Duration ATTEMPTS_KEPT = Duration.ofDays(3);

    private static final int HEAD = 0;
    private static final int MAX_TURNS = 5;

    private final ParkingLot lot;
    private final Optional<String> streamArn;
    private final Set<String> parked = new HashSet<>();

    ParkingBatch(ParkingLot lot, Set<String> parked, Optional<String> streamArn) {
        this.lot = lot;
        this.parked.addAll(parked);
        this.streamArn = streamArn;
    }

    /**
     * Parks a record if there are parked ones of the same item; otherwise it is to be handled. Sends one {@code
     * TransactWriteItems} request in the first case, and none in the other.
     *
     * @param record the next record of the batch
     * @return whether the record is parked
     * @throws OutcomeUnknownException if that is not known; it can be parked again
     */
    public boolean parkBehind(Record record) {
        StreamRecord what = Objects.requireNonNull(record, "record").dynamodb();
        String itemId = ItemIds.of(what.keys());
        if (!parked.contains(itemId)) {
            return false;
        }
        boolean added = add(
                lot.table()
                        .heads()
                        .update(lot.consumer(), itemId)
                        .lastPosition(ItemIds.position(what.sequenceNumber())),
                record,
                Reason.NOT_FOUND);
        if (!added) {
            // They have been released: all that came before has been handled, so this one can be.
            parked.remove(itemId);
        }
        return added;
    }

    /**
     * Counts that a record could not be handled, and parks it if it has failed often enough. Sends up to one {@code
     * GetItem} and one {@code PutItem} request for the count, and one {@code TransactWriteItems} request to park.
     *
     * @param record the record
     * @param attempts how often a record must have failed to be parked, at least 1
     * @param failure what it failed with this time; the name of its class is kept
     * @return whether the record is parked, so that the batch can go on
     * @throws ParkingLotFullException if as many items as are allowed have parked changes
     * @throws dev.singlet.ItemEncodingException if an image cannot be kept: it is within 1 KB of the 400 KB that
     *     DynamoDB allows, or nested 32 levels deep
     * @throws OutcomeUnknownException if it is not known whether the record is parked; it can be parked again
     */
    public boolean park(Record record, int attempts, Throwable failure) {
        Objects.requireNonNull(failure, "failure");
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts is " + attempts + ", but must be at least 1.");
        }
        StreamRecord what = Objects.requireNonNull(record, "record").dynamodb();
        String itemId = ItemIds.of(what.keys());
        String position = ItemIds.position(what.sequenceNumber());
        int failed = attempts == 1 ? 1 : 1 + attempts(itemId, position);
        if (failed < attempts) {
            FailedAttempts count = new FailedAttempts(
                    lot.consumer(),
                    itemId,
                    position,
                    failed,
                    lot.clock().instant().plus(ATTEMPTS_KEPT));
            lot.table().attempts().put(count);
            return false;
        }
        if (!parked.contains(itemId) && parked.size() >= lot.maxItems()) {
            throw new ParkingLotFullException(lot.consumer(), lot.maxItems(), failure);
        }
        parkFirst(record, itemId, position, failed, failure);
        return true;
    }

    private void parkFirst(Record record, String itemId, String position, int attempts, Throwable failure) {
        for (int turn = 0; turn < MAX_TURNS; turn++) {
            TransactionAction head = lot.table()
                    .heads()
                    .creating(draft -> draft.consumer(lot.consumer())
                            .itemId(itemId)
                            .keys(record.dynamodb().keys())
                            .lastPosition(position)
                            .attempts(attempts)
                            .failure(failure.getClass().getName()));
            boolean added = add(head, record, Reason.ALREADY_EXISTS);
            parked.add(itemId);
            if (added || parkBehind(record)) {
                return;
            }
        }
        throw new IllegalStateException("A change was not parked: parked changes of its item come and go. Are several"
                + " programs processing one stream as consumer " + lot.consumer() + "?");
    }

    /**
     * Stores a record together with a write of its head.
     *
     * @return false if the head is not as it is expected
     */
    private boolean add(TransactionAction head, Record record, Reason unexpected) {
        List<TransactionAction> actions = new ArrayList<>();
        actions.add(HEAD, head);
        actions.addAll(lot.records().storing(record, streamArn));
        StreamRecord what = record.dynamodb();
        actions.add(lot.table()
                .attempts()
                .deleting(lot.consumer(), ItemIds.of(what.keys()), ItemIds.position(what.sequenceNumber())));
        try {
            lot.table().transact(actions);
            return true;
        } catch (TransactionFailedException e) {
            if (e.failure(HEAD).map(Failure::reason).filter(unexpected::equals).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    private int attempts(String itemId, String position) {
        return lot.table()
                .attempts()
                .consistently()
                .find(lot.consumer(), itemId, position)
                .map(FailedAttempts::count)
                .orElse(0);
    }
}
