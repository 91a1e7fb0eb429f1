package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.VariantModel;
import dev.singlet.processor.name.GeneratedNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the interface with a method for each record of a sealed document, such as {@code AccountEventHandler}. */
final class DocumentHandlerEmitter {

    private static final TypeName ANYTHING = TypeName.OBJECT.annotated(Types.NULLABLE);
    private static final TypeVariableName CONTEXT = TypeVariableName.get("C", ANYTHING);
    private static final TypeVariableName RESULT = TypeVariableName.get("R", ANYTHING);

    private final DocumentScope scope;
    private final SharedDocumentModel.OfSealed document;

    DocumentHandlerEmitter(DocumentScope scope, SharedDocumentModel.OfSealed document) {
        this.scope = scope;
        this.document = document;
    }

    // public interface AccountEventHandler<C extends @Nullable Object, R extends @Nullable Object> {
    JavaFile emit() {
        ClassName name = GeneratedNames.documentHandler(document.type());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(Docs.of("Has a method for each record that {@link $T} permits.", document.type())
                        .paragraph(
                                "A record that is added later breaks the build of whoever implements this, and so cannot be forgotten.")
                        .param("<C>", "what the methods need besides, such as the state before an event")
                        .param("<R>", "what they return, such as the state after it")
                        .build())
                .addTypeVariables(List.of(CONTEXT, RESULT));
        document.variants().forEach(variant -> type.addMethod(on(variant)));
        return SourceFile.ofInterface(
                name, type.addMethod(handle(name)), document.isPublic(), document.usesDeprecated(), document.origin());
    }

    // R onOpened(C context, Opened opened);
    private static MethodSpec on(VariantModel variant) {
        NameAllocator names = new NameAllocator();
        String value = names.newName(Names.uncapitalized(variant.type().simpleName()));
        String context = names.newName("context");
        return MethodSpec.methodBuilder(method(variant))
                .addJavadoc(Docs.of("Handles a {@link $T}.", variant.type())
                        .param(context, "what is needed besides")
                        .param(value, "the record")
                        .returns("the result")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(RESULT)
                .addParameter(CONTEXT, context)
                .addParameter(variant.type(), value)
                .build();
    }

    // default R handle(C context, AccountEvent accountEvent) {
    //     if (accountEvent instanceof Opened opened) {
    //         return onOpened(context, opened);
    //     } else {
    //         throw new IllegalStateException("…");
    //     }
    // }
    private MethodSpec handle(ClassName name) {
        NameAllocator names = new NameAllocator();
        String value = names.newName(scope.variable());
        String context = names.newName("context");
        MethodSpec.Builder handle = MethodSpec.methodBuilder("handle")
                .addJavadoc(Docs.of("Calls the method for the record that a document is.")
                        .param(context, "what is needed besides")
                        .param(value, "the document")
                        .returns("the result of that method")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(RESULT)
                .addParameter(CONTEXT, context)
                .addParameter(document.type(), value);
        boolean isFirst = true;
        for (VariantModel variant : document.variants()) {
            String variable = names.newName(Names.uncapitalized(variant.type().simpleName()));
            if (isFirst) {
                handle.beginControlFlow("if ($N instanceof $T $N)", value, variant.type(), variable);
            } else {
                handle.nextControlFlow("else if ($N instanceof $T $N)", value, variant.type(), variable);
            }
            handle.addStatement("return $N($N, $N)", method(variant), context, variable);
            isFirst = false;
        }
        return handle.nextControlFlow("else")
                .addStatement(
                        "throw new $T($Z$L)",
                        IllegalStateException.class,
                        Literals.string("A type of %s is newer than %s. Compile the latter again."
                                .formatted(document.type().simpleName(), name.simpleName())))
                .endControlFlow()
                .build();
    }

    private static String method(VariantModel variant) {
        return "on" + variant.memberName();
    }
}
