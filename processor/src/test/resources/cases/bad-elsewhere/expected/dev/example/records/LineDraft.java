package dev.example.records;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Records.Line}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LineDraft {
    private final String lineId;

    private LineDraft(String lineId) {
        this.lineId = lineId;
    }

    static NeedsLineId start() {
        return lineId -> new LineDraft(lineId);
    }

    Records.Line toRecord(GeneratedValues generated) {
        return new Records.Line(
                lineId);
    }

    /**
     * The draft that lacks {@code lineId}.
     */
    public interface NeedsLineId {
        /**
         * Sets {@code lineId}.
         *
         * @param lineId the value
         * @return the draft with it
         */
        LineDraft lineId(String lineId);
    }
}
