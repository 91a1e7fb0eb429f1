package dev.singlet.eventsourcing;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.eventsourcing.table.EventTable;
import dev.singlet.eventsourcing.table.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Appends events, by one transaction or by several, and finds out what has become of a transaction without an answer.
 *
 * <p>Events are put without a condition of their own, over what a staged append may have left beyond the head. That is
 * safe as the head's condition in the same transaction says that nothing beyond the expected version is committed.
 */
final class EventAppender {

    private final EventTable table;
    private final HeadActions head;
    private final CommitOutcome outcome;
    private final EventStoreOptions options;

    EventAppender(EventTable table, String stream, EventReader reader, EventStoreOptions options) {
        this.table = table;
        this.head = new HeadActions(table.heads(), stream, options.shards());
        this.outcome = new CommitOutcome(reader, stream);
        this.options = options;
    }

    /** What {@link EventStore#append} promises. */
    Appended append(Commit commit) {
        List<List<StoredEvent>> chunks = options.stagedAppends()
                ? EventChunks.of(commit.events(), options.chunkSize())
                : List.of(commit.events());
        Pauses pauses = options.pauses();
        @Nullable OutcomeUnknownException unknown = null;
        while (true) {
            RuntimeException failure;
            try {
                send(commit, chunks);
                return commit.appended(false);
            } catch (OutcomeUnknownException noAnswer) {
                // To send it again is safe, even if the first transaction is on its way still: the condition of the
                // head holds for one of the two at most.
                unknown = noAnswer;
                failure = noAnswer;
            } catch (TransactionFailedException refused) {
                Optional<Appended> found = find(commit, unknown);
                if (found.isPresent()) {
                    return found.get();
                }
                failure = refused;
            } catch (SdkException refused) {
                throw certain(refused, unknown);
            }
            if (!isWorthRetry(failure) || !pauses.next()) {
                Optional<Appended> found = unknown == null ? Optional.empty() : find(commit, unknown);
                if (found.isPresent()) {
                    return found.get();
                }
                throw certain(failure, unknown);
            }
        }
    }

    private Optional<Appended> find(Commit commit, @Nullable OutcomeUnknownException unknown) {
        try {
            return outcome.of(commit);
        } catch (SdkException unreadable) {
            throw certain(unreadable, unknown);
        }
    }

    // What a later attempt met says nothing about an earlier one that got no answer.
    private static RuntimeException certain(RuntimeException failure, @Nullable OutcomeUnknownException unknown) {
        if (unknown == null || unknown == failure) {
            return failure;
        }
        unknown.addSuppressed(failure);
        return unknown;
    }

    // The head was not as expected, and is now: another attempt took the place, or the head was behind.
    private static boolean isWorthRetry(RuntimeException failure) {
        return failure instanceof OutcomeUnknownException
                || (failure instanceof TransactionFailedException refused && isHeadAtFault(refused));
    }

    private void send(Commit commit, List<List<StoredEvent>> chunks) {
        if (chunks.size() == 1) {
            send(commit);
        } else {
            stage(commit, chunks, UUID.randomUUID().toString());
        }
    }

    private void send(Commit commit) {
        List<TransactionAction> actions = new ArrayList<>();
        actions.add(head.move(commit));
        commit.events().forEach(event -> actions.add(table.events().putting(event)));
        try {
            table.transact(actions);
        } catch (IllegalArgumentException tooLarge) {
            throw new IllegalArgumentException(
                    "The events of an append are more than the 4 MB of a transaction. Append fewer at a time, or let"
                            + " the store stage appends (EventStoreOptions.stagedAppends).",
                    tooLarge);
        }
    }

    /**
     * Writes all chunks beyond the head; the last one moves it. The attempt is new each time, so that one that was given
     * up, and is on its way still, is refused.
     */
    private void stage(Commit commit, List<List<StoredEvent>> chunks, String attempt) {
        for (int index = 0; index < chunks.size(); index++) {
            boolean last = index == chunks.size() - 1;
            List<TransactionAction> actions = new ArrayList<>();
            actions.add(
                    last
                            ? head.publish(commit, attempt)
                            : index == 0 ? head.claim(commit, attempt) : head.hold(commit, attempt));
            for (StoredEvent event : chunks.get(index)) {
                actions.add(table.events().putting(last ? event : staged(event)));
            }
            table.transact(actions);
        }
    }

    private static StoredEvent staged(StoredEvent event) {
        return new StoredEvent(
                event.stream(),
                event.id(),
                event.version(),
                event.type(),
                event.payload(),
                event.metadata(),
                event.commitId(),
                event.position(),
                event.recordedAt(),
                true,
                event.shard());
    }

    private static boolean isHeadAtFault(TransactionFailedException refused) {
        return refused.failure(0)
                .filter(failure -> failure.reason() == Reason.CONDITION_FAILED || failure.reason() == Reason.NOT_FOUND)
                .isPresent();
    }
}
