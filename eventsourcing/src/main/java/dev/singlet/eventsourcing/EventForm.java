package dev.singlet.eventsourcing;

import dev.singlet.ItemDecodingException;
import dev.singlet.Operation;
import dev.singlet.eventsourcing.table.StoredEvent;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts between events and what is stored of them.
 *
 * @param stream the kind of aggregate
 * @param codec the codec of the events
 * @param options the store's options
 */
record EventForm<E>(String stream, DocumentCodec<E> codec, EventStoreOptions options) {

    /** Checks what is to be appended, and encodes it. */
    Commit commit(
            String id, long expectedVersion, String commitId, List<? extends E> given, Map<String, String> metadata) {
        Arguments.text("id", id);
        Arguments.commitId("commitId", commitId);
        List<E> events = List.copyOf(given);
        requireNumber(events.size());
        if (expectedVersion < 0 || expectedVersion > Long.MAX_VALUE - events.size()) {
            throw new IllegalArgumentException("expectedVersion must be from 0, and leave room for the events.");
        }
        return encode(id, expectedVersion, commitId, events, Map.copyOf(metadata));
    }

    private void requireNumber(int number) {
        if (number == 0) {
            throw new IllegalArgumentException("events must not be empty: there is nothing to append.");
        }
        if (number > EventChunks.MAX_EVENTS && !options.stagedAppends()) {
            throw new IllegalArgumentException("An append has at most " + EventChunks.MAX_EVENTS
                    + " events, but there are " + number + ". Append fewer at a time, or let the store stage appends"
                    + " (EventStoreOptions.stagedAppends).");
        }
    }

    private Commit encode(
            String id, long expectedVersion, String commitId, List<E> events, Map<String, String> metadata) {
        Instant now = options.clock().instant();
        int shard = Shards.of(id, options.shards());
        List<StoredEvent> stored = new ArrayList<>(events.size());
        List<List<String>> typeNames = new ArrayList<>(events.size());
        for (int position = 0; position < events.size(); position++) {
            E event = events.get(position);
            check(event, now);
            List<String> names = codec.typeNames(typeOf(event));
            typeNames.add(names);
            stored.add(new StoredEvent(
                    stream,
                    id,
                    expectedVersion + 1 + position,
                    names.get(0),
                    AttributeValue.fromM(codec.encode(event)),
                    metadata,
                    commitId,
                    position,
                    now,
                    false,
                    shard));
        }
        return new Commit(id, expectedVersion, commitId, List.copyOf(stored), List.copyOf(typeNames));
    }

    RecordedEvent<E> read(StoredEvent stored) {
        return recorded(stored, event(stored));
    }

    <T extends E> RecordedEvent<T> read(StoredEvent stored, Class<T> type) {
        return recorded(stored, type.cast(event(stored)));
    }

    private E event(StoredEvent stored) {
        if (!stored.payload().hasM()) {
            throw new ItemDecodingException("StoredEvent", "payload", "expected M (a map)");
        }
        return codec.decode(stored.payload().m());
    }

    private <T> RecordedEvent<T> recorded(StoredEvent stored, T event) {
        return new RecordedEvent<>(
                stream,
                stored.id(),
                stored.version(),
                event,
                stored.recordedAt(),
                stored.commitId(),
                stored.metadata());
    }

    private void check(E event, Instant now) {
        Violations violations = new Violations(now);
        codec.validate(event, violations);
        violations.throwIfAny(codec.name(), Operation.CREATE);
    }

    // The class of an E is one of a subtype of E, which the compiler cannot know for a type variable.
    @SuppressWarnings("unchecked")
    private static <E> Class<? extends E> typeOf(E event) {
        return (Class<? extends E>) event.getClass();
    }
}
