package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.name.GeneratedNames;
import java.util.List;
import java.util.Optional;

/** Types and expressions of the fields that the runtime offers for values, and of those that are generated. */
final class FieldExpressions {

    static final ClassName DOCUMENT_FIELD = ClassName.get("dev.singlet.expression", "DocumentField");
    static final ClassName PATH = ClassName.get("dev.singlet.expression", "FieldPath");

    static final ClassName VALUE_ENCODER = ClassName.get("dev.singlet.expression", "ValueEncoder");

    private static final ClassName BINARY = ClassName.get("dev.singlet.expression", "BinaryField");
    private static final ClassName FIELD = ClassName.get("dev.singlet.expression", "Field");
    private static final ClassName LIST = ClassName.get("dev.singlet.expression", "ListField");
    private static final ClassName MAP = ClassName.get("dev.singlet.expression", "MapField");
    private static final ClassName NUMBER = ClassName.get("dev.singlet.expression", "NumberField");
    private static final ClassName ORDERED = ClassName.get("dev.singlet.expression", "OrderedField");
    private static final ClassName SET = ClassName.get("dev.singlet.expression", "SetField");
    private static final ClassName STRING = ClassName.get("dev.singlet.expression", "StringField");

    private final ClassName host;
    private final List<DocumentModel> documents;
    private final CodecExpressions codecs;

    /**
     * Makes expressions for use in a class.
     *
     * @param host the class
     * @param documents the nested records that have their fields in it
     * @param codecs expressions for use in the class
     */
    FieldExpressions(ClassName host, List<DocumentModel> documents, CodecExpressions codecs) {
        this.host = host;
        this.documents = documents;
        this.codecs = codecs;
    }

    /** Returns for example {@code NumberField<Integer>}, or {@code ListField<String, StringField>}. */
    TypeName type(ValueType value) {
        Optional<ClassName> document = document(value);
        if (document.isPresent()) {
            return document.get();
        }
        if (value instanceof ValueType.ListValue list) {
            return ParameterizedTypeName.get(LIST, JavaTypes.of(list.element()), type(list.element()));
        }
        if (value instanceof ValueType.SetValue set) {
            return ParameterizedTypeName.get(SET, JavaTypes.of(set.element()));
        }
        if (value instanceof ValueType.MapValue map) {
            return ParameterizedTypeName.get(
                    MAP, JavaTypes.of(map.key()), JavaTypes.of(map.value()), type(map.value()));
        }
        ClassName field = field(value);
        return hasOwnCodec(field) ? field : ParameterizedTypeName.get(field, JavaTypes.of(value));
    }

    // StringField.of("chatId")
    // new AddressFields(FieldPath.of("address"))
    CodeBlock ofAttribute(ValueType value, String attribute) {
        CodeBlock name = Literals.string(attribute);
        return of(value, document(value).isPresent() ? CodeBlock.of("$T.of($L)", PATH, name) : name, "element");
    }

    // NumberField.of(path().child("count"), AttributeCodec.INT)
    CodeBlock ofChild(ValueType value, String attribute) {
        return of(value, CodeBlock.of("path().child($L)", Literals.string(attribute)), "element");
    }

    // ListField.of("lines", OrderCodec.LINES, LineFields::new)
    // MapField.of("prices", OrderCodec.PRICES, AttributeCodec.STRING, element -> NumberField.of(element,
    //         AttributeCodec.INT))
    //
    // A lambda within a lambda needs a variable of another name.
    private CodeBlock of(ValueType value, CodeBlock path, String variable) {
        Optional<ClassName> document = document(value);
        if (document.isPresent()) {
            return CodeBlock.of("new $T($L)", document.get(), path);
        }
        if (value instanceof ValueType.ListValue list) {
            return CodeBlock.of(
                    "$T.of($L,$W$L,$W$L)", LIST, path, codecs.codec(value), factory(list.element(), variable));
        }
        if (value instanceof ValueType.SetValue) {
            return CodeBlock.of("$T.of($L,$W$L)", SET, path, codecs.codec(value));
        }
        if (value instanceof ValueType.MapValue map) {
            return CodeBlock.of(
                    "$T.of($L,$W$L,$W$L,$W$L)",
                    MAP,
                    path,
                    codecs.codec(value),
                    codecs.codec(map.key()),
                    factory(map.value(), variable));
        }
        ClassName field = field(value);
        return hasOwnCodec(field)
                ? CodeBlock.of("$T.of($L)", field, path)
                : CodeBlock.of("$T.of($L,$W$L)", field, path, codecs.codec(value));
    }

    private CodeBlock factory(ValueType value, String variable) {
        Optional<ClassName> document = document(value);
        if (document.isPresent()) {
            return CodeBlock.of("$T::new", document.get());
        }
        if (hasOwnCodec(field(value))) {
            return CodeBlock.of("$T::of", field(value));
        }
        return CodeBlock.of(
                "$1N -> $2L", variable, of(value, CodeBlock.of("$N", variable), "inner" + Names.capitalized(variable)));
    }

    /** Returns the class with the fields of a nested record or of a document; nothing for any other value. */
    private Optional<ClassName> document(ValueType value) {
        if (value instanceof ValueType.DocumentValue document) {
            return Optional.of(nestedName(DocumentModel.of(document.type(), documents)));
        }
        return value instanceof ValueType.SharedDocument document
                ? Optional.of(GeneratedNames.documentFields(document.type()))
                : Optional.empty();
    }

    /** Returns the class with the fields of a nested record, such as {@code ChatFields.AddressFields}. */
    ClassName nestedName(DocumentModel document) {
        return host.nestedClass(document.name() + "Fields");
    }

    /** Whether a field has one type of value only, and so needs not be told how it is stored. */
    private static boolean hasOwnCodec(ClassName field) {
        return field.equals(STRING) || field.equals(BINARY);
    }

    private static ClassName field(ValueType value) {
        return value instanceof ValueType.Simple simple ? field(simple.kind()) : FIELD;
    }

    private static ClassName field(SimpleKind kind) {
        return switch (kind) {
            case STRING -> STRING;
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> NUMBER;
            case INSTANT, EPOCH_SECONDS, LOCAL_DATE, DURATION -> ORDERED;
            case BYTES -> BINARY;
            case BOOLEAN, CHAR, UUID, ATTRIBUTE_VALUE -> FIELD;
        };
    }
}
