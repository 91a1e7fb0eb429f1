package dev.example.settings;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Bus}: first the required ones, in order, then those that may
 * be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class BusDraft {
    private final String line;

    private final int number;

    private BusDraft(String line, int number) {
        this.line = line;
        this.number = number;
    }

    static NeedsLine start() {
        return line -> number -> new BusDraft(line, number);
    }

    Bus toRecord(GeneratedValues generated) {
        return new Bus(
                line,
                number);
    }

    /**
     * The draft that lacks {@code line}.
     */
    public interface NeedsLine {
        /**
         * Sets {@code line}.
         *
         * @param line the value
         * @return the draft with it
         */
        NeedsNumber line(String line);
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
        BusDraft number(int number);
    }
}
