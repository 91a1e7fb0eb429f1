package dev.example.hostile;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Odd}: partition key <code>A&#124;&#96;&#34;#&#92;{a}</code>, sort key
 * <code>&#60;&#47;td&#62;&#59;#35&#59;quot&#59;#{b}</code>.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OddKey implements EntityKey {
    private final String a;

    private final String b;

    /**
     * Makes a key.
     *
     * @param a never null
     * @param b never null
     */
    public OddKey(String a, String b) {
        this.a = Objects.requireNonNull(a, "a");
        this.b = Objects.requireNonNull(b, "b");
    }

    /**
     * Returns the key of a record.
     *
     * @param odd the record
     * @return its key
     */
    public static OddKey of(Odd odd) {
        return new OddKey(odd.a(), odd.b());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Odd}
     */
    public static OddKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Odd", "y", partition).literal("A|`\"#\\");
        String a = partitionReader.component("a", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Odd", "1e3", sort).literal("</td>;#35;quot;#");
        String b = sortReader.component("b", KeyFormat.STRING);
        sortReader.end();
        return new OddKey(a, b);
    }

    /**
     * Returns {@code a}.
     *
     * @return a part of the key
     */
    public String a() {
        return a;
    }

    /**
     * Returns {@code b}.
     *
     * @return a part of the key
     */
    public String b() {
        return b;
    }

    /**
     * Returns the partition key, <code>A&#124;&#96;&#34;#&#92;{a}</code>.
     */
    @Override
    public String partition() {
        return partitionOf(a);
    }

    static String partitionOf(String a) {
        return KeyWriter.partition("Odd", "y")
                .literal("A|`\"#\\")
                .component("a", a, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, <code>&#60;&#47;td&#62;&#59;#35&#59;quot&#59;#{b}</code>.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Odd", "1e3")
                .literal("</td>;#35;quot;#")
                .component("b", b, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OddKey other
                && a.equals(other.a)
                && b.equals(other.b);
    }

    @Override
    public int hashCode() {
        return Objects.hash(a, b);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "OddKey";
    }
}
