package dev.example.shop;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Note}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteDraft {
    private final String userId;

    private final String noteId;

    private NoteDraft(String userId, String noteId) {
        this.userId = userId;
        this.noteId = noteId;
    }

    static NeedsUserId start() {
        return userId -> noteId -> new NoteDraft(userId, noteId);
    }

    Note toRecord(GeneratedValues generated) {
        return new Note(
                userId,
                noteId);
    }

    /**
     * The draft that lacks {@code userId}.
     */
    public interface NeedsUserId {
        /**
         * Sets {@code userId}.
         *
         * @param userId the value
         * @return the draft with it
         */
        NeedsNoteId userId(String userId);
    }

    /**
     * The draft that lacks {@code noteId}.
     */
    public interface NeedsNoteId {
        /**
         * Sets {@code noteId}.
         *
         * @param noteId the value
         * @return the draft with it
         */
        NoteDraft noteId(String noteId);
    }
}
