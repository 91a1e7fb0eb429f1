package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeVariableName;
import dev.singlet.processor.model.ComponentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods of a repository that read items by their keys. */
final class ReadMethods {

    private static final TypeVariableName VIEW = TypeVariableName.get("P");

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
                "get", scope.result(scope.type()), "Gets an item by one {@code GetItem} request.", "the record");
        KeyedMethods.Verb getting = new KeyedMethods.Verb(
                "getting",
                ParameterizedTypeName.get(Types.GET_ACTION, scope.type()),
                "Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the"
                        + " table.",
                "the action, by which the results tell what was read");
        List<MethodSpec> methods = new ArrayList<>(List.of(
                keyed.byComponents(find, Types.INVALID_KEY, Types.ITEM_DECODING),
                keyed.byKey(find, CodeBlock.of("$N.find(key)", operations), Types.INVALID_KEY, Types.ITEM_DECODING),
                keyed.byComponents(get, Types.INVALID_KEY, Types.ITEM_NOT_FOUND, Types.ITEM_DECODING),
                keyed.byKey(
                        get,
                        CodeBlock.of("$N.get(key)", operations),
                        Types.INVALID_KEY,
                        Types.ITEM_NOT_FOUND,
                        Types.ITEM_DECODING),
                findAll(),
                keyed.byComponents(getting, Types.INVALID_KEY),
                keyed.byKey(getting, CodeBlock.of("$N.getting(key)", operations), Types.INVALID_KEY),
                findView(),
                consistently(),
                scan()));
        scope.entity().timeToLive().ifPresent(component -> methods.add(includingExpired(component)));
        return methods;
    }

    // public <P> Optional<P> find(ChatKey key, Projection<Chat, P> projection) {
    //     return operations.find(key, projection);
    // }
    private MethodSpec findView() {
        return MethodSpec.methodBuilder("find")
                .addJavadoc(
                        Docs.of("Finds a partial view of an item by one {@code GetItem} request for its attributes.")
                                .param("key", "the key of the item")
                                .param("projection", "the generated projection")
                                .param("<P>", "the view")
                                .returns("the view, or empty if there is no such item")
                                .throwing(Types.ITEM_DECODING, ExceptionDocs.reason(Types.ITEM_DECODING))
                                .build())
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(VIEW)
                .returns(scope.result(ParameterizedTypeName.get(ClassName.get(Optional.class), VIEW)))
                .addParameter(scope.names().key(), "key")
                .addParameter(ParameterizedTypeName.get(Types.PROJECTION, scope.type(), VIEW), "projection")
                .addStatement("return $N.find(key, projection)", operations)
                .build();
    }

    // public ChatRepository includingExpired() {
    //     return new ChatRepository(operations.includingExpired());
    // }
    private MethodSpec includingExpired(ComponentModel timeToLive) {
        return MethodSpec.methodBuilder("includingExpired")
                .addJavadoc(Docs.of(
                                "Returns this repository with reads and queries that also find items whose $L has passed,"
                                        + " as long as DynamoDB has not deleted them. Writes stay as they are: to them"
                                        + " such an item does not exist.",
                                Docs.code(timeToLive.name()))
                        .returns("a repository that reads expired items as well")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.names().repository())
                .addStatement(
                        "return new $T($N.includingExpired())", scope.names().repository(), operations)
                .build();
    }

    // public Map<ChatKey, Chat> findAll(Iterable<ChatKey> keys) {
    //     return operations.findAll(keys);
    // }
    private MethodSpec findAll() {
        ClassName key = scope.names().key();
        return MethodSpec.methodBuilder("findAll")
                .addJavadoc(Docs.of("Finds items by one {@code BatchGetItem} request for each 100 of them, several at a"
                                + " time. Their reads are independent of each other.")
                        .param("keys", "the keys; one that occurs twice is sent once")
                        .returns("the records by their keys, in the order of the keys; those without an item are not in"
                                + " it; unmodifiable")
                        .throwing(Types.INVALID_KEY, ExceptionDocs.reason(Types.INVALID_KEY))
                        .throwing(Types.ITEM_DECODING, "if an item is not of this type")
                        .throwing(Types.UNPROCESSED_ITEMS, ExceptionDocs.reason(Types.UNPROCESSED_ITEMS))
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.result(ParameterizedTypeName.get(ClassName.get(Map.class), key, scope.type())))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Iterable.class), key), "keys")
                .addStatement("return $N.findAll(keys)", operations)
                .build();
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

    // public EntityScan<Chat, ChatFields> scan() {
    //     return operations.scan();
    // }
    private MethodSpec scan() {
        return MethodSpec.methodBuilder("scan")
                .addJavadoc(Docs.of("Reads all items of this type, wherever they are, by {@code Scan} requests once"
                                + " results are asked for. DynamoDB reads, and charges for, the whole table.")
                        .returns("the scan")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.withFields(Types.ENTITY_SCAN))
                .addStatement("return $N.scan()", operations)
                .build();
    }
}
