package dev.example.hostile;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.IndexItem;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.UniqueConstraint;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts between {@link Odd} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OddCodec extends EntityCodec<Odd, OddKey> {
    /**
     * The only instance.
     */
    public static final OddCodec INSTANCE = new OddCodec();

    private static final List<UniqueConstraint> UNIQUE_CONSTRAINTS = List.of(
            new UniqueConstraint("f", List.of("<script>alert(1)</script>"), item -> fGuard(
                    item.find("<script>alert(1)</script>", AttributeCodec.STRING))));

    private OddCodec() {
        super("| `x` | <b>", Odd.class);
    }

    @Override
    public void write(Odd odd, ItemWriter item) {
        item.put("a", odd.a(), AttributeCodec.STRING);
        item.put("b", odd.b(), AttributeCodec.STRING);
        item.putIfPresent("c", odd.c(), AttributeCodec.STRING);
        item.put("d", odd.d(), AttributeCodec.INSTANT);
        item.put("\u00e9\u2028\ud83d\ude00", odd.e(), AttributeCodec.STRING);
        item.put("<script>alert(1)</script>", odd.f(), AttributeCodec.STRING);
        item.putIfPresent("$${x}", odd.g(), AttributeCodec.STRING);
        item.putIfPresent("on", odd.h(), AttributeCodec.STRING);
    }

    @Override
    public Odd read(ItemReader item) {
        return new Odd(
                item.get("a", AttributeCodec.STRING),
                item.get("b", AttributeCodec.STRING),
                item.find("c", AttributeCodec.STRING),
                item.get("d", AttributeCodec.INSTANT),
                item.get("\u00e9\u2028\ud83d\ude00", AttributeCodec.STRING),
                item.get("<script>alert(1)</script>", AttributeCodec.STRING),
                item.find("$${x}", AttributeCodec.STRING),
                item.find("on", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Odd odd, ItemWriter item) {
        item.putIndexKey("${var.x}|`</code>`", nullPartition(odd.c()));
        item.putIndexKey("%{ if true }\n# heading\n```", nullSort(odd.d()));
        item.putIndexKey("\\\" - &anchor *alias !tag", index20240101Sort(odd.d(), odd.b()));
    }

    @Override
    public OddKey keyOf(Odd odd) {
        return OddKey.of(odd);
    }

    @Override
    public OddKey parseKey(String partition, @Nullable String sort) {
        return OddKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return UNIQUE_CONSTRAINTS;
    }

    /**
     * Returns the key of the guard,
     * <code>y = &#36;unique#&#124;&#36;20&#96;x&#96;&#36;20&#124;&#36;20&#60;b&#62;#f#{f}</code>, or null
     * if a value is absent.
     */
    static @Nullable String fGuard(@Nullable String f) {
        if (f == null) {
            return null;
        }
        return KeyWriter.partition("Odd", "y")
                .literal("$unique#|$20`x`$20|$20<b>#f#")
                .component("f", f, KeyFormat.STRING)
                .finish();
    }

    @Override
    public void validate(Odd odd, Violations violations) {
        checkA(odd.a(), violations);
        checkB(odd.b(), violations);
        checkD(odd.d(), violations);
        checkE(odd.e(), violations);
        checkF(odd.f(), violations);
    }

    static void checkA(String a, Violations violations) {
        violations.required("a", a);
    }

    static void checkB(String b, Violations violations) {
        violations.required("b", b);
    }

    static void checkD(Instant d, Violations violations) {
        violations.required("d", d);
    }

    static void checkE(String e, Violations violations) {
        violations.required("e", e);
    }

    static void checkF(String f, Violations violations) {
        violations.required("f", f);
    }

    /**
     * Returns the index key
     * <code>&#36;{var.x}&#124;&#96;&#60;&#47;code&#62;&#96; = &#34;]&#59; end &#37;&#37; {c}</code>, or
     * null while a component of it is absent.
     */
    static @Nullable String nullPartition(@Nullable String c) {
        if (c == null) {
            return null;
        }
        return KeyWriter.partition("Odd", "${var.x}|`</code>`")
                .literal("\"]; end %% ")
                .component("c", c, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key <code>&#37;{ if true }&#10;# heading&#10;&#96;&#96;&#96; = {d:millis}</code>.
     */
    static String nullSort(Instant d) {
        return KeyWriter.sort("Odd", "%{ if true }\n# heading\n```")
                .component("d", d, KeyFormat.MILLIS)
                .finish();
    }

    /**
     * Returns the index key
     * <code>&#92;&#34; - &#38;anchor &#42;alias &#33;tag = [x](y)#{d:day}#{b}</code>.
     */
    static String index20240101Sort(Instant d, String b) {
        return KeyWriter.sort("Odd", "\\\" - &anchor *alias !tag")
                .literal("[x](y)#")
                .component("d", d, KeyFormat.DAY)
                .literal("#")
                .component("b", b, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns an item of index {@code null} with those attributes that its keys tell.
     */
    static Map<String, AttributeValue> fromNull(Map<String, AttributeValue> attributes) {
        IndexItem item = new IndexItem("Odd", attributes);
        KeyReader y = item.key("y").literal("A|`\"#\\");
        item.put("a", y.component("a", KeyFormat.STRING), AttributeCodec.STRING);
        y.end();
        KeyReader index1e3 = item.key("1e3").literal("</td>;#35;quot;#");
        item.put("b", index1e3.component("b", KeyFormat.STRING), AttributeCodec.STRING);
        index1e3.end();
        KeyReader varXCode = item.key("${var.x}|`</code>`").literal("\"]; end %% ");
        item.put("c", varXCode.component("c", KeyFormat.STRING), AttributeCodec.STRING);
        varXCode.end();
        return item.attributes();
    }
}
