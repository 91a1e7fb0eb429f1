package dev.example.views;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Draft}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DraftDraft {
    private final String author;

    private final String title;

    private final Draft.State state;

    private final LocalDate day;

    private final int rank;

    private final long size;

    private final Instant expiresAt;

    private @Nullable String id;

    private @Nullable String reviewer;

    private DraftDraft(String author, String title, Draft.State state, LocalDate day, int rank,
            long size, Instant expiresAt) {
        this.author = author;
        this.title = title;
        this.state = state;
        this.day = day;
        this.rank = rank;
        this.size = size;
        this.expiresAt = expiresAt;
    }

    static NeedsAuthor start() {
        return author ->
                title ->
                state ->
                day ->
                rank ->
                size ->
                expiresAt ->
                new DraftDraft(author, title, state, day, rank, size, expiresAt);
    }

    /**
     * Sets {@code id}, which is generated otherwise.
     *
     * @param id the value, or null to generate it
     * @return this draft
     */
    public DraftDraft id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@code reviewer}, which is absent otherwise.
     *
     * @param reviewer the value, or null for none
     * @return this draft
     */
    public DraftDraft reviewer(@Nullable String reviewer) {
        this.reviewer = reviewer;
        return this;
    }

    Draft toRecord(GeneratedValues generated) {
        return new Draft(
                author,
                generated.idUnless(id),
                title,
                state,
                day,
                rank,
                reviewer,
                size,
                generated.wholeSeconds(expiresAt));
    }

    /**
     * The draft that lacks {@code author}.
     */
    public interface NeedsAuthor {
        /**
         * Sets {@code author}.
         *
         * @param author the value
         * @return the draft with it
         */
        NeedsTitle author(String author);
    }

    /**
     * The draft that lacks {@code title}.
     */
    public interface NeedsTitle {
        /**
         * Sets {@code title}.
         *
         * @param title the value
         * @return the draft with it
         */
        NeedsState title(String title);
    }

    /**
     * The draft that lacks {@code state}.
     */
    public interface NeedsState {
        /**
         * Sets {@code state}.
         *
         * @param state the value
         * @return the draft with it
         */
        NeedsDay state(Draft.State state);
    }

    /**
     * The draft that lacks {@code day}.
     */
    public interface NeedsDay {
        /**
         * Sets {@code day}.
         *
         * @param day the value
         * @return the draft with it
         */
        NeedsRank day(LocalDate day);
    }

    /**
     * The draft that lacks {@code rank}.
     */
    public interface NeedsRank {
        /**
         * Sets {@code rank}.
         *
         * @param rank the value
         * @return the draft with it
         */
        NeedsSize rank(int rank);
    }

    /**
     * The draft that lacks {@code size}.
     */
    public interface NeedsSize {
        /**
         * Sets {@code size}.
         *
         * @param size the value
         * @return the draft with it
         */
        NeedsExpiresAt size(long size);
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
        DraftDraft expiresAt(Instant expiresAt);
    }
}
