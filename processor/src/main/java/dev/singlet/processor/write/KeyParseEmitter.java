package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.KeyModel;
import dev.singlet.processor.template.KeyTemplate.Literal;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the method that reads a key back from its stored form. */
final class KeyParseEmitter {

    private final EntityScope scope;
    private final KeyModel key;
    private final List<ComponentModel> components;
    private final KeyExpressions keys;
    private final List<Slot> slots;
    private final Set<String> declared = new HashSet<>();

    KeyParseEmitter(EntityScope scope) {
        this.scope = scope;
        this.key = scope.entity().key();
        this.components = scope.keyComponents();
        this.keys = KeyExpressions.outsideCodec(scope);
        this.slots = new ArrayList<>(key.partition().template().slots());
        key.sort().ifPresent(sort -> slots.addAll(sort.template().slots()));
    }

    // public static ChatKey parse(String partition, String sort) {
    //     KeyReader partitionReader = new KeyReader("Chat", "pk", partition).literal("CHAT#");
    //     String chatId = partitionReader.component("chatId", KeyFormat.STRING);
    //     partitionReader.end();
    //     new KeyReader("Chat", "sk", sort).literal("METADATA").end();
    //     return new ChatKey(chatId);
    // }
    MethodSpec parse() {
        NameAllocator names = Names.besides(components);
        String partition = names.newName("partition");
        String sort = names.newName("sort");
        Docs docs = Docs.of("Reads a key back from its stored form.").param(partition, "the partition key");
        MethodSpec.Builder method = MethodSpec.methodBuilder("parse")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(scope.names().key())
                .addParameter(String.class, partition)
                .addCode(read(key.partition(), partition, names.newName("partitionReader")));
        if (key.sort().isPresent()) {
            docs.param(sort, "the sort key");
            method.addParameter(String.class, sort).addCode(read(key.sort().get(), sort, names.newName("sortReader")));
        }
        docs.returns("the key").throwing(Types.INVALID_KEY, "if it is not the key of a {@link $T}", scope.type());
        method.addJavadoc(docs.build());
        return (slots.size() > components.size() ? checked(method, partition, sort, names) : unchecked(method)).build();
    }

    private MethodSpec.Builder unchecked(MethodSpec.Builder method) {
        return method.addStatement("return new $T($L)", scope.names().key(), EntityScope.arguments(components));
    }

    // BusKey key = new BusKey(line, number);
    // if (!partition.equals(key.partition()) || !sort.equals(key.sort())) {
    //     throw new InvalidKeyException("The parts of a key of Bus contradict each other");
    // }
    // return key;
    private MethodSpec.Builder checked(MethodSpec.Builder method, String partition, String sort, NameAllocator names) {
        String variable = names.newName("key");
        CodeBlock differs = CodeBlock.of("!$N.equals($N.partition())", partition, variable);
        if (key.sort().isPresent()) {
            differs = CodeBlock.of("$L || !$N.equals($N.sort())", differs, sort, variable);
        }
        return method.addStatement(
                        "$1T $2N = new $1T($3L)", scope.names().key(), variable, EntityScope.arguments(components))
                .beginControlFlow("if ($L)", differs)
                .addStatement(
                        "throw new $T($L)",
                        Types.INVALID_KEY,
                        Literals.string("The parts of a key of " + scope.simpleName() + " contradict each other"))
                .endControlFlow()
                .addStatement("return $N", variable);
    }

    // KeyReader partitionReader = new KeyReader("Chat", "pk", partition).literal("CHAT#");
    // String chatId = partitionReader.component("chatId", KeyFormat.STRING);
    // partitionReader.end();
    private CodeBlock read(KeyAttribute attribute, String text, String reader) {
        List<Part> parts = attribute.template().parts();
        CodeBlock.Builder code = CodeBlock.builder();
        if (attribute.template().isLiteral()) {
            return code.addStatement(
                            "$L.literal($L).end()",
                            keys.reader(attribute, text),
                            Literals.string(attribute.template().text()))
                    .build();
        }
        boolean startsWithLiteral = parts.get(0) instanceof Literal;
        code.addStatement(
                "$T $N = $L$L",
                Types.KEY_READER,
                reader,
                keys.reader(attribute, text),
                startsWithLiteral ? literal(parts.get(0)) : CodeBlock.of(""));
        for (Part part : parts.subList(startsWithLiteral ? 1 : 0, parts.size())) {
            if (part instanceof Slot slot) {
                code.addStatement(component(slot, reader));
            } else {
                code.addStatement("$N$L", reader, literal(part));
            }
        }
        return code.addStatement("$N.end()", reader).build();
    }

    private static CodeBlock literal(Part literal) {
        return CodeBlock.of(".literal($L)", Literals.string(((Literal) literal).text()));
    }

    /** A component that occurs more than once is taken from the slot that keeps most of it. */
    private CodeBlock component(Slot slot, String reader) {
        boolean isFinest = slot.equals(FinestFormat.in(slot.component(), slots));
        if (!isFinest || !declared.add(slot.component())) {
            return keys.read(reader, slot);
        }
        ComponentModel component = scope.entity().component(slot.component());
        return CodeBlock.of("$T $N = $L", component.type(), component.name(), keys.read(reader, slot));
    }
}
