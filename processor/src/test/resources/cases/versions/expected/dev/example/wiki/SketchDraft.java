package dev.example.wiki;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Sketch}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SketchDraft {
    private final String author;

    private final String sketchId;

    private final String status;

    private SketchDraft(String author, String sketchId, String status) {
        this.author = author;
        this.sketchId = sketchId;
        this.status = status;
    }

    static NeedsAuthor start() {
        return author -> sketchId -> status -> new SketchDraft(author, sketchId, status);
    }

    Sketch toRecord(GeneratedValues generated) {
        return new Sketch(
                author,
                sketchId,
                status,
                generated.time(KeyFormat.MILLIS),
                generated.version(null));
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
        NeedsSketchId author(String author);
    }

    /**
     * The draft that lacks {@code sketchId}.
     */
    public interface NeedsSketchId {
        /**
         * Sets {@code sketchId}.
         *
         * @param sketchId the value
         * @return the draft with it
         */
        NeedsStatus sketchId(String sketchId);
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
        SketchDraft status(String status);
    }
}
