package dev.example.session;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Person}: partition key {@code PERSON#{country}#{number}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PersonKey implements EntityKey {
    private final String country;

    private final long number;

    /**
     * Makes a key.
     *
     * @param country never null
     * @param number part of the key
     */
    public PersonKey(String country, long number) {
        this.country = Objects.requireNonNull(country, "country");
        this.number = number;
    }

    /**
     * Returns the key of a record.
     *
     * @param person the record
     * @return its key
     */
    public static PersonKey of(Person person) {
        return new PersonKey(person.country(), person.number());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Person}
     */
    public static PersonKey parse(String partition) {
        KeyReader partitionReader = new KeyReader("Person", "id", partition).literal("PERSON#");
        String country = partitionReader.component("country", KeyFormat.STRING);
        partitionReader.literal("#");
        long number = partitionReader.component("number", KeyFormat.LONG);
        partitionReader.end();
        return new PersonKey(country, number);
    }

    /**
     * Returns {@code country}.
     *
     * @return a part of the key
     */
    public String country() {
        return country;
    }

    /**
     * Returns {@code number}.
     *
     * @return a part of the key
     */
    public long number() {
        return number;
    }

    /**
     * Returns the partition key, {@code PERSON#{country}#{number}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Person", "id")
                .literal("PERSON#")
                .component("country", country, KeyFormat.STRING)
                .literal("#")
                .component("number", number, KeyFormat.LONG)
                .finish();
    }

    /**
     * Returns null, as the table has no sort key.
     */
    @Override
    public @Nullable String sort() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PersonKey other
                && country.equals(other.country)
                && number == other.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, number);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "PersonKey";
    }
}
