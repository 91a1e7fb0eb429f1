package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what the fields of an entity and those of a document consist of. */
final class FieldMembers {

    private final CodecExpressions codecs;
    private final FieldExpressions fields;

    /**
     * Makes the members of a class.
     *
     * @param host the class
     * @param documents the nested records that have their fields in it
     * @param codecs expressions for use in the class
     */
    FieldMembers(ClassName host, List<DocumentModel> documents, CodecExpressions codecs) {
        this.codecs = codecs;
        this.fields = new FieldExpressions(host, documents, codecs);
    }

    // public StringField chatId() {
    //     return StringField.of("chatId");
    // }
    MethodSpec ofAttribute(ComponentModel component) {
        return field(component, fields.ofAttribute(component.value(), component.attribute()));
    }

    // public StringField city() {
    //     return StringField.of(path().child("city"));
    // }
    MethodSpec ofChild(ComponentModel component) {
        return field(component, fields.ofChild(component.value(), component.attribute()));
    }

    private MethodSpec field(ComponentModel component, CodeBlock expression) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(Docs.of("Returns the attribute $L.", Docs.code(component.attribute()))
                        .returns("the attribute, to be compared")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(fields.type(component.value()))
                .addStatement("return $L", expression)
                .build();
    }

    // public static final class AddressFields extends DocumentField<Address> {
    //     private AddressFields(FieldPath path) {
    //         super(path, CustomerCodec.ADDRESS);
    //     }
    // }
    TypeSpec nested(DocumentModel document) {
        return nested(
                document,
                List.of(constructor(new ValueType.DocumentValue(document.type()))
                        .addModifiers(Modifier.PRIVATE)
                        .build()));
    }

    TypeSpec nested(DocumentModel document, List<MethodSpec> constructors) {
        TypeSpec.Builder type = TypeSpec.classBuilder(nestedName(document))
                .addJavadoc(Docs.of("The attributes of a nested {@link $T}.", document.type())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass(document.type()))
                .addMethods(constructors);
        document.components().forEach(component -> type.addMethod(ofChild(component)));
        return type.build();
    }

    /** Returns the class with the fields of a nested record. */
    ClassName nestedName(DocumentModel document) {
        return fields.nestedName(document);
    }

    static ParameterizedTypeName superclass(ClassName document) {
        return ParameterizedTypeName.get(FieldExpressions.DOCUMENT_FIELD, document);
    }

    // AddressFields(FieldPath path) {
    //     super(path, CustomerCodec.ADDRESS);
    // }
    MethodSpec.Builder constructor(ValueType document) {
        return MethodSpec.constructorBuilder()
                .addParameter(FieldExpressions.PATH, "path")
                .addStatement("super(path,$W$L)", codecs.codec(document));
    }

    // CardFields(FieldPath path, ValueEncoder<Card> encoder) {
    //     super(path, encoder);
    // }
    //
    // The record of a sealed document is compared with its type, which is no part of the record itself.
    static MethodSpec.Builder constructorOfVariant(ClassName record) {
        return MethodSpec.constructorBuilder()
                .addParameter(FieldExpressions.PATH, "path")
                .addParameter(ParameterizedTypeName.get(FieldExpressions.VALUE_ENCODER, record), "encoder")
                .addStatement("super(path, encoder)");
    }
}
