package dev.singlet.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a table class that execute actions of several entities: transactions and batches. */
final class JointMethods {

    private static final String SEVERAL_TABLES =
            " The items may be of several tables that were connected by the same client.";
    private static final TypeName ANY_GET =
            ParameterizedTypeName.get(Types.GET_ACTION, WildcardTypeName.subtypeOf(TypeName.OBJECT));

    private final String client;
    private final Flavour flavour;

    JointMethods(String client, Flavour flavour) {
        this.client = client;
        this.flavour = flavour;
    }

    /**
     * Describes a pair of methods.
     *
     * @param name the name of both
     * @param returns what they return
     * @param action what they execute
     * @param hasToken whether they take the caller's token
     * @param doc their Javadoc
     */
    private record Verb(String name, TypeName returns, TypeName action, boolean hasToken, CodeBlock doc) {}

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Verb verb : List.of(transact(), transactWithToken(), transactGet(), batch(), batchGet())) {
            methods.add(several(verb));
            methods.add(collection(verb));
        }
        return methods;
    }

    private Verb transact() {
        Docs docs = flavour.done(doing(transactDocs()))
                .throwing(Types.TRANSACTION_FAILED, ExceptionDocs.reason(Types.TRANSACTION_FAILED));
        return new Verb("transact", TypeName.VOID, Types.TRANSACTION_ACTION, false, docs.build());
    }

    private Verb transactWithToken() {
        Docs docs = flavour.done(doing(transactDocs()
                        .paragraph("Actions that DynamoDB gets again under the same token, within ten minutes, are not"
                                + " executed again. They must be the very same: the actions that were prepared once, as"
                                + " those that are prepared anew have new ids and times.")
                        .param("token", "1 to 36 characters that name this transaction and no other")))
                .throwing(Types.TRANSACTION_FAILED, ExceptionDocs.reason(Types.TRANSACTION_FAILED));
        return new Verb("transact", TypeName.VOID, Types.TRANSACTION_ACTION, true, docs.build());
    }

    private static Docs transactDocs() {
        return Docs.of("Executes actions on 1 to 100 different items by one {@code TransactWriteItems} request: all of"
                + " them or none." + SEVERAL_TABLES);
    }

    private Verb transactGet() {
        Docs docs = reading(
                        Docs.of("Reads up to 100 items, of 4 MB together, by one {@code TransactGetItems} request: as"
                                + " they are at one moment." + SEVERAL_TABLES))
                .returns("what the actions have read")
                .throwing(Types.ITEM_DECODING, "if an item is not of the type that is asked for")
                .throwing(Types.TRANSACTION_FAILED, "if items are being written, beyond the bounds of the options");
        return new Verb("transactGet", Types.GET_RESULTS, ANY_GET, false, docs.build());
    }

    private Verb batch() {
        Docs docs = flavour.done(doing(
                        Docs.of("Executes puts and deletions of different items by one {@code BatchWriteItem} request"
                                + " for each 25 of them, several at a time. This is no transaction." + SEVERAL_TABLES)))
                .throwing(Types.UNPROCESSED_ITEMS, ExceptionDocs.reason(Types.UNPROCESSED_ITEMS));
        return new Verb("batch", TypeName.VOID, Types.BATCH_ACTION, false, docs.build());
    }

    private Verb batchGet() {
        Docs docs = reading(Docs.of("Reads items by one {@code BatchGetItem} request for each 100 of them, several at a"
                        + " time. Their reads are independent of each other." + SEVERAL_TABLES))
                .returns("what the actions have read")
                .throwing(Types.ITEM_DECODING, "if an item is not of the type that is asked for")
                .throwing(Types.UNPROCESSED_ITEMS, ExceptionDocs.reason(Types.UNPROCESSED_ITEMS));
        return new Verb("batchGet", Types.GET_RESULTS, ANY_GET, false, docs.build());
    }

    private static Docs doing(Docs docs) {
        return docs.param("actions", "what to do, as the repositories prepare it");
    }

    private static Docs reading(Docs docs) {
        return docs.param("actions", "what to read, as {@code getting} of the repositories prepares it");
    }

    // public GetResults batchGet(GetAction<?>... actions) {
    //     return batchGet(List.of(actions));
    // }
    private MethodSpec several(Verb verb) {
        CodeBlock call = CodeBlock.of(
                verb.hasToken() ? "$N(token, $T.of(actions))" : "$N($T.of(actions))", verb.name(), List.class);
        return method(verb)
                .addParameter(ArrayTypeName.of(verb.action()), "actions")
                .varargs()
                .addStatement(statement(verb), call)
                .build();
    }

    // public GetResults batchGet(Collection<? extends GetAction<?>> actions) {
    //     return client.batchGet(actions);
    // }
    private MethodSpec collection(Verb verb) {
        CodeBlock call =
                CodeBlock.of(verb.hasToken() ? "$N.$N(token, actions)" : "$N.$N(actions)", client, verb.name());
        return method(verb)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Collection.class), WildcardTypeName.subtypeOf(verb.action())),
                        "actions")
                .addStatement(statement(verb), call)
                .build();
    }

    private String statement(Verb verb) {
        return verb.returns().equals(TypeName.VOID) ? flavour.last("$L") : "return $L";
    }

    private MethodSpec.Builder method(Verb verb) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(verb.name())
                .addJavadoc(verb.doc())
                .addModifiers(Modifier.PUBLIC)
                .returns(flavour.result(verb.returns()));
        if (verb.hasToken()) {
            method.addParameter(String.class, "token");
        }
        return method;
    }
}
