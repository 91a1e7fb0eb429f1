package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import dev.singlet.processor.model.CollectionMember;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.KeyAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the query of an item collection, such as {@code UserActivityQuery}. */
final class CollectionQueryEmitter {

    private final CollectionScope scope;
    private final CollectionModel collection;
    private final ClassName name;
    private final KeyExpressions keys;
    private final CollectionStages stages;

    CollectionQueryEmitter(CollectionScope scope) {
        this.scope = scope;
        this.collection = scope.collection();
        this.name = scope.names().query();
        this.keys = scope.keys();
        this.stages = new CollectionStages(scope);
    }

    JavaFile emit() {
        TypeSpec.Builder type =
                TypeSpec.classBuilder(name).addJavadoc(doc()).superclass(scope.typed(Types.ENTITY_COLLECTION_QUERY));
        scope.formats().forEach((format, constant) -> type.addField(format(format, constant)));
        stages.addPrefix(type);
        type.addMethod(stages.constructor()).addMethod(of());
        if (collection.index().isEmpty() || collection.index().get().local()) {
            type.addMethod(consistently());
        }
        if (collection.members().stream()
                .anyMatch(member -> member.entity().timeToLive().isPresent())) {
            type.addMethod(includingExpired());
        }
        stages.methods(0).forEach(type::addMethod);
        stages.types().forEach(type::addType);
        return scope.file(name, type);
    }

    // The query for items of {@link UserActivity}: of {@link User} and {@link Order}. Their keys:
    private CodeBlock doc() {
        Chart chart = new Chart();
        for (CollectionMember member : collection.members()) {
            List<String> cells = new ArrayList<>();
            cells.add(member.entity().type().simpleName());
            cells.add(collection.partition().attribute() + " = "
                    + collection.partition().template().text());
            member.sort().ifPresent(sort -> cells.add(collection.sortAttribute().orElseThrow() + " = " + sort.text()));
            chart.row(cells);
        }
        return Docs.of("A query for items of {@link $T}. Their keys:", scope.type())
                .preformatted(chart.html())
                .paragraph("Instances are immutable and can be used by several threads.")
                .build();
    }

    // private static final KeyFormat<Integer> NUMBER_FORMAT = KeyFormat.paddedInt(10);
    private static FieldSpec format(CodecMembers.Format format, String constant) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Types.KEY_FORMAT, JavaTypes.of(format.value())),
                        constant,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(KeyExpressions.made(format, converted -> CodeBlock.of("new $T()", converted.converter())))
                .build();
    }

    // public static UserActivityQuery of(TableClient table, String userId) {
    //     String partition = KeyWriter.partition("UserActivity", "pk")
    //             .literal("USER#")
    //             .component("userId", userId, KeyFormat.STRING)
    //             .finish();
    //     KeyRange users = KeyRange.exactly("PROFILE");
    //     KeyRange orders = KeyRange.startingWith(KeyWriter.sort("UserActivity", "sk").literal("ORDER#"));
    //     List<CollectionMember<? extends UserActivity>> members = List.of(
    //             CollectionMember.of(User.class, UserCodec.INSTANCE, users),
    //             CollectionMember.of(Order.class, OrderCodec.INSTANCE, orders));
    //     return new UserActivityQuery(
    //             table.collection("UserActivity", partition, members, UserActivityGroup::of));
    // }
    private MethodSpec of() {
        NameAllocator names = Names.besides(collection.components());
        String table = names.newName("table");
        String partition = names.newName("partition");
        Docs docs = Docs.of("Called by {@link $T}.", scope.flavour().table(scope.table()))
                .param(table, "the table");
        collection.components().forEach(component -> docs.param(component.name(), "the value to look for"));
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc(docs.returns("the query").build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(scope.flavour().type(Types.TABLE_CLIENT), table)
                .addParameters(EntityScope.parameters(collection.components()))
                .addStatement("$T $N = $L", String.class, partition, keys.partition(collection.partition()));
        List<CodeBlock> made = new ArrayList<>();
        for (CollectionMember member : collection.members()) {
            String range = names.newName(member.entity().names().accessor());
            method.addStatement("$T $N = $L", Types.KEY_RANGE, range, range(member));
            made.add(CodeBlock.of(
                    "\n$T.of($T.class,$W$T.INSTANCE,$W$N)",
                    Types.COLLECTION_MEMBER,
                    member.entity().type(),
                    member.entity().names().codec(),
                    range));
        }
        TypeName member = ParameterizedTypeName.get(Types.COLLECTION_MEMBER, WildcardTypeName.subtypeOf(scope.type()));
        String members = names.newName("members");
        method.addStatement(
                "$T $N = $T.of($L)",
                ParameterizedTypeName.get(ClassName.get(List.class), member),
                members,
                List.class,
                CodeBlock.join(made, ","));
        String prefix = names.newName("prefix");
        stages.firstPrefix().ifPresent(first -> method.addStatement("$T $N = $L", Types.KEY_WRITER, prefix, first));
        return method.addStatement(
                        "return new $T($Z$N.collection($Z$L,$W$L$N,$W$N,$W$T::of)$L)",
                        name,
                        table,
                        Literals.string(scope.type().simpleName()),
                        index(),
                        partition,
                        members,
                        scope.names().group(),
                        stages.argument(prefix))
                .build();
    }

    private CodeBlock index() {
        return collection
                .index()
                .map(index -> CodeBlock.of("$L,$W", Literals.string(index.name())))
                .orElse(CodeBlock.of(""));
    }

    // KeyRange.startingWith(KeyWriter.sort("UserActivity", "sk").literal("ORDER#"))
    private CodeBlock range(CollectionMember member) {
        Optional<KeyAttribute> sort = member.sort()
                .map(template ->
                        new KeyAttribute(collection.sortAttribute().orElseThrow(), template, collection.origin()));
        if (member.known().isEmpty()) {
            return CodeBlock.of("$T.all()", Types.KEY_RANGE);
        }
        return member.isKnown()
                ? CodeBlock.of("$T.exactly($Z$L)", Types.KEY_RANGE, keys.sort(sort.orElseThrow()))
                : CodeBlock.of(
                        "$T.startingWith($Z$L)",
                        Types.KEY_RANGE,
                        keys.sortPrefix(sort.orElseThrow(), member.known().size()));
    }

    // public UserActivityQuery consistently() {
    //     return new UserActivityQuery(consistent());
    // }
    private MethodSpec consistently() {
        return MethodSpec.methodBuilder("consistently")
                .addJavadoc(Docs.of("Returns this query with strongly consistent reads, which cost twice as much.")
                        .returns("a query that sees every write that has ended before")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addStatement("return new $T(consistent()$L)", name, stages.argument(CollectionStages.PREFIX))
                .build();
    }

    // public UserActivityQuery includingExpired() {
    //     return new UserActivityQuery(withExpired());
    // }
    private MethodSpec includingExpired() {
        return MethodSpec.methodBuilder("includingExpired")
                .addJavadoc(Docs.of("Returns this query with items that have expired and are not deleted yet.")
                        .returns("a query that passes over nothing that has expired")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addStatement("return new $T(withExpired()$L)", name, stages.argument(CollectionStages.PREFIX))
                .build();
    }
}
