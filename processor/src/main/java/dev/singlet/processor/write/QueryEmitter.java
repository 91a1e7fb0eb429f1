package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.AccessPattern;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.template.QueryStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes one query of a repository: its method, and a class for each component of the sort key. */
final class QueryEmitter {

    private final EntityScope scope;
    private final AccessPattern pattern;
    private final List<QueryStage> stages;
    private final List<ClassName> stageNames = new ArrayList<>();
    private final KeyExpressions keys;
    private final QueryTypes queryTypes;
    private final boolean isShared;

    QueryEmitter(EntityScope scope, AccessPattern pattern, NameAllocator typeNames) {
        this.scope = scope;
        this.pattern = pattern;
        this.stages = pattern.stages();
        this.keys = KeyExpressions.outsideCodec(scope);
        this.queryTypes = new QueryTypes(scope, pattern);
        this.isShared = pattern.reach(scope.entity()).includesOthers(scope.table());
        StringBuilder name = new StringBuilder(Names.capitalized(pattern.method()));
        for (int i = 0; i < stages.size(); i++) {
            stageNames.add(scope.names().repository().nestedClass(typeNames.newName(name.toString())));
            name.append(Names.capitalized(stages.get(i).component()));
        }
    }

    // public ByChatId byChatId(String chatId) {
    //     KeyWriter prefix = KeyWriter.sort("ChatMessage", "sk").literal("MSG#");
    //     KeyRange range = KeyRange.startingWith(prefix);
    //     return new ByChatId(operations.query(ChatMessageKey.partitionOf(chatId), range), prefix);
    // }
    MethodSpec method(String operations) {
        List<ComponentModel> given =
                scope.components(pattern.partition().template().components());
        MethodSpec.Builder method = MethodSpec.methodBuilder(pattern.method())
                .addJavadoc(doc(given))
                .addModifiers(Modifier.PUBLIC)
                .addParameters(EntityScope.parameters(given));
        if (stages.isEmpty()) {
            return method.returns(queryTypes.result())
                    .addStatement("return $L", queryTypes.result(query(operations, wholeRange())))
                    .build();
        }
        KeyAttribute sort = pattern.sort().orElseThrow();
        NameAllocator names = Names.besides(scope.entity().components());
        String prefix = names.newName("prefix");
        String range = names.newName("range");
        return method.returns(stageNames.get(0))
                .addStatement(
                        "$T $N = $L",
                        Types.KEY_WRITER,
                        prefix,
                        keys.sortPrefix(sort, stages.get(0).place()))
                .addStatement("$1T $2N = $1T.startingWith($3N)", Types.KEY_RANGE, range, prefix)
                .addStatement(
                        "return new $T($Z$L,$W$N$L)",
                        stageNames.get(0),
                        query(operations, CodeBlock.of("$N", range)),
                        prefix,
                        carriedArguments(0))
                .build();
    }

    private CodeBlock doc(List<ComponentModel> given) {
        String place =
                pattern.index().map(index -> "index " + Docs.code(index.name())).orElse("the table");
        String order = pattern.sort()
                .map(sort -> (stages.isEmpty() ? " and " : ", in the order of ") + KeyDocs.equation(sort))
                .orElse("");
        Docs docs = Docs.of("Queries $L with $L" + order + ".", place, KeyDocs.equation(pattern.partition()));
        if (isShared) {
            docs.paragraph(
                    "Items of other entities lie between these, as an item collection allows: DynamoDB reads them"
                            + " too, and charges for them, before a filter by the type drops them.");
        }
        docs.paragraph("Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.");
        queryTypes
                .narrow()
                .ifPresent(type ->
                        docs.paragraph("The index does not hold whole items: say by {@link $T} what to read.", type));
        given.forEach(component -> docs.param(component.name(), "the value to look for"));
        return docs.returns(stages.isEmpty() ? "the query" : "the query, which can be narrowed")
                .throwing(Types.INVALID_KEY, "if no key can be made of the values")
                .build();
    }

    private CodeBlock wholeRange() {
        return pattern.sort()
                .map(sort -> CodeBlock.of("$T.exactly($L)", Types.KEY_RANGE, keys.sort(sort)))
                .orElseGet(() -> CodeBlock.of("$T.all()", Types.KEY_RANGE));
    }

    // operations.query("gsi1", ChatCodec.gsi1Partition(userId), range)
    private CodeBlock query(String operations, CodeBlock range) {
        CodeBlock index = pattern.index()
                .map(given -> CodeBlock.of("$L,$W", Literals.string(given.name())))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of(
                "$N.query($L$L,$W$L)$L", operations, index, partition(), range, isShared ? ".amongOthers()" : "");
    }

    private CodeBlock partition() {
        List<ComponentModel> parts =
                scope.components(pattern.partition().template().components());
        if (pattern.index().isPresent() && !pattern.index().get().local()) {
            CodeBlock key = CodeBlock.of(
                    "$T.$N($L)",
                    scope.names().codec(),
                    scope.members().indexKey(pattern.partition()),
                    EntityScope.arguments(parts));
            // The method returns null for what is not in the index, and nobody can ask for that.
            String absent = parts.stream()
                    .filter(ComponentModel::mayBeAbsent)
                    .map(ComponentModel::name)
                    .collect(Collectors.joining(" or "));
            return absent.isEmpty()
                    ? key
                    : CodeBlock.of("$T.requireNonNull($Z$L,$W$L)", Objects.class, key, Literals.string(absent));
        }
        return parts.isEmpty()
                ? Literals.string(pattern.partition().template().text())
                : CodeBlock.of("$T.partitionOf($L)", scope.names().key(), EntityScope.arguments(parts));
    }

    private CodeBlock carriedArguments(int stage) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        pattern.carried(stage).forEach(component -> arguments.add(",$W$N", component));
        return arguments.build();
    }

    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            types.add(stageType(i));
        }
        queryTypes
                .narrow()
                .map(name -> new NarrowQueryTypes(scope, pattern.index().orElseThrow(), name))
                .ifPresent(narrow -> types.addAll(narrow.all()));
        return types;
    }

    // public static final class ByChatId extends EntityQuery<ChatMessage, ChatMessageFields> {
    //     private final KeyWriter prefix;
    private TypeSpec stageType(int stage) {
        List<ComponentModel> carried = scope.components(pattern.carried(stage));
        QueryStageMethods methods = new QueryStageMethods(scope, pattern, stage);
        TypeSpec.Builder type = TypeSpec.classBuilder(stageNames.get(stage))
                .addJavadoc(Docs.of(
                                "The query $L, to be narrowed by $L.",
                                Docs.code(pattern.method()),
                                Docs.code(stages.get(stage).component()))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(queryTypes.stageBase())
                .addField(Types.KEY_WRITER, methods.prefix(), Modifier.PRIVATE, Modifier.FINAL);
        carried.forEach(
                component -> type.addField(component.type(), component.name(), Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(stageConstructor(methods.prefix(), carried))
                .addMethod(
                        stage + 1 < stages.size()
                                ? methods.equalToNextStage(stageNames.get(stage + 1))
                                : methods.equalToLast());
        methods.range().ifPresent(type::addMethod);
        return type.build();
    }

    // private ByChatId(KeyQuery<ChatMessage, ChatMessageFields> query, KeyWriter prefix) {
    //     super(query);
    //     this.prefix = prefix;
    // }
    private MethodSpec stageConstructor(String prefix, List<ComponentModel> carried) {
        NameAllocator names = Names.besides(scope.entity().components());
        String query = names.newName("query");
        TypeName queryType = scope.withFields(Types.KEY_QUERY);
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(queryType, query)
                .addParameter(Types.KEY_WRITER, prefix)
                .addParameters(EntityScope.parameters(carried))
                .addStatement("super($N)", query)
                .addStatement("this.$1N = $1N", prefix);
        carried.forEach(component -> method.addStatement("this.$1N = $1N", component.name()));
        return method.build();
    }
}
