package dev.example.clash;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link A$B} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class A$BCodec extends EntityCodec<A$B, A$BKey> {
    /**
     * The only instance.
     */
    public static final A$BCodec INSTANCE = new A$BCodec();

    static final AttributeCodec<A$B.E$> E$ = AttributeCodec.enumName(A$B.E$.class);

    static final AttributeCodec<A$B.N$> N$ = AttributeCodec.document(N$Codec.INSTANCE);

    static final AttributeCodec<List<A$B.E$>> $LIST = AttributeCodec.list(
            AttributeCodec.enumName(A$B.E$.class));

    static final AttributeCodec<Map<A$B.E$, A$B.N$>> $MAP = AttributeCodec.map(
            AttributeCodec.enumName(A$B.E$.class), AttributeCodec.document(N$Codec.INSTANCE));

    static final KeyFormat<Integer> $_FORMAT = KeyFormat.paddedInt(10);

    static final KeyFormat<A$B.E$> E$_FORMAT = KeyFormat.enumName(A$B.E$.class);

    private A$BCodec() {
        super("$T", A$B.class);
    }

    @Override
    public void write(A$B a$B, ItemWriter item) {
        item.put("i$d", a$B.i$d(), AttributeCodec.STRING);
        item.put("$", a$B.$(), AttributeCodec.INT);
        item.put("$a", a$B.$a(), AttributeCodec.STRING);
        item.put("e$", a$B.e$(), E$);
        item.putIfPresent("$c", a$B.$c(), AttributeCodec.STRING);
        item.putIfPresent("n$", a$B.n$(), N$);
        item.put("n$umber", a$B.n$umber(), AttributeCodec.INT);
        item.put("$list", a$B.$list(), $LIST);
        item.put("$map", a$B.$map(), $MAP);
        item.put("wait_", a$B.wait_(), AttributeCodec.DURATION);
        item.put("addToWait_", a$B.addToWait_(), AttributeCodec.INT);
    }

    @Override
    public A$B read(ItemReader item) {
        return new A$B(
                item.get("i$d", AttributeCodec.STRING),
                item.get("$", AttributeCodec.INT),
                item.get("$a", AttributeCodec.STRING),
                item.get("e$", E$),
                item.find("$c", AttributeCodec.STRING),
                item.find("n$", N$),
                item.get("n$umber", AttributeCodec.INT),
                item.get("$list", $LIST),
                item.get("$map", $MAP),
                item.get("wait_", AttributeCodec.DURATION),
                item.get("addToWait_", AttributeCodec.INT));
    }

    @Override
    public void writeIndexKeys(A$B a$B, ItemWriter item) {
        item.putIndexKey("gsi2pk", gsi2Partition(a$B.$a()));
        item.putIndexKey("gsi2sk", gsi2Sort(a$B.e$(), a$B.$c()));
    }

    @Override
    public A$BKey keyOf(A$B a$B) {
        return A$BKey.of(a$B);
    }

    @Override
    public A$BKey parseKey(String partition, @Nullable String sort) {
        return A$BKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(A$B a$B, Violations violations) {
        checkI$d(a$B.i$d(), violations);
        check$a(a$B.$a(), violations);
        checkE$(a$B.e$(), violations);
        checkN$(a$B.n$(), violations);
        check$list(a$B.$list(), violations);
        check$map(a$B.$map(), violations);
        checkWait_(a$B.wait_(), violations);
    }

    static void checkI$d(String i$d, Violations violations) {
        violations.required("i$d", i$d);
    }

    static void check$a(String $a, Violations violations) {
        violations.required("$a", $a);
    }

    static void checkE$(A$B.E$ e$, Violations violations) {
        violations.required("e$", e$);
    }

    static void checkN$(A$B. @Nullable N$ n$, Violations violations) {
        violations.nested("n$", n$, N$Codec.INSTANCE::validate);
    }

    static void check$list(List<A$B.E$> $list, Violations violations) {
        violations.required("$list", $list);
    }

    static void check$map(Map<A$B.E$, A$B.N$> $map, Violations violations) {
        violations.required("$map", $map);
        violations.values("$map", $map, N$Codec.INSTANCE::validate);
    }

    static void checkWait_(Duration wait_, Violations violations) {
        violations.required("wait_", wait_);
    }

    /**
     * Returns the index key <code>gsi2pk = A#{&#36;a}</code>.
     */
    static String gsi2Partition(String $a) {
        return KeyWriter.partition("A$B", "gsi2pk")
                .literal("A#")
                .component("$a", $a, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key <code>gsi2sk = {e&#36;}#{&#36;c}</code>, or null while a component of it is
     * absent.
     */
    static @Nullable String gsi2Sort(A$B.E$ e$, @Nullable String $c) {
        if ($c == null) {
            return null;
        }
        return KeyWriter.sort("A$B", "gsi2sk")
                .component("e$", e$, E$_FORMAT)
                .literal("#")
                .component("$c", $c, KeyFormat.STRING)
                .finish();
    }

    /**
     * Converts between {@link A$B.N$} and its map.
     */
    public static final class N$Codec extends RecordCodec<A$B.N$> {
        /**
         * The only instance.
         */
        public static final N$Codec INSTANCE = new N$Codec();

        private N$Codec() {
        }

        @Override
        public void write(A$B.N$ n$, ItemWriter item) {
            item.put("$S", n$.$S(), AttributeCodec.STRING);
            item.putIfPresent("$L", n$.$L(), E$);
        }

        @Override
        public A$B.N$ read(ItemReader item) {
            return new A$B.N$(
                    item.get("$S", AttributeCodec.STRING),
                    item.find("$L", E$));
        }

        @Override
        public void validate(A$B.N$ n$, Violations violations) {
            check$S(n$.$S(), violations);
        }

        static void check$S(String $S, Violations violations) {
            violations.required("$S", $S);
        }
    }
}
