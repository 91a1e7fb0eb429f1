package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Literal;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Expressions that write and read keys. Components are variables of their own names. */
final class KeyExpressions {

    private final String owner;
    private final Function<String, ComponentModel> components;
    private final Function<CodecMembers.Format, Optional<CodeBlock>> constants;

    /**
     * Makes expressions.
     *
     * @param owner whose keys they are, as messages name it
     * @param components gives the component of a name
     * @param constants gives the constant of a key format that has to be made
     */
    KeyExpressions(
            String owner,
            Function<String, ComponentModel> components,
            Function<CodecMembers.Format, Optional<CodeBlock>> constants) {
        this.owner = owner;
        this.components = components;
        this.constants = constants;
    }

    /** Returns expressions for use in the codec itself. */
    static KeyExpressions inCodec(EntityScope scope) {
        return of(scope, constant -> CodeBlock.of("$N", constant));
    }

    /** Returns expressions for use outside of the codec, by whose name its members are qualified. */
    static KeyExpressions outsideCodec(EntityScope scope) {
        return of(scope, constant -> CodeBlock.of("$T.$N", scope.members().codec(), constant));
    }

    private static KeyExpressions of(EntityScope scope, Function<String, CodeBlock> constant) {
        return new KeyExpressions(
                scope.simpleName(),
                scope.entity()::component,
                format -> Optional.ofNullable(scope.members().formats().get(format))
                        .map(constant));
    }

    // KeyWriter.partition("Chat", "pk")
    //         .literal("CHAT#")
    //         .component("chatId", chatId, KeyFormat.STRING)
    //         .finish()
    CodeBlock partition(KeyAttribute attribute) {
        return key("partition", attribute);
    }

    // KeyWriter.sort("Chat", "gsi1sk")
    //         .literal("CHAT#")
    //         .component("updatedAt", updatedAt, KeyFormat.MILLIS)
    //         .finish()
    CodeBlock sort(KeyAttribute attribute) {
        return key("sort", attribute);
    }

    // KeyWriter.sort("Chat", "gsi1sk").literal("CHAT#")
    CodeBlock sortPrefix(KeyAttribute attribute, int parts) {
        return chain(start("sort", attribute), attribute.template().parts().subList(0, parts), false);
    }

    // prefix.component("createdAt", createdAt, KeyFormat.MILLIS).literal("#")
    CodeBlock continued(String writer, List<Part> parts, boolean isFinished) {
        return chain(CodeBlock.of("$N", writer), parts, isFinished);
    }

    // new KeyReader("Chat", "pk", partition)
    CodeBlock reader(KeyAttribute attribute, String text) {
        return CodeBlock.of(
                "new $T($L, $L, $N)",
                Types.KEY_READER,
                Literals.string(owner),
                Literals.string(attribute.attribute()),
                text);
    }

    // reader.component("chatId", KeyFormat.STRING)
    CodeBlock read(String reader, Slot slot) {
        return CodeBlock.of("$N.component($L, $L)", reader, Literals.string(slot.component()), format(slot));
    }

    // KeyFormat.MILLIS.canonical(createdAt)
    CodeBlock canonical(Slot slot, CodeBlock value) {
        return CodeBlock.of("$L.canonical($Z$L)", format(slot), value);
    }

    /** Returns a key format: a constant of generated code or of the runtime. */
    CodeBlock format(Slot slot) {
        ValueType value = components.apply(slot.component()).value();
        return constants.apply(new CodecMembers.Format(value, slot.shape())).orElseGet(() -> made(value, slot.shape()));
    }

    /** Returns the constant of the runtime for a shape. */
    private static String constant(KeyShape shape) {
        if (shape instanceof KeyShape.Text text) {
            return text.fold() == KeyShape.Fold.NONE ? "STRING" : text.fold().name();
        }
        if (shape instanceof KeyShape.PlainNumber number) {
            return number.type().name();
        }
        if (shape instanceof KeyShape.Time time) {
            return time.precision().name();
        }
        if (shape instanceof KeyShape.Date) {
            return "DATE";
        }
        if (shape instanceof KeyShape.Uuid) {
            return "UUID";
        }
        if (shape instanceof KeyShape.Truth) {
            return "BOOLEAN";
        }
        throw new IllegalArgumentException(shape + " is made, not a constant");
    }

    /**
     * Returns an expression that makes a key format.
     *
     * @param converter gives an expression for a converter
     */
    static CodeBlock made(CodecMembers.Format format, Function<ValueType.ConvertedValue, CodeBlock> converter) {
        return format.value() instanceof ValueType.ConvertedValue converted
                ? CodeBlock.of(
                        "$T.converted($Z$L,$W$L)",
                        Types.KEY_FORMAT,
                        converter.apply(converted),
                        made(converted.stored(), format.shape()))
                : made(format.value(), format.shape());
    }

    // KeyFormat.MILLIS
    // KeyFormat.paddedInt(10)
    // KeyFormat.enumName(Status.class)
    private static CodeBlock made(ValueType value, KeyShape shape) {
        if (shape instanceof KeyShape.PaddedNumber number) {
            return CodeBlock.of(
                    "$T.padded$L($L)",
                    Types.KEY_FORMAT,
                    Names.capitalized(number.type().name().toLowerCase(Locale.ROOT)),
                    number.width());
        }
        return shape instanceof KeyShape.Constant
                ? CodeBlock.of("$T.enumName($T.class)", Types.KEY_FORMAT, JavaTypes.of(value))
                : CodeBlock.of("$T.$N", Types.KEY_FORMAT, constant(shape));
    }

    private CodeBlock key(String place, KeyAttribute attribute) {
        KeyTemplate template = attribute.template();
        return template.isLiteral()
                ? Literals.string(template.text())
                : chain(start(place, attribute), template.parts(), true);
    }

    private CodeBlock start(String place, KeyAttribute attribute) {
        return CodeBlock.of(
                "$T.$L($L, $L)",
                Types.KEY_WRITER,
                place,
                Literals.string(owner),
                Literals.string(attribute.attribute()));
    }

    private CodeBlock chain(CodeBlock start, List<Part> parts, boolean isFinished) {
        String separator = parts.size() + (isFinished ? 1 : 0) > 1 ? "\n" : "";
        CodeBlock.Builder chain = start.toBuilder();
        for (Part part : parts) {
            chain.add(separator + "$L", call(part));
        }
        if (isFinished) {
            chain.add(separator + ".finish()");
        }
        return chain.build();
    }

    private CodeBlock call(Part part) {
        if (part instanceof Literal literal) {
            return CodeBlock.of(".literal($L)", Literals.string(literal.text()));
        }
        Slot slot = (Slot) part;
        return CodeBlock.of(
                ".component($L, $N, $L)", Literals.string(slot.component()), slot.component(), format(slot));
    }
}
