package dev.singlet.eventsourcing;

import dev.singlet.ConditionFailedException;
import dev.singlet.eventsourcing.table.StateSnapshot;
import dev.singlet.eventsourcing.table.StateSnapshotRepository;
import dev.singlet.runtime.DocumentCodec;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The snapshots of one kind of aggregate, in one form. Whatever is wrong with one, the events are there: so nothing here
 * fails a command.
 */
final class Snapshots<S> {

    private final StateSnapshotRepository snapshots;
    private final String stream;
    private final DocumentCodec<S> codec;
    private final SnapshotPolicy policy;
    private final InstantSource clock;
    private final Consumer<? super RuntimeException> onFailure;
    private final String form;

    Snapshots(
            EventStore<?> store,
            DocumentCodec<S> codec,
            SnapshotPolicy policy,
            Consumer<? super RuntimeException> onFailure) {
        this.snapshots = store.table().snapshots();
        this.stream = store.stream();
        this.codec = codec;
        this.policy = policy;
        this.clock = store.options().clock();
        this.onFailure = onFailure;
        this.form = codec.formHash() + "-" + policy.logicVersion();
    }

    /** The snapshot of an aggregate, by an eventually consistent read: a stale one is as good. */
    Optional<Snapshot<S>> find(String id) {
        try {
            return snapshots
                    .find(stream, id, form)
                    .map(stored -> new Snapshot<>(
                            stored.version(), codec.decode(stored.state().m()), stored.commits()));
        } catch (SdkException unreadable) {
            // What keeps a snapshot from being read keeps events from being read too, and is reported then.
            return Optional.empty();
        } catch (RuntimeException undecodable) {
            // Whatever the constructor of a state, or a converter of the program, thinks of what was stored once.
            onFailure.accept(undecodable);
            return Optional.empty();
        }
    }

    /**
     * Stores a state if that is due.
     *
     * @param before the state that it followed from, as it was loaded
     */
    void offer(LoadedAggregate<S> before, Snapshot<S> snapshot) {
        if (policy.isDue(before.snapshotVersion(), snapshot.version())) {
            try {
                write(before, snapshot);
            } catch (ConditionFailedException newer) {
                // Somebody has stored a later state, which is better.
            } catch (RuntimeException failure) {
                // The command has succeeded, whatever becomes of its snapshot: the state may be too large, say.
                onFailure.accept(failure);
            }
        }
    }

    private StateSnapshot write(LoadedAggregate<S> before, Snapshot<S> snapshot) {
        return snapshots
                .update(stream, before.id(), form)
                .version(snapshot.version())
                .state(AttributeValue.fromM(codec.encode(snapshot.state())))
                .commits(snapshot.commits())
                .takenAt(clock.instant())
                .orCreate()
                .onlyIf(stored -> stored.version()
                        .lt(snapshot.version())
                        .or(stored.version().eq(before.passedOver())))
                .execute();
    }
}
