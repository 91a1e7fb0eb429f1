package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.Presence;
import dev.singlet.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the two methods that convert a record, an entity's or a nested one's. */
final class RecordMethods {

    private final CodecExpressions codecs;

    RecordMethods(CodecExpressions codecs) {
        this.codecs = codecs;
    }

    // @Override
    // public void write(Chat chat, ItemWriter item) {
    //     item.put("chatId", chat.chatId(), AttributeCodec.STRING);
    // }
    MethodSpec write(ClassName type, String record, List<ComponentModel> components) {
        String item = besides(record, "item");
        return writing(type, record, item)
                .addCode(puts(record, item, components))
                .build();
    }

    /** Returns the head of the method that writes. */
    static MethodSpec.Builder writing(ClassName type, String record, String item) {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, record)
                .addParameter(Types.ITEM_WRITER, item);
    }

    // item.put("chatId", chat.chatId(), AttributeCodec.STRING);
    CodeBlock puts(String record, String item, List<ComponentModel> components) {
        if (components.isEmpty()) {
            return CodeBlock.of("// There are no components.\n");
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (ComponentModel component : components) {
            code.addStatement(
                    "$N.$N($L,$W$N.$N(),$W$L)",
                    item,
                    putMethod(component),
                    Literals.string(component.attribute()),
                    record,
                    component.name(),
                    codecs.codec(component.value()));
        }
        return code.build();
    }

    // @Override
    // public Chat read(ItemReader item) {
    //     return new Chat(
    //             item.get("chatId", AttributeCodec.STRING),
    //             item.get("userId", AttributeCodec.STRING));
    // }
    MethodSpec read(ClassName type, String record, List<ComponentModel> components) {
        String item = besides(record, "item");
        return reading(type, item)
                .addStatement("return $L", newRecord(type, item, components))
                .build();
    }

    /** Returns the head of the method that reads. */
    static MethodSpec.Builder reading(ClassName type, String item) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(Types.ITEM_READER, item);
    }

    // new Chat(
    //         item.get("chatId", AttributeCodec.STRING),
    //         item.get("userId", AttributeCodec.STRING))
    CodeBlock newRecord(ClassName type, String item, List<ComponentModel> components) {
        return CodeBlock.of(
                "new $T($L)",
                type,
                components.stream()
                        .map(component -> CodeBlock.of("\n$L", read(item, component)))
                        .collect(CodeBlock.joining(",")));
    }

    private CodeBlock read(String item, ComponentModel component) {
        if (component.kept() == Kept.VERSION) {
            return CodeBlock.of("$N.lockVersion($L)", item, Literals.string(component.attribute()));
        }
        CodeBlock value = CodeBlock.of(
                "$N.$N($L,$W$L)",
                item,
                getMethod(component),
                Literals.string(component.attribute()),
                codecs.codec(component.value()));
        return component.presence() == Presence.OPTIONAL
                ? CodeBlock.of("$T.ofNullable($Z$L)", Optional.class, value)
                : value;
    }

    private static String putMethod(ComponentModel component) {
        if (component.value() instanceof ValueType.SetValue) {
            return "putSet";
        }
        return switch (component.presence()) {
            case REQUIRED -> "put";
            case NULLABLE -> "putIfPresent";
            case OPTIONAL -> "putOptional";
        };
    }

    private static String getMethod(ComponentModel component) {
        if (component.value() instanceof ValueType.SetValue) {
            return "getSet";
        }
        return component.mayBeAbsent() ? "find" : "get";
    }

    /** Returns a name, or another one where the record is called so. */
    static String besides(String record, String name) {
        NameAllocator names = new NameAllocator();
        names.newName(record);
        return names.newName(name);
    }
}
