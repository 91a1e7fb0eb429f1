package dev.example.lang;

import dev.singlet.runtime.GeneratedValues;
import java.lang.Boolean;
import java.lang.Long;
import java.lang.String;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Sentence}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SentenceDraft {
    private final String id;

    private final int position;

    private final Integer integer;

    private final Map<String, Long> counts;

    private final List<Boolean> flags;

    private @Nullable Object object;

    private java.lang. @Nullable Integer count;

    private SentenceDraft(String id, int position, Integer integer, Map<String, Long> counts,
            List<Boolean> flags) {
        this.id = id;
        this.position = position;
        this.integer = integer;
        this.counts = counts;
        this.flags = flags;
    }

    static NeedsId start() {
        return id ->
                position ->
                integer ->
                counts ->
                flags ->
                new SentenceDraft(id, position, integer, counts, flags);
    }

    /**
     * Sets {@code object}, which is absent otherwise.
     *
     * @param object the value, or null for none
     * @return this draft
     */
    public SentenceDraft object(@Nullable Object object) {
        this.object = object;
        return this;
    }

    /**
     * Sets {@code count}, which is absent otherwise.
     *
     * @param count the value, or null for none
     * @return this draft
     */
    public SentenceDraft count(java.lang. @Nullable Integer count) {
        this.count = count;
        return this;
    }

    Sentence toRecord(GeneratedValues generated) {
        return new Sentence(
                id,
                position,
                integer,
                object,
                count,
                counts,
                flags);
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
        NeedsPosition id(String id);
    }

    /**
     * The draft that lacks {@code position}.
     */
    public interface NeedsPosition {
        /**
         * Sets {@code position}.
         *
         * @param position the value
         * @return the draft with it
         */
        NeedsInteger position(int position);
    }

    /**
     * The draft that lacks {@code integer}.
     */
    public interface NeedsInteger {
        /**
         * Sets {@code integer}.
         *
         * @param integer the value
         * @return the draft with it
         */
        NeedsCounts integer(Integer integer);
    }

    /**
     * The draft that lacks {@code counts}.
     */
    public interface NeedsCounts {
        /**
         * Sets {@code counts}.
         *
         * @param counts the value
         * @return the draft with it
         */
        NeedsFlags counts(Map<String, Long> counts);
    }

    /**
     * The draft that lacks {@code flags}.
     */
    public interface NeedsFlags {
        /**
         * Sets {@code flags}.
         *
         * @param flags the value
         * @return the draft with it
         */
        SentenceDraft flags(List<Boolean> flags);
    }
}
