package dev.singlet.runtime;

import dev.singlet.AttributeConverter;
import dev.singlet.InvalidKeyException;
import org.jspecify.annotations.Nullable;

/**
 * Values that are written in the form of another type.
 *
 * @param converter converts between the two
 * @param stored the codec of the other type
 */
record KeyConvertedCodec<T, S>(AttributeConverter<T, S> converter, KeyCodec<S> stored) implements KeyCodec<T> {

    @Override
    public int width() {
        return stored.width();
    }

    @Override
    public String form() {
        return stored.form() + " that the component's converter has made";
    }

    @Override
    public String encode(T value, KeyPlace place) {
        @Nullable S converted = converter.toAttribute(value);
        if (converted == null) {
            throw place.cannotWrite("is null when its converter has converted it. Return a value from toAttribute.");
        }
        return stored.encode(converted, place);
    }

    @Override
    public @Nullable T read(String text) {
        S read = stored.read(text);
        return read == null ? null : convertBack(read);
    }

    @Override
    public T canonical(T value) {
        @Nullable S converted = converter.toAttribute(value);
        @Nullable T back = converted == null ? null : converter.fromAttribute(stored.canonical(converted));
        if (back == null) {
            throw new InvalidKeyException("A component cannot be written to a key: its converter "
                    + converter.getClass().getName() + " returned null for a value. Return a value from "
                    + (converted == null ? "toAttribute." : "fromAttribute."));
        }
        return back;
    }

    private @Nullable T convertBack(S read) {
        try {
            T value = converter.fromAttribute(read);
            return stored.canonical(converter.toAttribute(value)).equals(read) ? value : null;
        } catch (RuntimeException e) {
            // Keys come in from outside, within cursors: a text that no value has is no key, and no fault of the
            // program.
            return null;
        }
    }
}
