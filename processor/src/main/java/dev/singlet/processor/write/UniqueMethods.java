package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.UniqueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what the unique constraints of an entity add to its codec and to its repository. */
final class UniqueMethods {

    private static final TypeName CONSTRAINTS =
            ParameterizedTypeName.get(ClassName.get(List.class), Types.UNIQUE_CONSTRAINT);

    private final EntityScope scope;
    private final List<UniqueModel> uniques;
    private final CodecExpressions codecs;
    private final KeyExpressions keys;

    UniqueMethods(EntityScope scope) {
        this.scope = scope;
        this.uniques = scope.entity().uniques();
        this.codecs = CodecExpressions.inCodec(scope);
        this.keys = KeyExpressions.inCodec(scope);
    }

    // private static final List<UniqueConstraint> UNIQUE_CONSTRAINTS = List.of(
    //         new UniqueConstraint("email", List.of("email"), item -> emailGuard(
    //                 item.find("email", AttributeCodec.STRING))));
    Optional<FieldSpec> constant() {
        if (uniques.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock constraints = uniques.stream()
                .map(unique -> CodeBlock.of("\n$L", constraint(unique)))
                .collect(CodeBlock.joining(","));
        return Optional.of(FieldSpec.builder(
                        CONSTRAINTS,
                        scope.members().uniqueConstraints(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($>$>$L$<$<)", List.class, constraints)
                .build());
    }

    private CodeBlock constraint(UniqueModel unique) {
        CodeBlock attributes = unique.components().stream()
                .map(component -> Literals.string(component.attribute()))
                .collect(CodeBlock.joining(", "));
        CodeBlock values = unique.components().stream()
                .map(component -> CodeBlock.of(
                        "\n$N.find($L,$W$L)",
                        "item",
                        Literals.string(component.attribute()),
                        codecs.codec(component.value())))
                .collect(CodeBlock.joining(","));
        return CodeBlock.of(
                "new $T($L, $T.of($L), item -> $N($>$>$L$<$<))",
                Types.UNIQUE_CONSTRAINT,
                Literals.string(unique.component().name()),
                List.class,
                attributes,
                scope.members().guard(unique),
                values);
    }

    List<MethodSpec> inCodec() {
        if (uniques.isEmpty()) {
            return List.of();
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(uniqueConstraints());
        uniques.forEach(unique -> methods.add(guard(unique)));
        return methods;
    }

    // @Override
    // public List<UniqueConstraint> uniqueConstraints() {
    //     return UNIQUE_CONSTRAINTS;
    // }
    private MethodSpec uniqueConstraints() {
        return MethodSpec.methodBuilder("uniqueConstraints")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(CONSTRAINTS)
                .addStatement("return $N", scope.members().uniqueConstraints())
                .build();
    }

    // static @Nullable String emailGuard(@Nullable String email) {
    //     if (email == null) {
    //         return null;
    //     }
    //     return KeyWriter.partition("User", "pk")
    //             .literal("$unique#User#email#")
    //             .component("email", email, KeyFormat.STRING)
    //             .finish();
    // }
    private MethodSpec guard(UniqueModel unique) {
        List<ComponentModel> components = unique.components();
        MethodSpec.Builder method = MethodSpec.methodBuilder(scope.members().guard(unique))
                .addJavadoc(Docs.of(
                                "Returns the key of the guard, $L, or null if a value is absent.",
                                KeyDocs.equation(unique.guard()))
                        .build())
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.get(String.class).annotated(Types.NULLABLE));
        components.forEach(component ->
                method.addParameter(JavaTypes.of(component.value()).annotated(Types.NULLABLE), component.name()));
        return method.beginControlFlow(
                        "if ($L)",
                        components.stream()
                                .map(component -> CodeBlock.of("$N == null", component.name()))
                                .collect(CodeBlock.joining("$W|| ")))
                .addStatement("return null")
                .endControlFlow()
                .addStatement("return $L", keys.partition(unique.guard()))
                .build();
    }

    /** Returns how an item is created, or how it is replaced or deleted, where there are unique values. */
    String request(String plain, boolean isCreation) {
        if (uniques.isEmpty()) {
            return plain;
        }
        return (isCreation ? "" : "a consistent {@code GetItem} and ")
                + "one {@code TransactWriteItems} request that holds the guards of unique values";
    }

    /** When a value is taken. */
    Docs taken(Docs docs) {
        return uniques.isEmpty()
                ? docs
                : docs.throwing(
                        Types.UNIQUE_CONSTRAINT_VIOLATED, ExceptionDocs.reason(Types.UNIQUE_CONSTRAINT_VIOLATED));
    }

    /** What an update does with unique values. */
    Docs describeUpdate(Docs docs) {
        return uniques.isEmpty()
                ? docs
                : docs.paragraph(
                        "An update of $L is "
                                + request("", false)
                                + ". Its result is read afterwards, and holds what others have written since.",
                        uniques.stream()
                                .flatMap(unique -> unique.components().stream())
                                .map(ComponentModel::name)
                                .distinct()
                                .map(Docs::code)
                                .collect(Collectors.joining(" or ")));
    }

    // public Optional<User> findByEmail(String email) {
    //     return operations.findUnique("email", UserCodec.emailGuard(email));
    // }
    List<MethodSpec> inRepository(String operations) {
        return uniques.stream().map(unique -> finder(unique, operations)).toList();
    }

    private MethodSpec finder(UniqueModel unique, String operations) {
        List<ComponentModel> components = unique.components();
        Docs docs = Docs.of(
                "Finds the item that has taken a value of $L, by two consistent {@code GetItem} requests: one for the"
                        + " guard of the value, one for the item.",
                Docs.code(unique.component().name()));
        components.forEach(component -> docs.param(component.name(), "the value to look for"));
        docs.returns("the record, or empty if there is no such item")
                .throwing(Types.INVALID_KEY, ExceptionDocs.reason(Types.INVALID_KEY))
                .throwing(Types.ITEM_DECODING, ExceptionDocs.reason(Types.ITEM_DECODING));
        MethodSpec.Builder method = MethodSpec.methodBuilder(unique.finder())
                .addJavadoc(docs.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.result(ParameterizedTypeName.get(ClassName.get(Optional.class), scope.type())));
        for (ComponentModel component : components) {
            method.addParameter(ParameterSpec.builder(JavaTypes.present(component), component.name())
                    .build());
        }
        CodeBlock find = CodeBlock.of(
                "$N.findUnique($L,$W$T.$N($L))",
                operations,
                Literals.string(unique.component().name()),
                scope.names().codec(),
                scope.members().guard(unique),
                EntityScope.arguments(components));
        return method.addStatement("return $L", scope.flavour().verb(find)).build();
    }
}
