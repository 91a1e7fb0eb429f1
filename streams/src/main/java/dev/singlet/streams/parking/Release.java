package dev.singlet.streams.parking;

import dev.singlet.Condition;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Takes the records of an item out of a parking lot, in their order, while others may be parked behind them.
 *
 * <p>Whoever releases has a claim, so that no two do. A record that was handled is taken out, and so is the head in the
 * end, only if nothing was parked since it was read: a stream that goes back and comes again parks records before those
 * that are here, and then these have to be handled once more, after the ones before them.
 */
final class Release {

    private static final int HEAD = 0;

    private final ParkingLot lot;
    private final String itemId;
    private final String releaser = UUID.randomUUID().toString();
    private int released;

    Release(ParkingLot lot, String itemId) {
        this.lot = lot;
        this.itemId = itemId;
    }

    int run(Consumer<ParkedChange> handler) {
        if (!claim()) {
            return released;
        }
        while (true) {
            Optional<ParkedHead> head = lot.table().heads().consistently().find(lot.consumer(), itemId);
            if (head.isEmpty() || !releaser.equals(head.get().releaser())) {
                throw new ReleaseConflictException(released);
            }
            Optional<ParkedRecord> next = lot.records().first(itemId);
            if (next.isPresent()) {
                handle(next.get(), handler);
                takeOut(next.get(), head.get());
            } else if (attempt(List.of(lot.table().heads().deleting(head.get()).onlyIf(this::isMine)))) {
                return released;
            }
        }
    }

    private void handle(ParkedRecord record, Consumer<ParkedChange> handler) {
        try {
            handler.accept(lot.records().restore(record));
        } catch (RuntimeException e) {
            giveUp(e);
            throw new ReleaseFailedException(record.sequenceNumber(), released, e);
        }
    }

    private void takeOut(ParkedRecord record, ParkedHead head) {
        List<TransactionAction> actions = new ArrayList<>();
        actions.add(
                HEAD,
                lot.table()
                        .heads()
                        .update(lot.consumer(), itemId)
                        .releasedUntil(claimEnd())
                        .onlyIf(this::isMine)
                        .ifVersion(head.version()));
        actions.addAll(lot.records().deleting(itemId, record.position()));
        if (attempt(actions)) {
            released++;
        }
    }

    /** @return false if the head has changed since it was read */
    private boolean attempt(List<TransactionAction> actions) {
        try {
            lot.table().transact(actions);
            return true;
        } catch (TransactionFailedException e) {
            if (isOutdated(e)) {
                return false;
            }
            throw e;
        }
    }

    /** @return false if there is nothing to release */
    private boolean claim() {
        Instant now = lot.clock().instant();
        try {
            lot.table()
                    .transact(lot.table()
                            .heads()
                            .update(lot.consumer(), itemId)
                            .releaser(releaser)
                            .releasedUntil(claimEnd())
                            .onlyIf(head -> head.releaser()
                                    .notExists()
                                    .or(head.releasedUntil().lt(now))));
            return true;
        } catch (TransactionFailedException e) {
            Optional<Reason> reason = e.failure(HEAD).map(Failure::reason);
            if (reason.filter(Reason.NOT_FOUND::equals).isPresent()) {
                return false;
            }
            if (reason.filter(Reason.CONDITION_FAILED::equals).isPresent()) {
                throw new ReleaseConflictException(released);
            }
            throw e;
        }
    }

    /** Lets the next one begin at once. If that fails, the claim ends by itself. */
    private void giveUp(RuntimeException failure) {
        try {
            lot.table()
                    .transact(lot.table()
                            .heads()
                            .update(lot.consumer(), itemId)
                            .clearReleaser()
                            .clearReleasedUntil()
                            .onlyIf(this::isMine));
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private Condition isMine(ParkedHeadFields head) {
        return head.releaser().eq(releaser);
    }

    private static boolean isOutdated(TransactionFailedException e) {
        return e.failure(HEAD)
                .map(Failure::reason)
                .filter(reason -> reason == Reason.VERSION_CONFLICT
                        || reason == Reason.CONDITION_FAILED
                        || reason == Reason.NOT_FOUND)
                .isPresent();
    }

    private Instant claimEnd() {
        return lot.clock().instant().plus(lot.claim());
    }
}
