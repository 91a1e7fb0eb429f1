package dev.example.old;

import dev.singlet.runtime.GeneratedValues;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Parts}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PartsDraft {
    private final String id;

    private final Parts.Kind kind;

    private final String text;

    private final List<Parts.Nested> nested;

    private Parts. @Nullable Code code;

    private PartsDraft(String id, Parts.Kind kind, String text, List<Parts.Nested> nested) {
        this.id = id;
        this.kind = kind;
        this.text = text;
        this.nested = nested;
    }

    static NeedsId start() {
        return id ->
                kind ->
                text ->
                nested ->
                new PartsDraft(id, kind, text, nested);
    }

    /**
     * Sets {@code code}, which is absent otherwise.
     *
     * @param code the value, or null for none
     * @return this draft
     */
    public PartsDraft code(Parts. @Nullable Code code) {
        this.code = code;
        return this;
    }

    Parts toRecord(GeneratedValues generated) {
        return new Parts(
                id,
                kind,
                text,
                nested,
                code);
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
        NeedsKind id(String id);
    }

    /**
     * The draft that lacks {@code kind}.
     */
    public interface NeedsKind {
        /**
         * Sets {@code kind}.
         *
         * @param kind the value
         * @return the draft with it
         */
        NeedsText kind(Parts.Kind kind);
    }

    /**
     * The draft that lacks {@code text}.
     */
    public interface NeedsText {
        /**
         * Sets {@code text}.
         *
         * @param text the value
         * @return the draft with it
         */
        NeedsNested text(String text);
    }

    /**
     * The draft that lacks {@code nested}.
     */
    public interface NeedsNested {
        /**
         * Sets {@code nested}.
         *
         * @param nested the value
         * @return the draft with it
         */
        PartsDraft nested(List<Parts.Nested> nested);
    }
}
