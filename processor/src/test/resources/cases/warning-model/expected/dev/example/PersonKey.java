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
 * The primary key of {@link Models.Person}: partition key {@code PERSON#{id}}, sort key {@code PERSON}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class PersonKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public PersonKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param person the record
     * @return its key
     */
    public static PersonKey of(Models.Person person) {
        return new PersonKey(person.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Person}
     */
    public static PersonKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Person", "pk", partition).literal("PERSON#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Person", "sk", sort).literal("PERSON").end();
        return new PersonKey(id);
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
     * Returns the partition key, {@code PERSON#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Person", "pk")
                .literal("PERSON#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code PERSON}.
     */
    @Override
    public String sort() {
        return "PERSON";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PersonKey other
                && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "PersonKey";
    }
}
