package dev.singlet.runtime;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Bytes, copied in both directions. */
final class BytesForm implements ValueForm<byte[]> {

    @Override
    public AttributeValue.Type type() {
        return AttributeValue.Type.B;
    }

    @Override
    public String description() {
        return "B";
    }

    @Override
    public AttributeValue encode(byte[] value) {
        return AttributeValue.fromB(SdkBytes.fromByteArray(value));
    }

    @Override
    public byte[] decode(AttributeValue stored) {
        return stored.b().asByteArray();
    }
}
