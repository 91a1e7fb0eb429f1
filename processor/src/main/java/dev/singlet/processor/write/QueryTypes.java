package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.AccessPattern;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.name.GeneratedNames;
import java.util.Optional;

/** The types that a query is made of, which depend on what is read: the table, or an index that holds more or less. */
final class QueryTypes {

    private final EntityScope scope;
    private final Optional<IndexModel> index;
    private final Optional<ClassName> narrow;

    QueryTypes(EntityScope scope, AccessPattern pattern) {
        this.scope = scope;
        this.index = pattern.index();
        this.narrow = index.filter(used -> !scope.table().index(used.name()).isWhole())
                .map(used -> GeneratedNames.narrowQuery(scope.names(), used.queryName()));
    }

    /** Returns the type that takes views, such as {@code ByStatusQuery}, where the index does not hold whole items. */
    Optional<ClassName> narrow() {
        return narrow;
    }

    /** Returns what the stages extend. */
    TypeName stageBase() {
        if (narrow.isPresent()) {
            return narrow.get();
        }
        return index.isPresent()
                ? scope.withKeyAndFields(Types.ENTITY_INDEX_QUERY)
                : scope.withFields(Types.ENTITY_QUERY);
    }

    /** Returns the type of a query that cannot be narrowed further. */
    TypeName result() {
        if (narrow.isPresent()) {
            return narrow.get();
        }
        return index.isPresent() ? scope.withKeyAndFields(Types.INDEX_QUERY) : scope.withFields(Types.QUERY);
    }

    /** Returns an expression of that type, made of a query as the runtime gives it. */
    CodeBlock result(CodeBlock query) {
        if (narrow.isPresent()) {
            return CodeBlock.of("new $T($Z$L)", narrow.get(), query);
        }
        return index.isPresent()
                ? CodeBlock.of("new $T<>($Z$L)", scope.flavour().type(Types.INDEX_KEY_QUERY), query)
                : query;
    }
}
