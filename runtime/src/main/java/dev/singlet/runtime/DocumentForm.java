package dev.singlet.runtime;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A nested record or document. */
record DocumentForm<T>(Supplier<? extends RecordCodec<T>> codec) implements ValueForm<T> {

    @Override
    public AttributeValue.Type type() {
        return AttributeValue.Type.M;
    }

    @Override
    public String description() {
        return "M (a document)";
    }

    @Override
    public AttributeValue encode(T value) {
        return encode(value, 0);
    }

    @Override
    public AttributeValue encode(T value, int depth) {
        ItemWriter document = ItemWriter.nested(depth + 1);
        codec.get().write(value, document);
        return AttributeValue.fromM(document.item());
    }

    @Override
    public T decode(AttributeValue stored) {
        return codec.get().read(ItemReader.nested(stored.m()));
    }
}
