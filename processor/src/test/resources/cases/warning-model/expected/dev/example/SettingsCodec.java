package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.Settings} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SettingsCodec extends EntityCodec<Models.Settings, SettingsKey> {
    /**
     * The only instance.
     */
    public static final SettingsCodec INSTANCE = new SettingsCodec();

    private SettingsCodec() {
        super("Settings", Models.Settings.class);
    }

    @Override
    public void write(Models.Settings settings, ItemWriter item) {
        item.put("text", settings.text(), AttributeCodec.STRING);
    }

    @Override
    public Models.Settings read(ItemReader item) {
        return new Models.Settings(
                item.get("text", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Models.Settings settings, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition());
        item.putIndexKey("gsi1sk", gsi1Sort());
    }

    @Override
    public SettingsKey keyOf(Models.Settings settings) {
        return SettingsKey.of(settings);
    }

    @Override
    public SettingsKey parseKey(String partition, @Nullable String sort) {
        return SettingsKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.Settings settings, Violations violations) {
        checkText(settings.text(), violations);
    }

    static void checkText(String text, Violations violations) {
        violations.required("text", text);
    }

    /**
     * Returns the index key {@code gsi1pk = SETTINGS}.
     */
    static String gsi1Partition() {
        return "SETTINGS";
    }

    /**
     * Returns the index key {@code gsi1sk = SETTINGS}.
     */
    static String gsi1Sort() {
        return "SETTINGS";
    }
}
