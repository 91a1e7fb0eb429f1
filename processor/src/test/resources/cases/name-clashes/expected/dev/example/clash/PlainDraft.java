package dev.example.clash;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Plain}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PlainDraft {
    private final String plain;

    private final String sortKey;

    private final String partitionKey;

    private final String sortReader;

    private final String partitionReader;

    private PlainDraft(String plain, String sortKey, String partitionKey, String sortReader,
            String partitionReader) {
        this.plain = plain;
        this.sortKey = sortKey;
        this.partitionKey = partitionKey;
        this.sortReader = sortReader;
        this.partitionReader = partitionReader;
    }

    static NeedsPlain start() {
        return plain ->
                sortKey ->
                partitionKey ->
                sortReader ->
                partitionReader ->
                new PlainDraft(plain, sortKey, partitionKey, sortReader, partitionReader);
    }

    Plain toRecord(GeneratedValues generated) {
        return new Plain(
                plain,
                sortKey,
                partitionKey,
                sortReader,
                partitionReader);
    }

    /**
     * The draft that lacks {@code plain}.
     */
    public interface NeedsPlain {
        /**
         * Sets {@code plain}.
         *
         * @param plain the value
         * @return the draft with it
         */
        NeedsSortKey plain(String plain);
    }

    /**
     * The draft that lacks {@code sortKey}.
     */
    public interface NeedsSortKey {
        /**
         * Sets {@code sortKey}.
         *
         * @param sortKey the value
         * @return the draft with it
         */
        NeedsPartitionKey sortKey(String sortKey);
    }

    /**
     * The draft that lacks {@code partitionKey}.
     */
    public interface NeedsPartitionKey {
        /**
         * Sets {@code partitionKey}.
         *
         * @param partitionKey the value
         * @return the draft with it
         */
        NeedsSortReader partitionKey(String partitionKey);
    }

    /**
     * The draft that lacks {@code sortReader}.
     */
    public interface NeedsSortReader {
        /**
         * Sets {@code sortReader}.
         *
         * @param sortReader the value
         * @return the draft with it
         */
        NeedsPartitionReader sortReader(String sortReader);
    }

    /**
     * The draft that lacks {@code partitionReader}.
     */
    public interface NeedsPartitionReader {
        /**
         * Sets {@code partitionReader}.
         *
         * @param partitionReader the value
         * @return the draft with it
         */
        PlainDraft partitionReader(String partitionReader);
    }
}
