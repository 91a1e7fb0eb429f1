package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.KeyAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the methods of a codec that make the keys of the indexes. */
final class IndexKeyMethods {

    private final EntityScope scope;
    private final EntityModel entity;
    private final KeyExpressions keys;
    private final Map<KeyAttribute, Boolean> isPartition = new LinkedHashMap<>();

    IndexKeyMethods(EntityScope scope) {
        this.scope = scope;
        this.entity = scope.entity();
        this.keys = KeyExpressions.inCodec(scope);
        List<String> partitions = entity.indexes().stream()
                .map(index -> index.partition().attribute())
                .toList();
        entity.indexAttributes()
                .forEach(attribute -> isPartition.put(attribute, partitions.contains(attribute.attribute())));
    }

    // @Override
    // public void writeIndexKeys(Chat chat, ItemWriter item) {
    //     item.putIndexKey("gsi1pk", gsi1Partition(chat.userId()));
    // }
    MethodSpec writeIndexKeys() {
        String record = scope.variable();
        NameAllocator names = new NameAllocator();
        names.newName(record);
        String item = names.newName("item");
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeIndexKeys")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(scope.type(), record)
                .addParameter(Types.ITEM_WRITER, item);
        if (isPartition.isEmpty()) {
            method.addComment("There is no index on this type of item.");
        }
        for (KeyAttribute attribute : isPartition.keySet()) {
            method.addStatement(
                    "$N.putIndexKey($L,$W$N($Z$L))",
                    item,
                    Literals.string(attribute.attribute()),
                    scope.members().indexKey(attribute),
                    components(attribute).stream()
                            .map(component -> EntityScope.read(record, component))
                            .collect(CodeBlock.joining(",$W")));
        }
        return method.build();
    }

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        isPartition.forEach((attribute, partition) -> methods.add(method(attribute, partition)));
        return methods;
    }

    // static @Nullable String gsi2Sort(@Nullable Instant dueAt) {
    //     if (dueAt == null) {
    //         return null;
    //     }
    //     return KeyWriter.sort("Job", "gsi2sk")
    //             .literal("DUE#")
    //             .component("dueAt", dueAt, KeyFormat.NANOS)
    //             .finish();
    // }
    private MethodSpec method(KeyAttribute attribute, boolean isPartitionKey) {
        List<ComponentModel> components = components(attribute);
        List<ComponentModel> absentable =
                components.stream().filter(ComponentModel::mayBeAbsent).toList();
        MethodSpec.Builder method = MethodSpec.methodBuilder(scope.members().indexKey(attribute))
                .addJavadoc(doc(attribute, !absentable.isEmpty()))
                .addModifiers(Modifier.STATIC)
                .addParameters(EntityScope.nullableParameters(components));
        TypeName text = TypeName.get(String.class);
        method.returns(absentable.isEmpty() ? text : text.annotated(Types.NULLABLE));
        if (!absentable.isEmpty()) {
            method.beginControlFlow(
                            "if ($L)",
                            absentable.stream()
                                    .map(component -> CodeBlock.of("$N == null", component.name()))
                                    .collect(CodeBlock.joining("$W|| ")))
                    .addStatement("return null")
                    .endControlFlow();
        }
        return method.addStatement("return $L", isPartitionKey ? keys.partition(attribute) : keys.sort(attribute))
                .build();
    }

    private static CodeBlock doc(KeyAttribute attribute, boolean mayBeAbsent) {
        return Docs.of(
                        mayBeAbsent
                                ? "Returns the index key $L, or null while a component of it is absent."
                                : "Returns the index key $L.",
                        KeyDocs.equation(attribute))
                .build();
    }

    private List<ComponentModel> components(KeyAttribute attribute) {
        return scope.components(attribute.template().components());
    }
}
