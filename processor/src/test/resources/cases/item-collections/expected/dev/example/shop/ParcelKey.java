package dev.example.shop;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Parcel}: partition key {@code PARCEL#{parcelId}}, sort key {@code PARCEL}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ParcelKey implements EntityKey {
    private final String parcelId;

    /**
     * Makes a key.
     *
     * @param parcelId never null
     */
    public ParcelKey(String parcelId) {
        this.parcelId = Objects.requireNonNull(parcelId, "parcelId");
    }

    /**
     * Returns the key of a record.
     *
     * @param parcel the record
     * @return its key
     */
    public static ParcelKey of(Parcel parcel) {
        return new ParcelKey(parcel.parcelId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Parcel}
     */
    public static ParcelKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Parcel", "pk", partition).literal("PARCEL#");
        String parcelId = partitionReader.component("parcelId", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Parcel", "sk", sort).literal("PARCEL").end();
        return new ParcelKey(parcelId);
    }

    /**
     * Returns {@code parcelId}.
     *
     * @return a part of the key
     */
    public String parcelId() {
        return parcelId;
    }

    /**
     * Returns the partition key, {@code PARCEL#{parcelId}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Parcel", "pk")
                .literal("PARCEL#")
                .component("parcelId", parcelId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code PARCEL}.
     */
    @Override
    public String sort() {
        return "PARCEL";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ParcelKey other
                && parcelId.equals(other.parcelId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parcelId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "ParcelKey";
    }
}
