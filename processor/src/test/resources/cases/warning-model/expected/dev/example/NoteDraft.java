package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Models.Note}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteDraft {
    private final String person;

    private @Nullable String id;

    private NoteDraft(String person) {
        this.person = person;
    }

    static NeedsPerson start() {
        return person -> new NoteDraft(person);
    }

    /**
     * Sets {@code id}, which is generated otherwise.
     *
     * @param id the value, or null to generate it
     * @return this draft
     */
    public NoteDraft id(@Nullable String id) {
        this.id = id;
        return this;
    }

    Models.Note toRecord(GeneratedValues generated) {
        return new Models.Note(
                person,
                generated.idUnless(id));
    }

    /**
     * The draft that lacks {@code person}.
     */
    public interface NeedsPerson {
        /**
         * Sets {@code person}.
         *
         * @param person the value
         * @return the draft with it
         */
        NoteDraft person(String person);
    }
}
