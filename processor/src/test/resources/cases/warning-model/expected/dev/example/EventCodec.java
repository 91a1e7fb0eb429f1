package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.Event} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class EventCodec extends EntityCodec<Models.Event, EventKey> {
    /**
     * The only instance.
     */
    public static final EventCodec INSTANCE = new EventCodec();

    static final AttributeCodec<Models.Status> STATUS = AttributeCodec.enumName(Models.Status.class);

    static final KeyFormat<Models.Status> STATUS_FORMAT = KeyFormat.enumName(Models.Status.class);

    private EventCodec() {
        super("Event", Models.Event.class);
    }

    @Override
    public void write(Models.Event event, ItemWriter item) {
        item.put("id", event.id(), AttributeCodec.STRING);
        item.put("at", event.at(), AttributeCodec.INSTANT);
        item.put("status", event.status(), STATUS);
    }

    @Override
    public Models.Event read(ItemReader item) {
        return new Models.Event(
                item.get("id", AttributeCodec.STRING),
                item.get("at", AttributeCodec.INSTANT),
                item.get("status", STATUS));
    }

    @Override
    public void writeIndexKeys(Models.Event event, ItemWriter item) {
        item.putIndexKey("gsi2pk", gsi2Partition(event.at(), event.status()));
        item.putIndexKey("gsi2sk", gsi2Sort(event.id()));
    }

    @Override
    public EventKey keyOf(Models.Event event) {
        return EventKey.of(event);
    }

    @Override
    public EventKey parseKey(String partition, @Nullable String sort) {
        return EventKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.Event event, Violations violations) {
        checkId(event.id(), violations);
        checkAt(event.at(), violations);
        checkStatus(event.status(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkAt(Instant at, Violations violations) {
        violations.required("at", at);
    }

    static void checkStatus(Models.Status status, Violations violations) {
        violations.required("status", status);
    }

    /**
     * Returns the index key {@code gsi2pk = EVENTS#{at:hour}#{status}}.
     */
    static String gsi2Partition(Instant at, Models.Status status) {
        return KeyWriter.partition("Event", "gsi2pk")
                .literal("EVENTS#")
                .component("at", at, KeyFormat.HOUR)
                .literal("#")
                .component("status", status, STATUS_FORMAT)
                .finish();
    }

    /**
     * Returns the index key {@code gsi2sk = {id}}.
     */
    static String gsi2Sort(String id) {
        return KeyWriter.sort("Event", "gsi2sk")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }
}
