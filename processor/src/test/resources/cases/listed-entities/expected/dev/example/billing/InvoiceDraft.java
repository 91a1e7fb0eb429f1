package dev.example.billing;

import dev.singlet.runtime.GeneratedValues;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Invoice}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class InvoiceDraft {
    private final String customerId;

    private final short year;

    private final int number;

    private final String country;

    private final LocalDate dueOn;

    private InvoiceDraft(String customerId, short year, int number, String country,
            LocalDate dueOn) {
        this.customerId = customerId;
        this.year = year;
        this.number = number;
        this.country = country;
        this.dueOn = dueOn;
    }

    static NeedsCustomerId start() {
        return customerId ->
                year ->
                number ->
                country ->
                dueOn ->
                new InvoiceDraft(customerId, year, number, country, dueOn);
    }

    Invoice toRecord(GeneratedValues generated) {
        return new Invoice(
                customerId,
                year,
                number,
                country,
                dueOn);
    }

    /**
     * The draft that lacks {@code customerId}.
     */
    public interface NeedsCustomerId {
        /**
         * Sets {@code customerId}.
         *
         * @param customerId the value
         * @return the draft with it
         */
        NeedsYear customerId(String customerId);
    }

    /**
     * The draft that lacks {@code year}.
     */
    public interface NeedsYear {
        /**
         * Sets {@code year}.
         *
         * @param year the value
         * @return the draft with it
         */
        NeedsNumber year(short year);
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
        NeedsCountry number(int number);
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
        NeedsDueOn country(String country);
    }

    /**
     * The draft that lacks {@code dueOn}.
     */
    public interface NeedsDueOn {
        /**
         * Sets {@code dueOn}.
         *
         * @param dueOn the value
         * @return the draft with it
         */
        InvoiceDraft dueOn(LocalDate dueOn);
    }
}
