package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.name.GeneratedNames;

/** Expressions of type {@code AttributeCodec}. */
final class CodecExpressions {

    private final CodecMembers members;
    private final Place place;

    /** Where an expression stands, and so which members of the codec it can use. */
    private enum Place {
        CODEC,
        DOCUMENT_CODEC,
        PACKAGE,
        ELSEWHERE
    }

    private CodecExpressions(CodecMembers members, Place place) {
        this.members = members;
        this.place = place;
    }

    /** Returns expressions for use in the codec itself. */
    static CodecExpressions inCodec(EntityScope scope) {
        return new CodecExpressions(scope.members(), Place.CODEC);
    }

    /** Returns expressions for use in the codec of a type with {@code @Document} itself. */
    static CodecExpressions inDocumentCodec(CodecMembers members) {
        return new CodecExpressions(members, Place.DOCUMENT_CODEC);
    }

    /** Returns expressions for use outside of the codec, by whose name its members are qualified. */
    static CodecExpressions outsideCodec(EntityScope scope) {
        return outsideCodec(scope.members());
    }

    /** Returns expressions for use where there is no table. */
    static CodecExpressions outsideCodec(CodecMembers members) {
        return new CodecExpressions(members, Place.PACKAGE);
    }

    /** Returns expressions for use in another package, where the codec's constants are out of reach. */
    static CodecExpressions outsidePackage(CodecMembers members) {
        return new CodecExpressions(members, Place.ELSEWHERE);
    }

    /** Returns the codec of a value: a constant of the runtime or of the entity's codec where there is one. */
    CodeBlock codec(ValueType value) {
        String constant = members.codecs().get(value);
        if (constant == null || place == Place.ELSEWHERE) {
            return made(value);
        }
        return place == Place.CODEC || place == Place.DOCUMENT_CODEC
                ? CodeBlock.of("$N", constant)
                : CodeBlock.of("$T.$N", members.codec(), constant);
    }

    /** Returns an expression that makes the codec of a value. */
    CodeBlock made(ValueType value) {
        ClassName codec = Types.ATTRIBUTE_CODEC;
        if (value instanceof ValueType.Simple simple) {
            return CodeBlock.of("$T.$N", codec, simple.kind().name());
        }
        if (value instanceof ValueType.EnumValue constant) {
            return CodeBlock.of("$T.enumName($T.class)", codec, constant.type());
        }
        if (value instanceof ValueType.ListValue list) {
            return CodeBlock.of("$T.list($Z$L)", codec, made(list.element()));
        }
        if (value instanceof ValueType.SetValue set) {
            return CodeBlock.of("$T.set($Z$L)", codec, made(set.element()));
        }
        if (value instanceof ValueType.MapValue map) {
            return isText(map.key())
                    ? CodeBlock.of("$T.map($Z$L)", codec, made(map.value()))
                    : CodeBlock.of("$T.map($Z$L,$W$L)", codec, made(map.key()), made(map.value()));
        }
        if (value instanceof ValueType.DocumentValue document) {
            return CodeBlock.of("$T.document($Z$T.INSTANCE)", codec, members.documentCodec(document.type()));
        }
        if (value instanceof ValueType.SharedDocument document) {
            // The codecs of two documents may need one another, and two threads could wait for their initialisation.
            String format =
                    place == Place.DOCUMENT_CODEC ? "$T.document($Z() -> $T.INSTANCE)" : "$T.document($Z$T.INSTANCE)";
            return CodeBlock.of(format, codec, GeneratedNames.documentCodec(document.type()));
        }
        ValueType.ConvertedValue converted = (ValueType.ConvertedValue) value;
        String converter = place == Place.CODEC ? members.converters().get(converted) : null;
        return CodeBlock.of(
                "$T.converted($Z$L,$W$L)",
                codec,
                converter == null ? CodeBlock.of("new $T()", converted.converter()) : CodeBlock.of("$N", converter),
                made(converted.stored()));
    }

    private static boolean isText(ValueType key) {
        return key instanceof ValueType.Simple simple && simple.kind() == SimpleKind.STRING;
    }
}
