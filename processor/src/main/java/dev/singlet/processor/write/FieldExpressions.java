package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValueType;

/** Types and expressions of the fields that the runtime offers for values. */
final class FieldExpressions {

    static final ClassName CONDITION = ClassName.get("dev.singlet", "Condition");
    static final ClassName DOCUMENT_FIELD = ClassName.get("dev.singlet.expression", "DocumentField");
    static final ClassName PATH = ClassName.get("dev.singlet.expression", "FieldPath");

    private static final ClassName BINARY = ClassName.get("dev.singlet.expression", "BinaryField");
    private static final ClassName FIELD = ClassName.get("dev.singlet.expression", "Field");
    private static final ClassName LIST = ClassName.get("dev.singlet.expression", "ListField");
    private static final ClassName MAP = ClassName.get("dev.singlet.expression", "MapField");
    private static final ClassName NUMBER = ClassName.get("dev.singlet.expression", "NumberField");
    private static final ClassName ORDERED = ClassName.get("dev.singlet.expression", "OrderedField");
    private static final ClassName SET = ClassName.get("dev.singlet.expression", "SetField");
    private static final ClassName STRING = ClassName.get("dev.singlet.expression", "StringField");

    private final CodecExpressions codecs;

    FieldExpressions(CodecExpressions codecs) {
        this.codecs = codecs;
    }

    /** Returns for example {@code NumberField<Integer>}. */
    TypeName type(ValueType value) {
        ClassName field = field(value);
        if (field.equals(STRING) || field.equals(BINARY)) {
            return field;
        }
        return ParameterizedTypeName.get(field, parameter(field, value));
    }

    // StringField.of("chatId")
    // NumberField.of("count", AttributeCodec.INT)
    CodeBlock of(ValueType value, CodeBlock path) {
        ClassName field = field(value);
        return field.equals(STRING) || field.equals(BINARY)
                ? CodeBlock.of("$T.of($L)", field, path)
                : CodeBlock.of("$T.of($L,$W$L)", field, path, codecs.codec(value));
    }

    private static TypeName parameter(ClassName field, ValueType value) {
        if (field.equals(LIST)) {
            return JavaTypes.of(((ValueType.ListValue) value).element());
        }
        if (field.equals(SET)) {
            return JavaTypes.of(((ValueType.SetValue) value).element());
        }
        if (field.equals(MAP)) {
            return JavaTypes.of(((ValueType.MapValue) value).value());
        }
        return JavaTypes.of(value);
    }

    private static ClassName field(ValueType value) {
        if (value instanceof ValueType.Simple simple) {
            return field(simple.kind());
        }
        if (value instanceof ValueType.ListValue) {
            return LIST;
        }
        if (value instanceof ValueType.SetValue) {
            return SET;
        }
        // The runtime's field of a map finds entries by their stored keys, which are the program's only for strings.
        boolean hasTextKeys = value instanceof ValueType.MapValue map
                && map.key() instanceof ValueType.Simple key
                && key.kind() == SimpleKind.STRING;
        return hasTextKeys ? MAP : FIELD;
    }

    private static ClassName field(SimpleKind kind) {
        return switch (kind) {
            case STRING -> STRING;
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> NUMBER;
            case INSTANT, LOCAL_DATE, DURATION -> ORDERED;
            case BYTES -> BINARY;
            case BOOLEAN, CHAR, UUID -> FIELD;
        };
    }
}
