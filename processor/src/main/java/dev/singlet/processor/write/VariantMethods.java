package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.model.VariantModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/** Writes the methods that convert a sealed interface with {@code @Document}: each record has a codec of its own. */
final class VariantMethods {

    private final DocumentScope scope;
    private final SharedDocumentModel.OfSealed document;
    private final CodeBlock typeAttribute;

    VariantMethods(DocumentScope scope, SharedDocumentModel.OfSealed document) {
        this.scope = scope;
        this.document = document;
        this.typeAttribute = Literals.string(document.typeAttribute());
    }

    List<MethodSpec> all() {
        return List.of(write(), read(), validate(), typeNames());
    }

    // @Override
    // public void write(Payment payment, ItemWriter item) {
    //     if (payment instanceof Card card) {
    //         item.putType("type", "Card");
    //         CardCodec.INSTANCE.write(card, item);
    //     } else {
    //         throw unknownType();
    //     }
    // }
    private MethodSpec write() {
        NameAllocator names = new NameAllocator();
        String value = names.newName(scope.variable());
        String item = names.newName("item");
        CodeBlock body = branches(
                names,
                value,
                (variant, variable) -> CodeBlock.builder()
                        .addStatement("$N.putType($L,$W$L)", item, typeAttribute, Literals.string(variant.name()))
                        .addStatement("$T.INSTANCE.write($N, $N)", codec(variant), variable, item)
                        .build());
        return RecordMethods.writing(document.type(), value, item).addCode(body).build();
    }

    // @Override
    // public void validate(Payment payment, Violations violations) {
    //     if (payment instanceof Card card) {
    //         CardCodec.INSTANCE.validate(card, violations);
    //     } else {
    //         throw unknownType();
    //     }
    // }
    private MethodSpec validate() {
        NameAllocator names = new NameAllocator();
        String value = names.newName(scope.variable());
        String violations = names.newName("violations");
        CodeBlock body = branches(
                names,
                value,
                (variant, variable) -> CodeBlock.builder()
                        .addStatement("$T.INSTANCE.validate($N, $N)", codec(variant), variable, violations)
                        .build());
        return ValidationMethods.validating(document.type(), value, violations)
                .addCode(body)
                .build();
    }

    // @Override
    // public List<String> typeNames(Class<? extends Payment> type) {
    //     List<String> names = new ArrayList<>();
    //     if (type.isAssignableFrom(Card.class)) {
    //         names.add("Card");
    //         names.add("CreditCard");
    //     }
    //     return List.copyOf(names);
    // }
    private MethodSpec typeNames() {
        ParameterizedTypeName list = ParameterizedTypeName.get(List.class, String.class);
        MethodSpec.Builder method = MethodSpec.methodBuilder("typeNames")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(list)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Class.class), WildcardTypeName.subtypeOf(document.type())),
                        "type")
                .addStatement("$T names = new $T<>()", list, ArrayList.class);
        for (VariantModel variant : document.variants()) {
            method.beginControlFlow("if (type.isAssignableFrom($T.class))", variant.type());
            variant.names().forEach(name -> method.addStatement("names.add($L)", Literals.string(name)));
            method.endControlFlow();
        }
        return method.addStatement("return $T.copyOf(names)", List.class).build();
    }

    /** Returns a branch for each record, with what is to be done with a variable of its type. */
    private CodeBlock branches(NameAllocator names, String value, BiFunction<VariantModel, String, CodeBlock> action) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean isFirst = true;
        for (VariantModel variant : document.variants()) {
            String variable = names.newName(Names.uncapitalized(variant.type().simpleName()));
            if (isFirst) {
                code.beginControlFlow("if ($N instanceof $T $N)", value, variant.type(), variable);
            } else {
                code.nextControlFlow("else if ($N instanceof $T $N)", value, variant.type(), variable);
            }
            code.add(action.apply(variant, variable));
            isFirst = false;
        }
        return code.nextControlFlow("else")
                .addStatement("throw unknownType()")
                .endControlFlow()
                .build();
    }

    // @Override
    // public Payment read(ItemReader item) {
    //     return switch (item.get("type", AttributeCodec.STRING)) {
    //         case "Card", "CreditCard" -> CardCodec.INSTANCE.read(item.as("Card"));
    //         case "Cash" -> CashCodec.INSTANCE.read(item.as("Cash").ofFirstVersion("schemaVersion"));
    //         default -> throw item.unknownType("type", "Payment");
    //     };
    // }
    private MethodSpec read() {
        String item = "item";
        CodeBlock.Builder code = CodeBlock.builder()
                .add("return switch ($N.get($L, $T.STRING)) {\n$>", item, typeAttribute, Types.ATTRIBUTE_CODEC);
        for (VariantModel variant : document.variants()) {
            CodeBlock names = variant.names().stream().map(Literals::string).collect(CodeBlock.joining(",$W"));
            code.add("$[case $L ->$W$T.INSTANCE.read($L);\n$]", names, codec(variant), reader(item, variant));
        }
        code.add("default -> throw $N.unknownType($L, $L);\n", item, typeAttribute, Literals.string(document.name()))
                .add("$<};\n");
        return RecordMethods.reading(document.type(), item)
                .addCode(code.build())
                .build();
    }

    private static CodeBlock reader(String item, VariantModel variant) {
        CodeBlock reader = CodeBlock.of("$N.as($L)", item, Literals.string(variant.name()));
        return variant.value() instanceof ValueType.SharedDocument
                ? reader
                : CodeBlock.of("$L.ofFirstVersion($L)", reader, Literals.string(variant.versionAttribute()));
    }

    private ClassName codec(VariantModel variant) {
        return scope.members().codecOf(variant.value());
    }
}
