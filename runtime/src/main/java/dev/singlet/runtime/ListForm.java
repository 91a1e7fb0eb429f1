package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A list of values of one type. */
record ListForm<E>(AttributeCodec<E> element) implements ValueForm<List<E>> {

    @Override
    public AttributeValue.Type type() {
        return AttributeValue.Type.L;
    }

    @Override
    public String description() {
        return "L";
    }

    @Override
    public AttributeValue encode(List<E> value) {
        return encode(value, 0);
    }

    @Override
    public AttributeValue encode(List<E> value, int depth) {
        List<AttributeValue> stored = new ArrayList<>(value.size());
        for (E one : value) {
            try {
                stored.add(element.encode(Elements.present(one), depth + 1));
            } catch (ItemEncodingException e) {
                throw e.within("", place(stored.size()));
            }
        }
        return AttributeValue.fromL(stored);
    }

    @Override
    public List<E> decode(AttributeValue stored) {
        List<E> value = new ArrayList<>(stored.l().size());
        for (AttributeValue one : stored.l()) {
            try {
                value.add(element.decode(one));
            } catch (ItemDecodingException e) {
                throw e.within("", place(value.size()));
            }
        }
        return Collections.unmodifiableList(value);
    }

    private static String place(int index) {
        return "[" + index + "]";
    }
}
