package dev.example.buckets;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Entry}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class EntryDraft {
    private final String text;

    private @Nullable String entryId;

    private @Nullable Instant createdAt;

    private EntryDraft(String text) {
        this.text = text;
    }

    static NeedsText start() {
        return text -> new EntryDraft(text);
    }

    /**
     * Sets {@code entryId}, which is generated otherwise.
     *
     * @param entryId the value, or null to generate it
     * @return this draft
     */
    public EntryDraft entryId(@Nullable String entryId) {
        this.entryId = entryId;
        return this;
    }

    /**
     * Sets {@code createdAt}, which is the time of the creation otherwise.
     *
     * @param createdAt the value, or null to generate it
     * @return this draft
     */
    public EntryDraft createdAt(@Nullable Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    Entry toRecord(GeneratedValues generated) {
        return new Entry(
                generated.idUnless(entryId),
                text,
                generated.timeUnless(createdAt, KeyFormat.NANOS),
                generated.time(KeyFormat.NANOS));
    }

    /**
     * The draft that lacks {@code text}.
     */
    public interface NeedsText {
        /**
         * Sets {@code text}.
         *
         * @param text the value
         * @return the draft with it
         */
        EntryDraft text(String text);
    }
}
