package dev.example.jobs;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link JobItem.Queue}: partition key {@code QUEUE#{name}}, sort key {@code INFO}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueueKey implements EntityKey {
    private final String name;

    /**
     * Makes a key.
     *
     * @param name never null
     */
    public QueueKey(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Returns the key of a record.
     *
     * @param queue the record
     * @return its key
     */
    public static QueueKey of(JobItem.Queue queue) {
        return new QueueKey(queue.name());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link JobItem.Queue}
     */
    public static QueueKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Queue", "pk", partition).literal("QUEUE#");
        String name = partitionReader.component("name", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Queue", "sk", sort).literal("INFO").end();
        return new QueueKey(name);
    }

    /**
     * Returns {@code name}.
     *
     * @return a part of the key
     */
    public String name() {
        return name;
    }

    /**
     * Returns the partition key, {@code QUEUE#{name}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Queue", "pk")
                .literal("QUEUE#")
                .component("name", name, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code INFO}.
     */
    @Override
    public String sort() {
        return "INFO";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof QueueKey other
                && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "QueueKey";
    }
}
