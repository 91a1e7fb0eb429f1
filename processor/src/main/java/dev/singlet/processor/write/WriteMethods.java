package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the methods of a repository that write items: verbs act at once, gerunds return an action. */
final class WriteMethods {

    private final EntityScope scope;
    private final String operations;
    private final String record;
    private final String recordDoc;
    private final KeyedMethods keyed;
    private final TypeName draft;
    private final LockMethods version;
    private final UniqueMethods unique;
    private final boolean guarded;

    WriteMethods(EntityScope scope, String operations) {
        this.scope = scope;
        this.operations = operations;
        this.record = scope.variable();
        this.recordDoc = "the record" + new KeptValues(scope.entity()).doc();
        this.keyed = new KeyedMethods(scope);
        this.version = new LockMethods(scope);
        this.unique = new UniqueMethods(scope);
        this.guarded = scope.entity().hasGuardedWrites();
        this.draft = ParameterizedTypeName.get(
                ClassName.get(Function.class),
                DraftEmitter.start(scope),
                scope.names().draft());
    }

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(create());
        methods.add(createDraft());
        methods.add(creating());
        methods.add(creatingDraft());
        methods.add(put());
        methods.add(putting());
        addKeyed(methods);
        if (!guarded) {
            methods.add(putAll());
            methods.add(deleteAll());
        }
        return methods;
    }

    private void addKeyed(List<MethodSpec> methods) {
        KeyedMethods.Verb update = new KeyedMethods.Verb(
                "update",
                new UpdateStages(scope).first(),
                "Starts an update of an item; nothing is sent before {@code execute}.",
                "the update, to be told what to change");
        methods.add(keyed.byComponents(update, Types.INVALID_KEY));
        methods.add(keyed.byKey(update, updateBuilder()));
        KeyedMethods.Verb delete = new KeyedMethods.Verb(
                "delete",
                scope.result(ParameterizedTypeName.get(ClassName.get(Optional.class), scope.type())),
                "Deletes an item by " + unique.request("one {@code DeleteItem} request", false)
                        + "; to delete what does not exist is no error.",
                "the record that was deleted, or empty if there was none");
        methods.add(keyed.byComponents(delete, Types.INVALID_KEY));
        methods.add(keyed.byKey(delete, scope.flavour().verb(CodeBlock.of("deleting(key).execute()"))));
        if (version.version().isPresent()) {
            methods.addAll(version.deletions(operations, delete));
        } else {
            methods.add(deleteRecord(delete));
        }
        KeyedMethods.Verb deleting = new KeyedMethods.Verb(
                "deleting",
                scope.withFields(guarded ? Types.DELETE_ACTION : Types.UNCONDITIONAL_DELETE_ACTION),
                "Prepares the deletion of an item; nothing is sent before it is executed.",
                "the deletion, which " + use());
        methods.add(keyed.byComponents(deleting, Types.INVALID_KEY));
        methods.add(keyed.byKey(deleting, CodeBlock.of("$N.deleting(key)", operations)));
        KeyedMethods.Verb checking = new KeyedMethods.Verb(
                "checking",
                scope.withFields(Types.CHECK_ACTION),
                "Prepares the check, within a transaction, that an item exists.",
                "the check, which can carry a condition");
        methods.add(keyed.byComponents(checking, Types.INVALID_KEY));
        methods.add(keyed.byKey(checking, CodeBlock.of("$N.checking(key)", operations)));
    }

    private String use() {
        return guarded
                ? "can carry a condition and be part of a transaction"
                : "can carry a condition, or be part of a transaction or a batch";
    }

    // new ChatUpdate(operations, key)
    private CodeBlock updateBuilder() {
        boolean isStaged = !new UpdateStages(scope).groups().isEmpty();
        return CodeBlock.of(
                isStaged ? "$T.start($N, key)" : "new $T($N, key)",
                scope.names().update(),
                operations);
    }

    // public Chat create(Chat chat) {
    //     return creating(chat).execute();
    // }
    private MethodSpec create() {
        return create(creation().param(record, recordDoc))
                .addParameter(scope.type(), record)
                .addStatement("return $L", scope.flavour().verb(CodeBlock.of("creating($N).execute()", record)))
                .build();
    }

    // public Chat create(Function<ChatDraft.NeedsUserId, ChatDraft> draft) {
    //     return creating(draft).execute();
    // }
    private MethodSpec createDraft() {
        return create(creation().param("draft", "gives the components"))
                .addParameter(draft, "draft")
                .addStatement("return $L", scope.flavour().verb(CodeBlock.of("creating(draft).execute()")))
                .build();
    }

    private Docs creation() {
        return version.describeCreation(Docs.of("Creates an item by "
                + unique.request("one conditional {@code PutItem} request", true) + "; never overwrites."));
    }

    private MethodSpec.Builder create(Docs docs) {
        docs.returns("the record that was stored");
        for (ClassName exception : List.of(Types.CONSTRAINT_VIOLATION, Types.INVALID_KEY, Types.ITEM_ALREADY_EXISTS)) {
            docs.throwing(exception, ExceptionDocs.reason(exception));
        }
        return method("create", unique.taken(docs), scope.result(scope.type()));
    }

    // public CreateAction<Chat, ChatFields> creating(Chat chat) {
    //     return operations.creating(chat);
    // }
    private MethodSpec creating() {
        return creating(recordDoc, record)
                .addParameter(scope.type(), record)
                .addStatement("return $N.creating($N)", operations, record)
                .build();
    }

    // public CreateAction<Chat, ChatFields> creating(Function<ChatDraft.NeedsUserId, ChatDraft> draft) {
    //     return operations.creating(generated -> draft.apply(ChatDraft.start()).toRecord(generated));
    // }
    private MethodSpec creatingDraft() {
        return creating("gives the components", "draft")
                .addParameter(draft, "draft")
                .addStatement(
                        "return $N.creating($Zgenerated -> draft.apply($T.start()).toRecord(generated))",
                        operations,
                        scope.names().draft())
                .build();
    }

    private MethodSpec.Builder creating(String parameter, String name) {
        Docs docs = Docs.of("Prepares the creation of an item; nothing is sent before it is executed.")
                .param(name, parameter)
                .returns("the creation, which can carry a condition and be part of a transaction");
        return method("creating", docs, scope.withFields(Types.CREATE_ACTION));
    }

    // public Chat put(Chat chat) {
    //     return putting(chat).execute();
    // }
    private MethodSpec put() {
        Docs docs = version.describePut(
                        Docs.of("Writes an item by " + unique.request("one {@code PutItem} request", false)
                                + ". An item with the same key is replaced as a whole, attributes that the record does"
                                + " not know included."))
                .param(record, recordDoc)
                .returns("the record that was stored")
                .throwing(Types.CONSTRAINT_VIOLATION, ExceptionDocs.reason(Types.CONSTRAINT_VIOLATION))
                .throwing(Types.INVALID_KEY, ExceptionDocs.reason(Types.INVALID_KEY));
        return method("put", unique.taken(version.conflict(docs)), scope.result(scope.type()))
                .addParameter(scope.type(), record)
                .addStatement("return $L", scope.flavour().verb(CodeBlock.of("putting($N).execute()", record)))
                .build();
    }

    // public UnconditionalPutAction<Chat, ChatFields> putting(Chat chat) {
    //     return operations.putting(chat);
    // }
    private MethodSpec putting() {
        Docs docs = version.describePut(
                        Docs.of("Prepares a write that may replace an item; nothing is sent before it is executed."))
                .param(record, recordDoc)
                .returns("the write, which " + use());
        return method("putting", docs, scope.withFields(guarded ? Types.PUT_ACTION : Types.UNCONDITIONAL_PUT_ACTION))
                .addParameter(scope.type(), record)
                .addStatement("return $N.putting($N)", operations, record)
                .build();
    }

    // public Optional<Chat> delete(Chat chat) {
    //     return delete(ChatKey.of(chat));
    // }
    private MethodSpec deleteRecord(KeyedMethods.Verb delete) {
        Docs docs = Docs.of(delete.summary())
                .param(record, "the record, of which only the key counts")
                .returns(delete.result());
        return method("delete", docs, delete.returns())
                .addParameter(scope.type(), record)
                .addStatement("return delete($T.of($N))", scope.names().key(), record)
                .build();
    }

    // public List<Chat> putAll(Iterable<Chat> records) {
    //     return operations.putAll(records);
    // }
    private MethodSpec putAll() {
        Docs docs = Docs.of("Writes items by one {@code BatchWriteItem} request for each 25 of them, several at a time."
                        + " Each replaces an item with the same key, as {@code put} does. This is no transaction.")
                .param("records", "the records, each with a key of its own" + new KeptValues(scope.entity()).doc())
                .returns("the records that were stored, in the order given; unmodifiable")
                .throwing(
                        Types.CONSTRAINT_VIOLATION,
                        "if components violate constraints, of any of the records; nothing is sent")
                .throwing(Types.INVALID_KEY, ExceptionDocs.reason(Types.INVALID_KEY))
                .throwing(Types.UNPROCESSED_ITEMS, ExceptionDocs.reason(Types.UNPROCESSED_ITEMS));
        return method("putAll", docs, scope.result(ParameterizedTypeName.get(ClassName.get(List.class), scope.type())))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Iterable.class), scope.type()), "records")
                .addStatement("return $N.putAll(records)", operations)
                .build();
    }

    // public void deleteAll(Iterable<ChatKey> keys) {
    //     operations.deleteAll(keys);
    // }
    private MethodSpec deleteAll() {
        Docs docs = scope.flavour()
                .done(Docs.of("Deletes items by one {@code BatchWriteItem} request for each 25 of them, several at a"
                                + " time. This is no transaction; keys without an item are no error.")
                        .param("keys", "the keys, in any order; one that occurs twice is sent once"))
                .throwing(Types.INVALID_KEY, ExceptionDocs.reason(Types.INVALID_KEY))
                .throwing(Types.UNPROCESSED_ITEMS, ExceptionDocs.reason(Types.UNPROCESSED_ITEMS));
        return method("deleteAll", docs, scope.result(TypeName.VOID))
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Iterable.class), scope.names().key()),
                        "keys")
                .addStatement(scope.flavour().last("$N.deleteAll(keys)"), operations)
                .build();
    }

    private static MethodSpec.Builder method(String name, Docs docs, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(docs.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
