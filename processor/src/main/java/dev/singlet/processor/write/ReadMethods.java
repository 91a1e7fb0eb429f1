package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods of a repository that read one item. */
final class ReadMethods {

    private final EntityScope scope;
    private final String operations;
    private final KeyedMethods keyed;

    ReadMethods(EntityScope scope, String operations) {
        this.scope = scope;
        this.operations = operations;
        this.keyed = new KeyedMethods(scope);
    }

    List<MethodSpec> all() {
        KeyedMethods.Verb find = new KeyedMethods.Verb(
                "find",
                scope.result(ParameterizedTypeName.get(ClassName.get(Optional.class), scope.type())),
                "Finds an item by one {@code GetItem} request.",
                "the record, or empty if there is no such item");
        KeyedMethods.Verb get = new KeyedMethods.Verb(
                "get",
                scope.result(scope.type()),
                "Gets an item by one {@code GetItem} request.", "the record");
        return List.of(
                keyed.byComponents(find, Types.INVALID_KEY, Types.ITEM_DECODING),
                keyed.byKey(find, CodeBlock.of("$N.find(key)", operations), Types.INVALID_KEY, Types.ITEM_DECODING),
                keyed.byComponents(get, Types.INVALID_KEY, Types.ITEM_NOT_FOUND, Types.ITEM_DECODING),
                keyed.byKey(
                        get,
                        CodeBlock.of("$N.get(key)", operations),
                        Types.INVALID_KEY,
                        Types.ITEM_NOT_FOUND,
                        Types.ITEM_DECODING),
                consistently());
    }

    // public ChatRepository consistently() {
    //     return new ChatRepository(operations.consistently());
    // }
    private MethodSpec consistently() {
        return MethodSpec.methodBuilder("consistently")
                .addJavadoc(Docs.of("Returns this repository with strongly consistent reads, which cost twice as much."
                                + " Queries of global indexes stay as they are.")
                        .returns("a repository that sees every write that has ended before")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.names().repository())
                .addStatement("return new $T($N.consistently())", scope.names().repository(), operations)
                .build();
    }
}
