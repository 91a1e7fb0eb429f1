package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Forms.Viewed}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ViewedDraft {
    private final String id;

    private final String name;

    private final String status;

    private final int size;

    private ViewedDraft(String id, String name, String status, int size) {
        this.id = id;
        this.name = name;
        this.status = status;
        this.size = size;
    }

    static NeedsId start() {
        return id ->
                name ->
                status ->
                size ->
                new ViewedDraft(id, name, status, size);
    }

    Forms.Viewed toRecord(GeneratedValues generated) {
        return new Forms.Viewed(
                id,
                name,
                status,
                size);
    }

    /**
     * The draft that lacks {@code id}.
     */
    public interface NeedsId {
        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return the draft with it
         */
        NeedsName id(String id);
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
        NeedsStatus name(String name);
    }

    /**
     * The draft that lacks {@code status}.
     */
    public interface NeedsStatus {
        /**
         * Sets {@code status}.
         *
         * @param status the value
         * @return the draft with it
         */
        NeedsSize status(String status);
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
        ViewedDraft size(int size);
    }
}
