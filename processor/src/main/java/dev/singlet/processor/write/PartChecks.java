package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.ValuePart;
import dev.singlet.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** Statements that check what values hold: nested records, elements, keys and values. */
final class PartChecks {

    private final CodecMembers members;
    private final CheckNames names;

    /** @param names the methods of the codec of the record whose components are checked */
    PartChecks(CodecMembers members, CheckNames names) {
        this.members = members;
        this.names = names;
    }

    /** Whether there is anything to check within a value. */
    static boolean areAny(ValueType value, List<ValuePart> parts) {
        return value.isDocument() || parts.stream().anyMatch(ValuePart::isChecked);
    }

    // violations.nested("address", address, AddressCodec.INSTANCE::validate);
    // violations.elements("lines", lines, LineCodec.INSTANCE::validate);
    // violations.keys("settings", settings, OrderCodec::checkSettingsKey);
    // violations.values("settings", settings, OrderCodec::checkSettingsValue);
    //
    // What a part is called is the variable that it is in, unless the part is within another one.
    CodeBlock within(ValueType value, List<ValuePart> parts, Call call) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (value.isDocument()) {
            code.add(statement(call, "nested", document(value)));
        }
        for (ValuePart part : parts) {
            reference(call.component(), call.path(), part)
                    .ifPresent(check -> code.add(statement(call, whole(part.kind()), check)));
        }
        return code.build();
    }

    /**
     * What a statement is about.
     *
     * @param violations the expression of what takes the violations
     * @param component the component, whose name begins those of the methods
     * @param path the way from the component to the value, as in {@code Element}; empty for the component itself
     * @param name what the value is called in violations
     * @param variable holds the value
     */
    record Call(CodeBlock violations, ComponentModel component, String path, String name, String variable) {}

    /** Returns the check of one part, if there is anything to check. */
    Optional<CodeBlock> reference(ComponentModel component, String path, ValuePart part) {
        if (!part.isChecked()) {
            return Optional.empty();
        }
        return Optional.of(
                part.isDocument()
                        ? document(part.value())
                        : names.reference(component, path + CheckNames.suffix(part)));
    }

    private CodeBlock document(ValueType value) {
        return CodeBlock.of("$T.INSTANCE::validate", members.codecOf(value));
    }

    private static CodeBlock statement(Call call, String method, CodeBlock check) {
        return CodeBlock.builder()
                .addStatement(
                        "$L.$N($L,$W$N,$W$L)",
                        call.violations(),
                        method,
                        Literals.string(call.name()),
                        call.variable(),
                        check)
                .build();
    }

    private static String whole(ValuePart.Kind kind) {
        return switch (kind) {
            case ELEMENT -> "elements";
            case KEY -> "keys";
            case VALUE -> "values";
        };
    }
}
