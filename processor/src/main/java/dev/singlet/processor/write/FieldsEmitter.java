package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
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
        this.fields = new FieldExpressions(CodecExpressions.outsideCodec(scope));
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
            type.addMethod(field(component, Literals.string(component.attribute()), false));
        }
        scope.entity().documents().forEach(document -> type.addType(documentFields(document)));
        return scope.file(name, type);
    }

    // public StringField chatId() {
    //     return StringField.of("chatId");
    // }
    private MethodSpec field(ComponentModel component, CodeBlock path, boolean isNested) {
        TypeName type;
        CodeBlock expression;
        if (component.value() instanceof ValueType.DocumentValue document) {
            ClassName nested = nestedName(scope.entity().document(document.type()));
            type = nested;
            expression = CodeBlock.of(
                    "new $T($L)", nested, isNested ? path : CodeBlock.of("$T.of($L)", FieldExpressions.PATH, path));
        } else {
            type = fields.type(component.value());
            expression = fields.of(component.value(), path);
        }
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(Docs.of("Returns the attribute $L.", Docs.code(component.attribute()))
                        .returns("the attribute, to be compared")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", expression)
                .build();
    }

    // public static final class AddressFields extends DocumentField {
    //     private AddressFields(FieldPath path) {
    //         super(path);
    //     }
    // }
    private TypeSpec documentFields(DocumentModel document) {
        TypeSpec.Builder type = TypeSpec.classBuilder(nestedName(document))
                .addJavadoc(Docs.of("The attributes of a nested {@link $T}.", document.type())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(FieldExpressions.DOCUMENT_FIELD)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(FieldExpressions.PATH, "path")
                        .addStatement("super(path)")
                        .build());
        type.addMethod(comparison(document, "eq", "equals a given one"))
                .addMethod(comparison(document, "ne", "differs from a given one, or is absent"));
        for (ComponentModel component : document.components()) {
            CodeBlock path = CodeBlock.of("path().child($L)", Literals.string(component.attribute()));
            type.addMethod(field(component, path, true));
        }
        return type.build();
    }

    // public Condition eq(Address address) {
    //     return eq(address, CODEC);
    // }
    private MethodSpec comparison(DocumentModel document, String operator, String meaning) {
        String variable = Names.variable(document.type());
        return MethodSpec.methodBuilder(operator)
                .addJavadoc(Docs.of("Demands that the whole document $L.", meaning)
                        .param(variable, "the document to compare with")
                        .returns("the condition")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(FieldExpressions.CONDITION)
                .addParameter(document.type(), variable)
                .addStatement(
                        "return $N($N,$W$L)",
                        operator,
                        variable,
                        CodecExpressions.outsideCodec(scope).codec(new ValueType.DocumentValue(document.type())))
                .build();
    }

    private ClassName nestedName(DocumentModel document) {
        return name.nestedClass(document.name() + "Fields");
    }
}
