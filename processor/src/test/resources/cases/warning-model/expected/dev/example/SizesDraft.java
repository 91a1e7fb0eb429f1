package dev.example;

import dev.singlet.runtime.GeneratedValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Models.Sizes}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SizesDraft {
    private final String id;

    private final List<String> list;

    private final List<Models.Nested> nested;

    private final List<String> bounded;

    private final Map<Models.Status, String> byStatus;

    private final String text;

    private final byte[] bytes;

    private Set<Integer> set = Set.of();

    private Optional<Map<String, Long>> map = Optional.empty();

    private Set<Models.Status> statuses = Set.of();

    private SizesDraft(String id, List<String> list, List<Models.Nested> nested,
            List<String> bounded, Map<Models.Status, String> byStatus, String text, byte[] bytes) {
        this.id = id;
        this.list = list;
        this.nested = nested;
        this.bounded = bounded;
        this.byStatus = byStatus;
        this.text = text;
        this.bytes = bytes;
    }

    static NeedsId start() {
        return id ->
                list ->
                nested ->
                bounded ->
                byStatus ->
                text ->
                bytes ->
                new SizesDraft(id, list, nested, bounded, byStatus, text, bytes);
    }

    /**
     * Sets {@code set}, which is empty otherwise.
     *
     * @param set the value
     * @return this draft
     */
    public SizesDraft set(Set<Integer> set) {
        this.set = set;
        return this;
    }

    /**
     * Sets {@code map}, which is absent otherwise.
     *
     * @param map the value, or null for none
     * @return this draft
     */
    public SizesDraft map(@Nullable Map<String, Long> map) {
        this.map = Optional.ofNullable(map);
        return this;
    }

    /**
     * Sets {@code statuses}, which is empty otherwise.
     *
     * @param statuses the value
     * @return this draft
     */
    public SizesDraft statuses(Set<Models.Status> statuses) {
        this.statuses = statuses;
        return this;
    }

    Models.Sizes toRecord(GeneratedValues generated) {
        return new Models.Sizes(
                id,
                list,
                set,
                map,
                nested,
                bounded,
                statuses,
                byStatus,
                text,
                bytes);
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
        NeedsList id(String id);
    }

    /**
     * The draft that lacks {@code list}.
     */
    public interface NeedsList {
        /**
         * Sets {@code list}.
         *
         * @param list the value
         * @return the draft with it
         */
        NeedsNested list(List<String> list);
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
        NeedsBounded nested(List<Models.Nested> nested);
    }

    /**
     * The draft that lacks {@code bounded}.
     */
    public interface NeedsBounded {
        /**
         * Sets {@code bounded}.
         *
         * @param bounded the value
         * @return the draft with it
         */
        NeedsByStatus bounded(List<String> bounded);
    }

    /**
     * The draft that lacks {@code byStatus}.
     */
    public interface NeedsByStatus {
        /**
         * Sets {@code byStatus}.
         *
         * @param byStatus the value
         * @return the draft with it
         */
        NeedsText byStatus(Map<Models.Status, String> byStatus);
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
        NeedsBytes text(String text);
    }

    /**
     * The draft that lacks {@code bytes}.
     */
    public interface NeedsBytes {
        /**
         * Sets {@code bytes}.
         *
         * @param bytes the value
         * @return the draft with it
         */
        SizesDraft bytes(byte[] bytes);
    }
}
