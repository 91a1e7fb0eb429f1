package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A set of texts or of numbers.
 *
 * @param element the codec of the elements
 * @param type the type of the set
 * @param textOf the text of an encoded element
 * @param textsOf the texts of a set
 * @param setOf makes a set of texts
 * @param elementOf makes an encoded element of a text
 */
record SetForm<E>(
        AttributeCodec<E> element,
        AttributeValue.Type type,
        Function<AttributeValue, String> textOf,
        Function<AttributeValue, List<String>> textsOf,
        Function<List<String>, AttributeValue> setOf,
        Function<String, AttributeValue> elementOf)
        implements ValueForm<Set<E>> {

    /** What stands for an element in paths: its place says nothing, and its value must not be told. */
    private static final String ANY = "[*]";

    static <E> SetForm<E> of(AttributeCodec<E> element) {
        return switch (element.type()) {
            case "S" ->
                new SetForm<>(
                        element,
                        AttributeValue.Type.SS,
                        AttributeValue::s,
                        AttributeValue::ss,
                        AttributeValue::fromSs,
                        AttributeValue::fromS);
            case "N" ->
                new SetForm<>(
                        element,
                        AttributeValue.Type.NS,
                        AttributeValue::n,
                        AttributeValue::ns,
                        AttributeValue::fromNs,
                        AttributeValue::fromN);
            default ->
                throw new IllegalArgumentException(
                        "A set holds texts or numbers, but its elements are stored as " + element.type() + ".");
        };
    }

    @Override
    public String description() {
        return type.name();
    }

    @Override
    public AttributeValue encode(Set<E> value) {
        if (value.isEmpty()) {
            throw ValueForm.refused("it is an empty set, which DynamoDB can only hold as no attribute at all");
        }
        // Two elements can have one form: DynamoDB refuses to be sent 1.0 and 1.00.
        Set<String> texts = new LinkedHashSet<>();
        for (E one : value) {
            try {
                texts.add(textOf.apply(element.encode(Elements.present(one))));
            } catch (ItemEncodingException e) {
                throw e.within("", ANY);
            }
        }
        return setOf.apply(List.copyOf(texts));
    }

    @Override
    public Set<E> decode(AttributeValue stored) {
        Set<E> value = new LinkedHashSet<>();
        for (@Nullable String text : textsOf.apply(stored)) {
            try {
                if (text == null) {
                    throw unexpected("nothing");
                }
                value.add(element.decode(elementOf.apply(text)));
            } catch (ItemDecodingException e) {
                throw e.within("", ANY);
            }
        }
        return Collections.unmodifiableSet(value);
    }
}
