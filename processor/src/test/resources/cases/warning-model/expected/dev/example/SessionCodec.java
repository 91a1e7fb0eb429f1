package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.Session} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionCodec extends EntityCodec<Models.Session, SessionKey> {
    /**
     * The only instance.
     */
    public static final SessionCodec INSTANCE = new SessionCodec();

    private SessionCodec() {
        super("Session", Models.Session.class);
    }

    @Override
    public void write(Models.Session session, ItemWriter item) {
        item.put("id", session.id(), AttributeCodec.STRING);
        item.put("expiresAt", session.expiresAt(), AttributeCodec.EPOCH_SECONDS);
    }

    @Override
    public Models.Session read(ItemReader item) {
        return new Models.Session(
                item.get("id", AttributeCodec.STRING),
                item.get("expiresAt", AttributeCodec.EPOCH_SECONDS));
    }

    @Override
    public void writeIndexKeys(Models.Session session, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public SessionKey keyOf(Models.Session session) {
        return SessionKey.of(session);
    }

    @Override
    public SessionKey parseKey(String partition, @Nullable String sort) {
        return SessionKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Models.Session complete(Models.Session session, GeneratedValues generated) {
        return new Models.Session(
                generated.idUnless(session.id()),
                generated.wholeSeconds(session.expiresAt()));
    }

    @Override
    public String timeToLive() {
        return "expiresAt";
    }

    @Override
    public void validate(Models.Session session, Violations violations) {
        checkExpiresAt(session.expiresAt(), violations);
    }

    static void checkExpiresAt(Instant expiresAt, Violations violations) {
        violations.required("expiresAt", expiresAt);
    }
}
