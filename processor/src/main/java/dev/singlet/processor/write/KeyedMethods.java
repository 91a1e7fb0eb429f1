package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes methods of a repository that name one item: once by the components of its key, once by the key itself. */
final class KeyedMethods {

    private final EntityScope scope;
    private final List<ComponentModel> components;

    KeyedMethods(EntityScope scope) {
        this.scope = scope;
        this.components = scope.keyComponents();
    }

    /**
     * Describes a pair of methods.
     *
     * @param name the name of both
     * @param returns what they return
     * @param summary the first sentence of their Javadoc, a format of {@link Docs}
     * @param result the text after {@code @return}
     */
    record Verb(String name, TypeName returns, String summary, String result) {}

    // public Optional<Chat> find(String chatId) {
    //     return find(new ChatKey(chatId));
    // }
    MethodSpec byComponents(Verb verb, ClassName... exceptions) {
        Docs docs = Docs.of(verb.summary());
        components.forEach(component -> docs.param(component.name(), "part of the key"));
        return method(verb, docs, exceptions)
                .addParameters(EntityScope.parameters(components))
                .addStatement(
                        "return $N($Znew $T($L))", verb.name(), scope.names().key(), EntityScope.arguments(components))
                .build();
    }

    // public Optional<Chat> find(ChatKey key) {
    //     return operations.find(key);
    // }
    MethodSpec byKey(Verb verb, CodeBlock result, ClassName... exceptions) {
        Docs docs = Docs.of(verb.summary()).param("key", "the key");
        return method(verb, docs, exceptions)
                .addParameter(scope.names().key(), "key")
                .addStatement("return $L", result)
                .build();
    }

    private static MethodSpec.Builder method(Verb verb, Docs docs, ClassName... exceptions) {
        docs.returns(verb.result());
        for (ClassName exception : exceptions) {
            docs.throwing(exception, ExceptionDocs.reason(exception));
        }
        return MethodSpec.methodBuilder(verb.name())
                .addJavadoc(docs.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(verb.returns());
    }
}
