package dev.singlet.expression;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Bytes. */
public final class BinaryField extends AttributeField<byte[]> {

    private BinaryField(FieldPath path) {
        super(path, bytes -> AttributeValue.fromB(SdkBytes.fromByteArray(bytes)));
    }

    /**
     * Returns the field of an attribute.
     *
     * @param attribute the stored name
     * @return the field
     */
    public static BinaryField of(String attribute) {
        return of(FieldPath.of(attribute));
    }

    /**
     * Returns the field of bytes inside of an attribute.
     *
     * @param path where the bytes are
     * @return the field
     */
    public static BinaryField of(FieldPath path) {
        return new BinaryField(path);
    }

    /**
     * Returns the number of bytes.
     *
     * @return the size
     */
    public SizeOperand size() {
        return new SizeOperand(path());
    }
}
