package dev.example.jobs;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link JobItem.Queue}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueueDraft {
    private final String name;

    private final int limit;

    private QueueDraft(String name, int limit) {
        this.name = name;
        this.limit = limit;
    }

    static NeedsName start() {
        return name -> limit -> new QueueDraft(name, limit);
    }

    JobItem.Queue toRecord(GeneratedValues generated) {
        return new JobItem.Queue(
                name,
                limit);
    }

    /**
     * The draft that lacks {@code name}.
     */
    public interface NeedsName {
        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return the draft with it
         */
        NeedsLimit name(String name);
    }

    /**
     * The draft that lacks {@code limit}.
     */
    public interface NeedsLimit {
        /**
         * Sets {@code limit}.
         *
         * @param limit the value
         * @return the draft with it
         */
        QueueDraft limit(int limit);
    }
}
