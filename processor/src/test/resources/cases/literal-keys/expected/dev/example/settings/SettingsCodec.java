package dev.example.settings;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Settings} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SettingsCodec extends EntityCodec<Settings, SettingsKey> {
    /**
     * The only instance.
     */
    public static final SettingsCodec INSTANCE = new SettingsCodec();

    private SettingsCodec() {
        super("Settings", Settings.class);
    }

    @Override
    public void write(Settings settings, ItemWriter item) {
        item.put("theme", settings.theme(), AttributeCodec.STRING);
        item.put("updatedAt", settings.updatedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Settings read(ItemReader item) {
        return new Settings(
                item.get("theme", AttributeCodec.STRING),
                item.get("updatedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Settings settings, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public SettingsKey keyOf(Settings settings) {
        return SettingsKey.of(settings);
    }

    @Override
    public SettingsKey parseKey(String partition, @Nullable String sort) {
        return SettingsKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Settings complete(Settings settings, GeneratedValues generated) {
        return new Settings(
                settings.theme(),
                generated.time(KeyFormat.NANOS));
    }

    @Override
    public void validate(Settings settings, Violations violations) {
        checkTheme(settings.theme(), violations);
    }

    static void checkTheme(String theme, Violations violations) {
        violations.required("theme", theme);
    }
}
