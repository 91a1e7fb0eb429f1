package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.AccessPattern;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.KeyModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the operations on one type of item, such as {@code ChatRepository}. */
final class RepositoryEmitter {

    private final EntityScope scope;
    private final ClassName name;
    private final String operations;
    private final List<AccessPattern> patterns;

    RepositoryEmitter(EntityScope scope) {
        this.scope = scope;
        this.name = scope.names().repository();
        this.operations = Names.besides(scope.entity().components()).newName("operations");
        this.patterns = AccessPattern.all(scope.entity());
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(doc())
                .addField(scope.operations(), operations, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(publicConstructor())
                .addMethod(privateConstructor());
        new ReadMethods(scope, operations).all().forEach(type::addMethod);
        new UniqueMethods(scope).inRepository(operations).forEach(type::addMethod);
        List<QueryEmitter> queries = queries();
        queries.forEach(query -> type.addMethod(query.method(operations)));
        new WriteMethods(scope, operations).all().forEach(type::addMethod);
        queries.forEach(query -> query.types().forEach(type::addType));
        return scope.file(name, type);
    }

    private List<QueryEmitter> queries() {
        NameAllocator typeNames = new NameAllocator();
        typeNames.newName(name.simpleName());
        List<QueryEmitter> queries = new ArrayList<>();
        patterns.forEach(pattern -> queries.add(new QueryEmitter(scope, pattern, typeNames)));
        return queries;
    }

    private CodeBlock doc() {
        KeyModel key = scope.entity().key();
        Chart chart = new Chart()
                .row(row(
                        "find, get, write", key.partition(), key.sort().stream().toList()));
        for (AccessPattern pattern : patterns) {
            chart.row(row(
                    pattern.method(),
                    pattern.partition(),
                    pattern.sort().stream().toList()));
        }
        Docs docs = Docs.of("Reads and writes items of type {@link $T}. Their keys:", scope.type())
                .preformatted(chart.html());
        if (scope.entity().cached()) {
            docs.paragraph("Reads by key are sent by the client for cached reads, if the table's options name one; what"
                    + " they return may be out of date. Those of {@link #consistently()} never go there.");
        }
        docs.paragraph("Instances are immutable and can be used by several threads.");
        return scope.flavour().failures(docs).build();
    }

    private static List<String> row(String method, KeyAttribute partition, List<KeyAttribute> sort) {
        List<String> cells = new ArrayList<>();
        cells.add(method);
        cells.add(cell(partition));
        sort.forEach(attribute -> cells.add(cell(attribute)));
        return cells;
    }

    private static String cell(KeyAttribute attribute) {
        return attribute.attribute() + " = " + attribute.template().text();
    }

    // public ChatRepository(TableClient table) {
    //     this(table.entity(ChatCodec.INSTANCE, ChatFields.INSTANCE));
    // }
    private MethodSpec publicConstructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Docs.of("Called by {@link $T}.", scope.flavour().table(scope.table()))
                        .param("table", "the table")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(scope.flavour().type(Types.TABLE_CLIENT), "table")
                .addStatement(
                        "this(table.entity($Z$T.INSTANCE,$W$T.INSTANCE))",
                        scope.names().codec(),
                        scope.names().fields())
                .build();
    }

    // private ChatRepository(EntityOperations<Chat, ChatKey, ChatFields> operations) {
    //     this.operations = operations;
    // }
    private MethodSpec privateConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(scope.operations(), operations)
                .addStatement("this.$1N = $1N", operations)
                .build();
    }
}
