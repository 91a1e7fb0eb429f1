package dev.example.session;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Person}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PersonDraft {
    private final String country;

    private final long number;

    private PersonDraft(String country, long number) {
        this.country = country;
        this.number = number;
    }

    static NeedsCountry start() {
        return country -> number -> new PersonDraft(country, number);
    }

    Person toRecord(GeneratedValues generated) {
        return new Person(
                country,
                number);
    }

    /**
     * The draft that lacks {@code country}.
     */
    public interface NeedsCountry {
        /**
         * Sets {@code country}.
         *
         * @param country the value
         * @return the draft with it
         */
        NeedsNumber country(String country);
    }

    /**
     * The draft that lacks {@code number}.
     */
    public interface NeedsNumber {
        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return the draft with it
         */
        PersonDraft number(long number);
    }
}
