package dev.example;

import dev.singlet.runtime.GeneratedValues;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Warnings.Checked}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CheckedDraft {
    private final String id;

    private final String email;

    private final String isbn;

    private final List<String> names;

    private final Map<String, List<String>> deep;

    private final List<String> joined;

    private final String grouped;

    private final Warnings.Nested nested;

    private @Nullable String absent;

    private CheckedDraft(String id, String email, String isbn, List<String> names,
            Map<String, List<String>> deep, List<String> joined, String grouped,
            Warnings.Nested nested) {
        this.id = id;
        this.email = email;
        this.isbn = isbn;
        this.names = names;
        this.deep = deep;
        this.joined = joined;
        this.grouped = grouped;
        this.nested = nested;
    }

    static NeedsId start() {
        return id ->
                email ->
                isbn ->
                names ->
                deep ->
                joined ->
                grouped ->
                nested ->
                new CheckedDraft(id, email, isbn, names, deep, joined, grouped, nested);
    }

    /**
     * Sets {@code absent}, which is absent otherwise.
     *
     * @param absent the value, or null for none
     * @return this draft
     */
    public CheckedDraft absent(@Nullable String absent) {
        this.absent = absent;
        return this;
    }

    Warnings.Checked toRecord(GeneratedValues generated) {
        return new Warnings.Checked(
                id,
                absent,
                email,
                isbn,
                names,
                deep,
                joined,
                grouped,
                nested);
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
        NeedsEmail id(String id);
    }

    /**
     * The draft that lacks {@code email}.
     */
    public interface NeedsEmail {
        /**
         * Sets {@code email}.
         *
         * @param email the value
         * @return the draft with it
         */
        NeedsIsbn email(String email);
    }

    /**
     * The draft that lacks {@code isbn}.
     */
    public interface NeedsIsbn {
        /**
         * Sets {@code isbn}.
         *
         * @param isbn the value
         * @return the draft with it
         */
        NeedsNames isbn(String isbn);
    }

    /**
     * The draft that lacks {@code names}.
     */
    public interface NeedsNames {
        /**
         * Sets {@code names}.
         *
         * @param names the value
         * @return the draft with it
         */
        NeedsDeep names(List<String> names);
    }

    /**
     * The draft that lacks {@code deep}.
     */
    public interface NeedsDeep {
        /**
         * Sets {@code deep}.
         *
         * @param deep the value
         * @return the draft with it
         */
        NeedsJoined deep(Map<String, List<String>> deep);
    }

    /**
     * The draft that lacks {@code joined}.
     */
    public interface NeedsJoined {
        /**
         * Sets {@code joined}.
         *
         * @param joined the value
         * @return the draft with it
         */
        NeedsGrouped joined(List<String> joined);
    }

    /**
     * The draft that lacks {@code grouped}.
     */
    public interface NeedsGrouped {
        /**
         * Sets {@code grouped}.
         *
         * @param grouped the value
         * @return the draft with it
         */
        NeedsNested grouped(String grouped);
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
        CheckedDraft nested(Warnings.Nested nested);
    }
}
