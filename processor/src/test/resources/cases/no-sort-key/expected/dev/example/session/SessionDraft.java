package dev.example.session;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Session}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionDraft {
    private final String token;

    private final Instant startedAt;

    private @Nullable String personId;

    private SessionDraft(String token, Instant startedAt) {
        this.token = token;
        this.startedAt = startedAt;
    }

    static NeedsToken start() {
        return token -> startedAt -> new SessionDraft(token, startedAt);
    }

    /**
     * Sets {@code personId}, which is absent otherwise.
     *
     * @param personId the value, or null for none
     * @return this draft
     */
    public SessionDraft personId(@Nullable String personId) {
        this.personId = personId;
        return this;
    }

    Session toRecord(GeneratedValues generated) {
        return new Session(
                token,
                personId,
                startedAt);
    }

    /**
     * The draft that lacks {@code token}.
     */
    public interface NeedsToken {
        /**
         * Sets {@code token}.
         *
         * @param token the value
         * @return the draft with it
         */
        NeedsStartedAt token(String token);
    }

    /**
     * The draft that lacks {@code startedAt}.
     */
    public interface NeedsStartedAt {
        /**
         * Sets {@code startedAt}.
         *
         * @param startedAt the value
         * @return the draft with it
         */
        SessionDraft startedAt(Instant startedAt);
    }
}
