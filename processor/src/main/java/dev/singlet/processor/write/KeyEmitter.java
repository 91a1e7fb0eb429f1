package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.KeyModel;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the typed primary key, such as {@code ChatKey}. */
final class KeyEmitter {

    private final EntityScope scope;
    private final KeyModel key;
    private final ClassName name;
    private final List<ComponentModel> components;
    private final KeyExpressions keys;

    KeyEmitter(EntityScope scope) {
        this.scope = scope;
        this.key = scope.entity().key();
        this.name = scope.names().key();
        this.components = scope.keyComponents();
        this.keys = KeyExpressions.outsideCodec(scope);
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addJavadoc(doc()).addSuperinterface(Types.ENTITY_KEY);
        for (ComponentModel component : components) {
            type.addField(FieldSpec.builder(component.type(), component.name(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
        }
        type.addMethod(constructor()).addMethod(of()).addMethod(new KeyParseEmitter(scope).parse());
        components.forEach(component -> type.addMethod(accessor(component)));
        type.addMethod(partition());
        partitionOf().ifPresent(type::addMethod);
        type.addMethod(sort())
                .addMethod(equalsMethod())
                .addMethod(hashCodeMethod())
                .addMethod(toStringMethod());
        return scope.file(name, type);
    }

    // The primary key of {@link Chat}: partition key {@code CHAT#{chatId}}, sort key {@code METADATA}.
    private CodeBlock doc() {
        Docs docs = Docs.of(
                "The primary key of {@link $T}: partition key $L" + (key.sort().isPresent() ? ", sort key $L." : "."),
                key.sort()
                        .map(sort -> new Object[] {scope.type(), template(key.partition()), template(sort)})
                        .orElseGet(() -> new Object[] {scope.type(), template(key.partition())}));
        return docs.paragraph("Two keys are equal exactly when they name the same item.")
                .build();
    }

    // public ChatMessageKey(String chatId, Instant createdAt) {
    //     this.chatId = Objects.requireNonNull(chatId, "chatId");
    //     this.createdAt = KeyFormat.MILLIS.canonical(Objects.requireNonNull(createdAt, "createdAt"));
    // }
    private MethodSpec constructor() {
        Docs docs = Docs.of("Makes a key.");
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameters(EntityScope.parameters(components));
        for (ComponentModel component : components) {
            Slot finest = FinestFormat.in(component.name(), slots());
            boolean isCut = finest.shape().isLossy();
            docs.param(component.name(), isCut ? KeyDocs.cut(finest.shape()) : doc(component));
            method.addStatement("this.$N = $L", component.name(), assigned(component, finest, isCut));
        }
        return method.addJavadoc(docs.build()).build();
    }

    private static String doc(ComponentModel component) {
        return component.type().isPrimitive() ? "part of the key" : "never null";
    }

    private CodeBlock assigned(ComponentModel component, Slot finest, boolean isCut) {
        if (component.type().isPrimitive()) {
            return CodeBlock.of("$N", component.name());
        }
        CodeBlock value = CodeBlock.of(
                "$T.requireNonNull($N, $L)", Objects.class, component.name(), Literals.string(component.name()));
        // A converter may take several values for one.
        boolean isConverted = component.value() instanceof ValueType.ConvertedValue;
        return isCut || isConverted ? keys.canonical(finest, value) : value;
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>(key.partition().template().slots());
        key.sort().ifPresent(sort -> slots.addAll(sort.template().slots()));
        return slots;
    }

    // public static ChatKey of(Chat chat) {
    //     return new ChatKey(chat.chatId());
    // }
    private MethodSpec of() {
        String record = scope.variable();
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Docs.of("Returns the key of a record.")
                        .param(record, "the record")
                        .returns("its key")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(scope.type(), record)
                .addStatement(
                        "return new $T($L)",
                        name,
                        components.stream()
                                .map(component -> EntityScope.read(record, component))
                                .collect(CodeBlock.joining(",$W")))
                .build();
    }

    // public String chatId() {
    //     return chatId;
    // }
    private MethodSpec accessor(ComponentModel component) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(Docs.of("Returns $L.", Docs.code(component.name()))
                        .returns("a part of the key")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(component.type())
                .addStatement("return $N", component.name())
                .build();
    }

    // @Override
    // public String partition() {
    //     return KeyWriter.partition("Chat", "pk")
    //             .literal("CHAT#")
    //             .component("chatId", chatId, KeyFormat.STRING)
    //             .finish();
    // }
    private MethodSpec partition() {
        List<ComponentModel> parts = scope.components(key.partition().template().components());
        return keyMethod("partition", "partition key", key.partition())
                .addStatement(
                        "return $L",
                        hasPartitionOf()
                                ? CodeBlock.of("partitionOf($L)", EntityScope.arguments(parts))
                                : keys.partition(key.partition()))
                .build();
    }

    // static String partitionOf(String chatId) {
    //     return KeyWriter.partition("ChatMessage", "pk")
    //             .literal("CHAT#")
    //             .component("chatId", chatId, KeyFormat.STRING)
    //             .finish();
    // }
    private Optional<MethodSpec> partitionOf() {
        if (!hasPartitionOf()) {
            return Optional.empty();
        }
        List<ComponentModel> parts = scope.components(key.partition().template().components());
        return Optional.of(MethodSpec.methodBuilder("partitionOf")
                .addModifiers(Modifier.STATIC)
                .returns(String.class)
                .addParameters(EntityScope.parameters(parts))
                .addStatement("return $L", keys.partition(key.partition()))
                .build());
    }

    /** A query knows the partition's components only, and has no whole key to ask. */
    private boolean hasPartitionOf() {
        boolean isQueried =
                key.queryName().isPresent() || scope.entity().indexes().stream().anyMatch(IndexModel::local);
        return isQueried && !key.partition().template().isLiteral();
    }

    // @Override
    // public String sort() {
    //     return "METADATA";
    // }
    private MethodSpec sort() {
        if (key.sort().isEmpty()) {
            return MethodSpec.methodBuilder("sort")
                    .addJavadoc(Docs.of("Returns null, as the table has no sort key.")
                            .build())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(TypeName.get(String.class).annotated(Types.NULLABLE))
                    .addStatement("return null")
                    .build();
        }
        KeyAttribute sort = key.sort().get();
        return keyMethod("sort", "sort key", sort)
                .addStatement("return $L", keys.sort(sort))
                .build();
    }

    private static MethodSpec.Builder keyMethod(String method, String noun, KeyAttribute attribute) {
        return MethodSpec.methodBuilder(method)
                .addJavadoc(Docs.of("Returns the $L, $L.", noun, template(attribute))
                        .build())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class);
    }

    // @Override
    // public boolean equals(@Nullable Object object) {
    //     return object instanceof ChatKey other && chatId.equals(other.chatId);
    // }
    private MethodSpec equalsMethod() {
        String object = Names.besides(components).newName("object");
        String other = Names.besides(components).newName("other");
        CodeBlock.Builder result = CodeBlock.builder();
        if (components.isEmpty()) {
            result.add("$N instanceof $T", object, name);
        } else {
            result.add("$N instanceof $T $N", object, name, other);
        }
        for (ComponentModel component : components) {
            String format = component.type().isPrimitive() ? "\n&& $1N == $2N.$1N" : "\n&& $1N.equals($2N.$1N)";
            result.add(format, component.name(), other);
        }
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(TypeName.OBJECT.annotated(Types.NULLABLE), object)
                .addStatement("return $L", result.build())
                .build();
    }

    // @Override
    // public int hashCode() {
    //     return Objects.hash(chatId);
    // }
    private MethodSpec hashCodeMethod() {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.hash($L)", Objects.class, EntityScope.arguments(components))
                .build();
    }

    // @Override
    // public String toString() {
    //     return "ChatKey";
    // }
    private MethodSpec toStringMethod() {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc(Docs.of("Names the type, and no value.").build())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", Literals.string(name.simpleName()))
                .build();
    }

    private static String template(KeyAttribute attribute) {
        return Docs.code(attribute.template().text());
    }
}
