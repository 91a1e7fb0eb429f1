package dev.example;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Models.Session}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionDraft {
    private final Instant expiresAt;

    private @Nullable String id;

    private SessionDraft(Instant expiresAt) {
        this.expiresAt = expiresAt;
    }

    static NeedsExpiresAt start() {
        return expiresAt -> new SessionDraft(expiresAt);
    }

    /**
     * Sets {@code id}, which is generated otherwise.
     *
     * @param id the value, or null to generate it
     * @return this draft
     */
    public SessionDraft id(@Nullable String id) {
        this.id = id;
        return this;
    }

    Models.Session toRecord(GeneratedValues generated) {
        return new Models.Session(
                generated.idUnless(id),
                generated.wholeSeconds(expiresAt));
    }

    /**
     * The draft that lacks {@code expiresAt}.
     */
    public interface NeedsExpiresAt {
        /**
         * Sets {@code expiresAt}.
         *
         * @param expiresAt the value
         * @return the draft with it
         */
        SessionDraft expiresAt(Instant expiresAt);
    }
}
