package dev.example;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Models.Fine}: partition key {@code TENANT#{tenant}#{status}}, sort key
 * {@code {id}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FineKey implements EntityKey {
    private final String tenant;

    private final Models.Status status;

    private final String id;

    /**
     * Makes a key.
     *
     * @param tenant never null
     * @param status never null
     * @param id never null
     */
    public FineKey(String tenant, Models.Status status, String id) {
        this.tenant = Objects.requireNonNull(tenant, "tenant");
        this.status = Objects.requireNonNull(status, "status");
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param fine the record
     * @return its key
     */
    public static FineKey of(Models.Fine fine) {
        return new FineKey(fine.tenant(), fine.status(), fine.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Fine}
     */
    public static FineKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Fine", "pk", partition).literal("TENANT#");
        String tenant = partitionReader.component("tenant", KeyFormat.STRING);
        partitionReader.literal("#");
        Models.Status status = partitionReader.component("status", FineCodec.STATUS_FORMAT);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Fine", "sk", sort);
        String id = sortReader.component("id", KeyFormat.STRING);
        sortReader.end();
        return new FineKey(tenant, status, id);
    }

    /**
     * Returns {@code tenant}.
     *
     * @return a part of the key
     */
    public String tenant() {
        return tenant;
    }

    /**
     * Returns {@code status}.
     *
     * @return a part of the key
     */
    public Models.Status status() {
        return status;
    }

    /**
     * Returns {@code id}.
     *
     * @return a part of the key
     */
    public String id() {
        return id;
    }

    /**
     * Returns the partition key, {@code TENANT#{tenant}#{status}}.
     */
    @Override
    public String partition() {
        return partitionOf(tenant, status);
    }

    static String partitionOf(String tenant, Models.Status status) {
        return KeyWriter.partition("Fine", "pk")
                .literal("TENANT#")
                .component("tenant", tenant, KeyFormat.STRING)
                .literal("#")
                .component("status", status, FineCodec.STATUS_FORMAT)
                .finish();
    }

    /**
     * Returns the sort key, {@code {id}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Fine", "sk")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FineKey other
                && tenant.equals(other.tenant)
                && status.equals(other.status)
                && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, status, id);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "FineKey";
    }
}
