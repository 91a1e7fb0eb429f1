package dev.singlet.processor.model;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;

/** The types that the runtime has a codec for. Primitives and their boxes are one. */
public enum SimpleKind {
    /** {@code String}. */
    STRING(ClassName.get(String.class)),
    /** {@code boolean}. */
    BOOLEAN(TypeName.BOOLEAN.box()),
    /** {@code byte}. */
    BYTE(TypeName.BYTE.box()),
    /** {@code short}. */
    SHORT(TypeName.SHORT.box()),
    /** {@code int}. */
    INT(TypeName.INT.box()),
    /** {@code long}. */
    LONG(TypeName.LONG.box()),
    /** {@code float}. */
    FLOAT(TypeName.FLOAT.box()),
    /** {@code double}. */
    DOUBLE(TypeName.DOUBLE.box()),
    /** {@code char}. */
    CHAR(TypeName.CHAR.box()),
    /** {@code java.math.BigDecimal}. */
    BIG_DECIMAL(ClassName.get("java.math", "BigDecimal")),
    /** {@code java.math.BigInteger}. */
    BIG_INTEGER(ClassName.get("java.math", "BigInteger")),
    /** {@code java.util.UUID}. */
    UUID(ClassName.get("java.util", "UUID")),
    /** {@code java.time.Instant}. */
    INSTANT(ClassName.get("java.time", "Instant")),
    /** {@code java.time.Instant} in whole seconds: the time to live. */
    EPOCH_SECONDS(ClassName.get("java.time", "Instant")),
    /** {@code java.time.LocalDate}. */
    LOCAL_DATE(ClassName.get("java.time", "LocalDate")),
    /** {@code java.time.Duration}. */
    DURATION(ClassName.get("java.time", "Duration")),
    /** {@code byte[]}. */
    BYTES(ArrayTypeName.of(TypeName.BYTE)),
    /** The SDK's {@code AttributeValue}, as it is. */
    ATTRIBUTE_VALUE(ClassName.get("software.amazon.awssdk.services.dynamodb.model", "AttributeValue"));

    // JavaPoet's names are immutable; they only do not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final TypeName type;

    SimpleKind(TypeName type) {
        this.type = type;
    }

    /** Returns the Java type, boxed. */
    public TypeName type() {
        return type;
    }

    /** Returns whether values are numbers, which DynamoDB can add to. */
    public boolean isNumber() {
        return switch (this) {
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> true;
            default -> false;
        };
    }
}
