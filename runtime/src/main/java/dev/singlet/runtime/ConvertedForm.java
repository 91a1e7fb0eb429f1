package dev.singlet.runtime;

import dev.singlet.AttributeConverter;
import dev.singlet.ItemDecodingException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value that is stored in the form of another type. */
record ConvertedForm<T, S>(AttributeConverter<T, S> converter, AttributeCodec<S> stored) implements ValueForm<T> {

    @Override
    public AttributeValue.Type type() {
        return stored.attributeType();
    }

    @Override
    public String description() {
        return stored.form();
    }

    @Override
    public AttributeValue encode(T value) {
        return encode(value, 0);
    }

    @Override
    public AttributeValue encode(T value, int depth) {
        @Nullable S form = converter.toAttribute(value);
        if (form == null) {
            throw ValueForm.refused("its converter returned null");
        }
        return stored.encode(form, depth);
    }

    @Override
    public T decode(AttributeValue value) {
        @Nullable T converted = convertBack(stored.decode(value));
        if (converted == null) {
            throw unexpected("what its converter made null of");
        }
        return converted;
    }

    private @Nullable T convertBack(S form) {
        try {
            return converter.fromAttribute(form);
        } catch (RuntimeException failure) {
            throw new ItemDecodingException(
                    "", "", "its converter failed with " + failure.getClass().getSimpleName(), failure);
        }
    }
}
