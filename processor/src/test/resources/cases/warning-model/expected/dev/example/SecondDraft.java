package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Models.Second}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SecondDraft {
    private final String client;

    private final String what;

    private final int number;

    private SecondDraft(String client, String what, int number) {
        this.client = client;
        this.what = what;
        this.number = number;
    }

    static NeedsClient start() {
        return client -> what -> number -> new SecondDraft(client, what, number);
    }

    Models.Second toRecord(GeneratedValues generated) {
        return new Models.Second(
                client,
                what,
                number);
    }

    /**
     * The draft that lacks {@code client}.
     */
    public interface NeedsClient {
        /**
         * Sets {@code client}.
         *
         * @param client the value
         * @return the draft with it
         */
        NeedsWhat client(String client);
    }

    /**
     * The draft that lacks {@code what}.
     */
    public interface NeedsWhat {
        /**
         * Sets {@code what}.
         *
         * @param what the value
         * @return the draft with it
         */
        NeedsNumber what(String what);
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
        SecondDraft number(int number);
    }
}
