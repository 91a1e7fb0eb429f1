package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Models.Person}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class PersonDraft {
    private final String email;

    private @Nullable String id;

    private PersonDraft(String email) {
        this.email = email;
    }

    static NeedsEmail start() {
        return email -> new PersonDraft(email);
    }

    /**
     * Sets {@code id}, which is generated otherwise.
     *
     * @param id the value, or null to generate it
     * @return this draft
     */
    public PersonDraft id(@Nullable String id) {
        this.id = id;
        return this;
    }

    Models.Person toRecord(GeneratedValues generated) {
        return new Models.Person(
                generated.idUnless(id),
                email);
    }

    /**
     * The draft that lacks {@code email}.
     */
    public interface NeedsEmail {
        /**
         * Sets {@code email}.
         *
         * @param email the value
         * @return the draft with it
         */
        PersonDraft email(String email);
    }
}
