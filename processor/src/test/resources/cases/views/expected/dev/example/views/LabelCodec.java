package dev.example.views;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.IndexItem;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts between {@link Label} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LabelCodec extends EntityCodec<Label, LabelKey> {
    /**
     * The only instance.
     */
    public static final LabelCodec INSTANCE = new LabelCodec();

    private static final Color.Code COLOR_CONVERTER = new Color.Code();

    static final AttributeCodec<Color> COLOR = AttributeCodec.converted(COLOR_CONVERTER,
            AttributeCodec.INT);

    static final KeyFormat<Color> COLOR_FORMAT = KeyFormat.converted(COLOR_CONVERTER,
            KeyFormat.INT);

    private LabelCodec() {
        super("Label", Label.class);
    }

    @Override
    public void write(Label label, ItemWriter item) {
        item.put("id", label.id(), AttributeCodec.STRING);
        item.put("name", label.name(), AttributeCodec.STRING);
        item.put("color", label.color(), COLOR);
        item.putOptional("since", label.since(), AttributeCodec.INSTANT);
        item.putIfPresent("note", label.note(), AttributeCodec.STRING);
    }

    @Override
    public Label read(ItemReader item) {
        return new Label(
                item.get("id", AttributeCodec.STRING),
                item.get("name", AttributeCodec.STRING),
                item.get("color", COLOR),
                Optional.ofNullable(item.find("since", AttributeCodec.INSTANT)),
                item.find("note", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Label label, ItemWriter item) {
        item.putIndexKey("gsi2pk", gsi2Partition(label.color()));
        item.putIndexKey("gsi2sk", gsi2Sort(label.name(), label.since().orElse(null)));
    }

    @Override
    public LabelKey keyOf(Label label) {
        return LabelKey.of(label);
    }

    @Override
    public LabelKey parseKey(String partition, @Nullable String sort) {
        return LabelKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Label label, Violations violations) {
        checkId(label.id(), violations);
        checkName(label.name(), violations);
        checkColor(label.color(), violations);
        violations.required("since", label.since());
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }

    static void checkColor(Color color, Violations violations) {
        violations.required("color", color);
    }

    /**
     * Returns the index key {@code gsi2pk = COLOR#{color}}.
     */
    static String gsi2Partition(Color color) {
        return KeyWriter.partition("Label", "gsi2pk")
                .literal("COLOR#")
                .component("color", color, COLOR_FORMAT)
                .finish();
    }

    /**
     * Returns the index key {@code gsi2sk = {name}#{since:day}}, or null while a component of it is
     * absent.
     */
    static @Nullable String gsi2Sort(String name, @Nullable Instant since) {
        if (since == null) {
            return null;
        }
        return KeyWriter.sort("Label", "gsi2sk")
                .component("name", name, KeyFormat.STRING)
                .literal("#")
                .component("since", since, KeyFormat.DAY)
                .finish();
    }

    /**
     * Returns an item of index {@code gsi2} with those attributes that its keys tell.
     */
    static Map<String, AttributeValue> fromGsi2(Map<String, AttributeValue> attributes) {
        IndexItem item = new IndexItem("Label", attributes);
        KeyReader pk = item.key("pk").literal("LABEL#");
        item.put("id", pk.component("id", KeyFormat.STRING), AttributeCodec.STRING);
        pk.end();
        item.key("sk").literal("LABEL").end();
        KeyReader gsi2pk = item.key("gsi2pk").literal("COLOR#");
        item.put("color", gsi2pk.component("color", COLOR_FORMAT), COLOR);
        gsi2pk.end();
        KeyReader gsi2sk = item.key("gsi2sk");
        item.put("name", gsi2sk.component("name", KeyFormat.STRING), AttributeCodec.STRING);
        gsi2sk.literal("#");
        gsi2sk.component("since", KeyFormat.DAY);
        gsi2sk.end();
        return item.attributes();
    }
}
