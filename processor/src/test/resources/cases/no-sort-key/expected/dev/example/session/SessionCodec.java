package dev.example.session;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Session} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionCodec extends EntityCodec<Session, SessionKey> {
    /**
     * The only instance.
     */
    public static final SessionCodec INSTANCE = new SessionCodec();

    private SessionCodec() {
        super("Session", Session.class);
    }

    @Override
    public void write(Session session, ItemWriter item) {
        item.put("token", session.token(), AttributeCodec.STRING);
        item.putIfPresent("personId", session.personId(), AttributeCodec.STRING);
        item.put("startedAt", session.startedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Session read(ItemReader item) {
        return new Session(
                item.get("token", AttributeCodec.STRING),
                item.find("personId", AttributeCodec.STRING),
                item.get("startedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Session session, ItemWriter item) {
        item.putIndexKey("byPersonid", byPersonPartition(session.personId()));
    }

    @Override
    public SessionKey keyOf(Session session) {
        return SessionKey.of(session);
    }

    @Override
    public SessionKey parseKey(String partition, @Nullable String sort) {
        return SessionKey.parse(partition);
    }

    @Override
    public void validate(Session session, Violations violations) {
        checkToken(session.token(), violations);
        checkStartedAt(session.startedAt(), violations);
    }

    static void checkToken(String token, Violations violations) {
        violations.required("token", token);
    }

    static void checkStartedAt(Instant startedAt, Violations violations) {
        violations.required("startedAt", startedAt);
    }

    /**
     * Returns the index key {@code byPersonid = PERSON#{personId}}, or null while a component of it is
     * absent.
     */
    static @Nullable String byPersonPartition(@Nullable String personId) {
        if (personId == null) {
            return null;
        }
        return KeyWriter.partition("Session", "byPersonid")
                .literal("PERSON#")
                .component("personId", personId, KeyFormat.STRING)
                .finish();
    }
}
