package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.ValueType;
import javax.lang.model.element.Modifier;

/** Writes the typed attributes for conditions and filters, such as {@code ChatFields}. */
final class FieldsEmitter {

    private final EntityScope scope;
    private final ClassName name;
    private final FieldExpressions fields;

    FieldsEmitter(EntityScope scope) {
        this.scope = scope;
        this.name = scope.names().fields();
        this.fields = new FieldExpressions(scope);
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.of("The attributes of {@link $T}, for conditions and filters.", scope.type())
                        .build())
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (ComponentModel component : scope.entity().components()) {
            type.addMethod(field(component, fields.ofAttribute(component.value(), component.attribute())));
        }
        scope.entity().documents().forEach(document -> type.addType(documentFields(document)));
        return scope.file(name, type);
    }

    // public StringField chatId() {
    //     return StringField.of("chatId");
    // }
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
    private TypeSpec documentFields(DocumentModel document) {
        ValueType value = new ValueType.DocumentValue(document.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(document.name() + "Fields")
                .addJavadoc(Docs.of("The attributes of a nested {@link $T}.", document.type())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(FieldExpressions.DOCUMENT_FIELD, document.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(FieldExpressions.PATH, "path")
                        .addStatement(
                                "super(path,$W$L)",
                                CodecExpressions.outsideCodec(scope).codec(value))
                        .build());
        for (ComponentModel component : document.components()) {
            type.addMethod(field(component, fields.ofChild(component.value(), component.attribute())));
        }
        return type.build();
    }
}
