package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.CollectionNames;
import dev.singlet.processor.model.EntityNames;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.name.GeneratedNames;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The client that classes are generated for; everything else about them is the same. */
enum Flavour {
    SYNC,
    ASYNC;

    /** The types of the runtime and of the SDK that there are two of. */
    private static final Set<ClassName> TWINS = Set.of(
            Types.COLLECTION_QUERY,
            Types.CREATE_ACTION,
            Types.DELETE_ACTION,
            Types.ENTITY_COLLECTION_QUERY,
            Types.ENTITY_INDEX_QUERY,
            Types.ENTITY_OPERATIONS,
            Types.ENTITY_QUERY,
            Types.ENTITY_SCAN,
            Types.ENTITY_UPDATE,
            Types.INDEX_KEY_QUERY,
            Types.INDEX_QUERY,
            Types.KEY_COLLECTION_QUERY,
            Types.KEY_QUERY,
            Types.NARROW_QUERY,
            Types.PUT_ACTION,
            Types.QUERY,
            Types.TABLE_CLIENT,
            Types.TABLE_SCAN,
            Types.UNCONDITIONAL_DELETE_ACTION,
            Types.UNCONDITIONAL_PUT_ACTION);

    /** Returns {@code AsyncQuery} for {@code Query}, and the type itself if it serves both. */
    ClassName type(ClassName type) {
        if (this == SYNC) {
            return type;
        }
        if (type.equals(Types.DYNAMO_DB_CLIENT)) {
            return Types.DYNAMO_DB_ASYNC_CLIENT;
        }
        return TWINS.contains(type) ? type.peerClass("Async" + type.simpleName()) : type;
    }

    /** Returns what a method returns that sends a request: the result, or its future. */
    TypeName result(TypeName result) {
        return this == SYNC ? result : ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), result.box());
    }

    /** Returns what a verb that is made of a gerund gives back: in a future, all that can fail is in the future. */
    CodeBlock verb(CodeBlock executed) {
        return this == SYNC ? executed : CodeBlock.of("$T.start($Z() -> $L)", type(Types.ENTITY_OPERATIONS), executed);
    }

    /** Returns the format of a statement that ends a method without a result. */
    String last(String format) {
        return this == SYNC ? format : "return " + format;
    }

    /** Documents a method without a result. */
    Docs done(Docs docs) {
        return this == SYNC ? docs : docs.returns("a future that is complete when that is done");
    }

    /** Says where the exceptions are that the methods of a class document. */
    Docs failures(Docs docs) {
        return this == SYNC
                ? docs
                : docs.paragraph("What a method that returns a future is documented to throw, the future fails with.");
    }

    EntityNames names(EntityNames names) {
        return this == SYNC ? names : GeneratedNames.async(names);
    }

    CollectionNames names(CollectionNames names) {
        return this == SYNC ? names : GeneratedNames.async(names);
    }

    ClassName table(TableModel table) {
        return this == SYNC ? table.generated() : GeneratedNames.async(table.generated(), "Table");
    }
}
