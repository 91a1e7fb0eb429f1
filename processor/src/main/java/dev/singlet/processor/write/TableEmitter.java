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
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the entry point of a table, such as {@code ChatTable}. */
final class TableEmitter {

    private final TableModel table;
    private final Flavour flavour;
    private final ClassName name;
    private final NameAllocator fields = new NameAllocator();
    private final String client;

    TableEmitter(TableModel table, Flavour flavour) {
        this.table = table;
        this.flavour = flavour;
        this.name = flavour.table(table);
        table.entities().forEach(entity -> fields.newName(entity.names().accessor()));
        this.client = fields.newName("client");
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(TableDocs.of(table, flavour))
                .addField(defaultName())
                .addField(schema())
                .addField(codecs())
                .addField(flavour.type(Types.TABLE_CLIENT), client, Modifier.PRIVATE, Modifier.FINAL);
        for (EntityModel entity : table.entities()) {
            type.addField(repository(entity), entity.names().accessor(), Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addMethod(constructor()).addMethod(connect()).addMethod(connectWithOptions());
        table.entities().forEach(entity -> type.addMethod(accessor(entity)));
        table.collections().forEach(collection -> type.addMethod(query(collection)));
        new JointMethods(client, flavour).all().forEach(type::addMethod);
        new TableMethods(table, client, flavour).all().forEach(type::addMethod);
        return SourceFile.of(name, type, table.isPublic(), table.usesDeprecated(), table.origin());
    }

    // public static final String DEFAULT_NAME = "ChatsTable";
    private FieldSpec defaultName() {
        return FieldSpec.builder(String.class, "DEFAULT_NAME", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.of("The name of the table, unless the options give another one.")
                        .build())
                .initializer(Literals.string(table.name()))
                .build();
    }

    // private static final TableSchema SCHEMA = TableSchema.builder(DEFAULT_NAME)
    //         .keys("pk", "sk")
    //         .typeAttribute("entityType")
    //         .globalIndex("gsi1", "gsi1pk", "gsi1sk")
    //         .build();
    private FieldSpec schema() {
        CodeBlock.Builder schema = CodeBlock.builder()
                .add("$T.builder(DEFAULT_NAME)$>$>", Types.TABLE_SCHEMA)
                .add("\n.keys($L, $L)", Literals.string(table.partitionKey()), orNull(table.sortKey()))
                .add("\n.typeAttribute($L)", Literals.string(table.typeAttribute()));
        if (table.adoptUntyped()) {
            schema.add("\n.adoptUntyped()");
        }
        table.timeToLive().ifPresent(name -> schema.add("\n.timeToLive($L)", Literals.string(name)));
        table.indexes().forEach(index -> {
            if (index.local()) {
                schema.add("\n.localIndex($L, $L)", Literals.string(index.name()), orNull(index.sortKey()));
            } else {
                schema.add(
                        "\n.globalIndex($L, $L, $L)",
                        Literals.string(index.name()),
                        Literals.string(index.partitionKey()),
                        orNull(index.sortKey()));
            }
            if (!index.isWhole()) {
                schema.add("\n.projecting($L$L)", Literals.string(index.name()), included(index));
            }
        });
        return FieldSpec.builder(Types.TABLE_SCHEMA, "SCHEMA", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(schema.add("\n.build()$<$<").build())
                .build();
    }

    private static CodeBlock included(IndexSchema index) {
        return index.included().stream()
                .map(attribute -> CodeBlock.of(",$W$L", Literals.string(attribute)))
                .collect(CodeBlock.joining(""));
    }

    private static CodeBlock orNull(Optional<String> attribute) {
        return attribute.map(Literals::string).orElse(CodeBlock.of("null"));
    }

    // private static final List<EntityCodec<? extends ChatItem, ?>> CODECS =
    //         List.of(ChatCodec.INSTANCE, ChatMessageCodec.INSTANCE);
    private FieldSpec codecs() {
        TypeName codec = ParameterizedTypeName.get(
                Types.ENTITY_CODEC,
                WildcardTypeName.subtypeOf(table.items()),
                WildcardTypeName.subtypeOf(TypeName.OBJECT));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), codec),
                        "CODECS",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($Z$L)",
                        List.class,
                        table.entities().stream()
                                .map(entity -> CodeBlock.of(
                                        "$T.INSTANCE", entity.names().codec()))
                                .collect(CodeBlock.joining(",$W")))
                .build();
    }

    // private ChatTable(TableClient client) {
    //     this.client = client;
    //     this.chats = new ChatRepository(client);
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(flavour.type(Types.TABLE_CLIENT), client)
                .addStatement("this.$1N = $1N", client);
        for (EntityModel entity : table.entities()) {
            method.addStatement("this.$N = new $T($N)", entity.names().accessor(), repository(entity), client);
        }
        return method.build();
    }

    // public static ChatTable connect(DynamoDbClient client) {
    //     return connect(client, options -> {});
    // }
    private MethodSpec connect() {
        return connect(Docs.of("Connects to the table by its default name; sends nothing.")
                        .param("client", "sends the requests; it is not closed by the table"))
                .addStatement("return connect(client, options -> {})")
                .build();
    }

    // public static ChatTable connect(DynamoDbClient client, Consumer<TableOptions.Builder> options) {
    //     TableOptions.Builder builder = TableOptions.builder();
    //     options.accept(builder);
    //     return new ChatTable(new TableClient(client, SCHEMA, builder.build()));
    // }
    private MethodSpec connectWithOptions() {
        ClassName builder = Types.TABLE_OPTIONS.nestedClass("Builder");
        return connect(Docs.of("Connects to the table; sends nothing.")
                        .param("client", "sends the requests; it is not closed by the table")
                        .param("options", "sets the name of the table, the clock and all else that is not default"))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "options")
                .addStatement("$T builder = $T.builder()", builder, Types.TABLE_OPTIONS)
                .addStatement("options.accept(builder)")
                .addStatement(
                        "return new $T(new $T(client, SCHEMA, builder.build()))",
                        name,
                        flavour.type(Types.TABLE_CLIENT))
                .build();
    }

    private MethodSpec.Builder connect(Docs docs) {
        return MethodSpec.methodBuilder("connect")
                .addJavadoc(docs.returns("the table").build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(flavour.type(Types.DYNAMO_DB_CLIENT), "client");
    }

    private ClassName repository(EntityModel entity) {
        return flavour.names(entity.names()).repository();
    }

    // public UserActivityQuery userActivity(String userId) {
    //     return UserActivityQuery.of(client, userId);
    // }
    private MethodSpec query(CollectionModel collection) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(collection.names().method())
                .addJavadoc(CollectionDocs.of(collection)
                        .returns("the query")
                        .throwing(Types.INVALID_KEY, "if no key can be made of the values")
                        .build())
                .addParameters(EntityScope.parameters(collection.components()))
                .returns(flavour.names(collection.names()).query())
                .addStatement(
                        "return $T.of($Zthis.$N$L)",
                        flavour.names(collection.names()).query(),
                        client,
                        collection.components().stream()
                                .map(component -> CodeBlock.of(",$W$N", component.name()))
                                .collect(CodeBlock.joining("")));
        if (collection.isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.build();
    }

    // public ChatRepository chats() {
    //     return chats;
    // }
    private MethodSpec accessor(EntityModel entity) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(entity.names().accessor())
                .addJavadoc(Docs.of("Returns the repository of {@link $T}.", entity.type())
                        .returns("the repository; the same each time")
                        .build())
                .returns(repository(entity))
                .addStatement("return $N", entity.names().accessor());
        if (entity.isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.build();
    }
}
