package dev.singlet.runtime;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A nested record. */
record DocumentForm<T>(RecordCodec<T> codec) implements ValueForm<T> {

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
        ItemWriter document = ItemWriter.nested();
        codec.write(value, document);
        return AttributeValue.fromM(document.item());
    }

    @Override
    public T decode(AttributeValue stored) {
        return codec.read(ItemReader.nested(stored.m()));
    }
}
