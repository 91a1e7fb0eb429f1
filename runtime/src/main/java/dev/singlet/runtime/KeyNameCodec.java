package dev.singlet.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A closed set of values, each written as its name. */
final class KeyNameCodec<T> implements KeyCodec<T> {

    private final String form;
    private final Map<String, T> values = new HashMap<>();
    private final Map<T, String> texts = new HashMap<>();

    KeyNameCodec(String form, Map<String, T> valuesByName) {
        this.form = form;
        valuesByName.forEach((name, value) -> {
            String text = KeyEscape.escape(name);
            values.put(text, value);
            texts.put(value, text);
        });
    }

    static <E extends Enum<E>> KeyNameCodec<E> ofEnum(Class<E> type) {
        Map<String, E> constants = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        return new KeyNameCodec<>("the name of a " + type.getSimpleName(), constants);
    }

    @Override
    public int width() {
        return VARIABLE;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public String encode(T value, KeyPlace place) {
        return Objects.requireNonNull(texts.get(value));
    }

    @Override
    public @Nullable T read(String text) {
        return values.get(text);
    }
}
