package dev.example.wiki;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Sketch} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SketchCodec extends EntityCodec<Sketch, SketchKey> {
    /**
     * The only instance.
     */
    public static final SketchCodec INSTANCE = new SketchCodec();

    private SketchCodec() {
        super("Sketch", Sketch.class);
    }

    @Override
    public void write(Sketch sketch, ItemWriter item) {
        item.put("author", sketch.author(), AttributeCodec.STRING);
        item.put("sketchId", sketch.sketchId(), AttributeCodec.STRING);
        item.put("status", sketch.status(), AttributeCodec.STRING);
        item.put("savedAt", sketch.savedAt(), AttributeCodec.INSTANT);
        item.put("version", sketch.version(), AttributeCodec.LONG);
    }

    @Override
    public Sketch read(ItemReader item) {
        return new Sketch(
                item.get("author", AttributeCodec.STRING),
                item.get("sketchId", AttributeCodec.STRING),
                item.get("status", AttributeCodec.STRING),
                item.get("savedAt", AttributeCodec.INSTANT),
                item.lockVersion("version"));
    }

    @Override
    public void writeIndexKeys(Sketch sketch, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(sketch.status()));
        item.putIndexKey("gsi1sk", gsi1Sort(sketch.status(), sketch.savedAt()));
    }

    @Override
    public SketchKey keyOf(Sketch sketch) {
        return SketchKey.of(sketch);
    }

    @Override
    public SketchKey parseKey(String partition, @Nullable String sort) {
        return SketchKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public String versionAttribute() {
        return "version";
    }

    @Override
    public @Nullable Long versionOf(Sketch sketch) {
        return sketch.version();
    }

    @Override
    public Sketch complete(Sketch sketch, GeneratedValues generated) {
        return new Sketch(
                sketch.author(),
                sketch.sketchId(),
                sketch.status(),
                generated.time(KeyFormat.MILLIS),
                generated.version(sketch.version()));
    }

    @Override
    public void validate(Sketch sketch, Violations violations) {
        checkAuthor(sketch.author(), violations);
        checkSketchId(sketch.sketchId(), violations);
        checkStatus(sketch.status(), violations);
        violations.version("version", sketch.version());
    }

    static void checkAuthor(String author, Violations violations) {
        violations.required("author", author);
    }

    static void checkSketchId(String sketchId, Violations violations) {
        violations.required("sketchId", sketchId);
    }

    static void checkStatus(String status, Violations violations) {
        violations.required("status", status);
    }

    /**
     * Returns the index key {@code gsi1pk = STATUS#{status}}.
     */
    static String gsi1Partition(String status) {
        return KeyWriter.partition("Sketch", "gsi1pk")
                .literal("STATUS#")
                .component("status", status, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = {status}#{savedAt:millis}}.
     */
    static String gsi1Sort(String status, Instant savedAt) {
        return KeyWriter.sort("Sketch", "gsi1sk")
                .component("status", status, KeyFormat.STRING)
                .literal("#")
                .component("savedAt", savedAt, KeyFormat.MILLIS)
                .finish();
    }
}
