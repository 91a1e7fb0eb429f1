package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the codec between record and item, such as {@code ChatCodec}. */
final class CodecEmitter {

    private final EntityScope scope;
    private final EntityModel entity;
    private final ClassName name;
    private final String record;
    private final RecordMethods methods;

    CodecEmitter(EntityScope scope) {
        this.scope = scope;
        this.entity = scope.entity();
        this.name = scope.names().codec();
        this.record = scope.variable();
        this.methods = new RecordMethods(CodecExpressions.inCodec(scope));
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.of("Converts between {@link $T} and its item.", scope.type())
                        .build())
                .superclass(ParameterizedTypeName.get(
                        Types.ENTITY_CODEC, scope.type(), scope.names().key()))
                .addField(NestedCodecs.instance(name));
        CodecConstants.ofEntity(scope).forEach(type::addField);
        UniqueMethods unique = new UniqueMethods(scope);
        unique.constant().ifPresent(type::addField);
        type.addMethod(constructor())
                .addMethod(methods.write(scope.type(), record, entity.components()))
                .addMethod(methods.read(scope.type(), record, entity.components()));
        IndexKeyMethods indexKeys = new IndexKeyMethods(scope);
        type.addMethod(indexKeys.writeIndexKeys()).addMethod(keyOf()).addMethod(parseKey());
        new LockMethods(scope).inCodec().forEach(type::addMethod);
        unique.inCodec().forEach(type::addMethod);
        if (entity.cached()) {
            type.addMethod(isCached());
        }
        KeptValues kept = new KeptValues(entity);
        if (kept.areAny()) {
            type.addMethod(complete(kept));
        }
        entity.timeToLive().ifPresent(component -> type.addMethod(timeToLive(component)));
        ValidationMethods validation = ValidationMethods.of(scope.members(), scope.type(), entity.components());
        type.addMethod(validation.validate());
        validation.checks().forEach(type::addMethod);
        indexKeys.all().forEach(type::addMethod);
        new IndexItemMethods(scope).all().forEach(type::addMethod);
        NestedCodecs nested = new NestedCodecs(scope.members(), methods);
        entity.documents().forEach(document -> type.addType(nested.codec(document)));
        return scope.file(name, type);
    }

    // private ChatCodec() {
    //     super("Chat", Chat.class);
    // }
    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L, $T.class)", Literals.string(entity.discriminator()), scope.type())
                .build();
    }

    // @Override
    // public ChatKey keyOf(Chat chat) {
    //     return ChatKey.of(chat);
    // }
    private MethodSpec keyOf() {
        return MethodSpec.methodBuilder("keyOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.names().key())
                .addParameter(scope.type(), record)
                .addStatement("return $T.of($N)", scope.names().key(), record)
                .build();
    }

    // @Override
    // public ChatKey parseKey(String partition, @Nullable String sort) {
    //     return ChatKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    // }
    private MethodSpec parseKey() {
        CodeBlock arguments = entity.key().sort().isPresent()
                ? CodeBlock.of("partition, $T.requireNonNull(sort, $S)", Objects.class, "sort")
                : CodeBlock.of("partition");
        return MethodSpec.methodBuilder("parseKey")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.names().key())
                .addParameter(String.class, "partition")
                .addParameter(TypeName.get(String.class).annotated(Types.NULLABLE), "sort")
                .addStatement("return $T.parse($L)", scope.names().key(), arguments)
                .build();
    }

    // @Override
    // public boolean isCached() {
    //     return true;
    // }
    private static MethodSpec isCached() {
        return MethodSpec.methodBuilder("isCached")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return true")
                .build();
    }

    // @Override
    // public Chat complete(Chat chat, GeneratedValues generated) {
    //     return new Chat(
    //             generated.idUnless(chat.chatId()),
    //             chat.userId(),
    //             generated.time(KeyFormat.MILLIS));
    // }
    private MethodSpec complete(KeptValues kept) {
        NameAllocator names = new NameAllocator();
        names.newName(record);
        String generated = names.newName("generated");
        return MethodSpec.methodBuilder("complete")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.type())
                .addParameter(scope.type(), record)
                .addParameter(Types.GENERATED_VALUES, generated)
                .addStatement("return $L", kept.record(scope.type(), generated, this::component))
                .build();
    }

    // @Override
    // public String timeToLive() {
    //     return "expiresAt";
    // }
    private static MethodSpec timeToLive(ComponentModel component) {
        return MethodSpec.methodBuilder("timeToLive")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", Literals.string(component.attribute()))
                .build();
    }

    private CodeBlock component(ComponentModel component) {
        return CodeBlock.of("$N.$N()", record, component.name());
    }
}
