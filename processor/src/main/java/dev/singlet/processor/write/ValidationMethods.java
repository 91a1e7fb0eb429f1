package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.ConstraintModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.Presence;
import dev.singlet.processor.model.ValuePart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a codec that check a record's components. */
final class ValidationMethods {

    private final CodecMembers members;
    private final ClassName type;
    private final List<ComponentModel> components;
    private final CheckNames names;
    private final PartChecks parts;

    private ValidationMethods(CodecMembers members, ClassName type, List<ComponentModel> components, CheckNames names) {
        this.members = members;
        this.type = type;
        this.components = components;
        this.names = names;
        this.parts = new PartChecks(members, names);
    }

    /** Returns the methods of the codec of an entity or document. */
    static ValidationMethods of(CodecMembers members, ClassName type, List<ComponentModel> components) {
        return new ValidationMethods(members, type, components, members.checks());
    }

    /** Returns the methods of a nested record's codec. */
    static ValidationMethods of(CodecMembers members, DocumentModel document) {
        return new ValidationMethods(members, document.type(), document.components(), members.checks(document));
    }

    /** Whether there is anything to check about a value. What is generated is never null by then. */
    static boolean isChecked(ComponentModel component) {
        return isRequired(component)
                || !component.constraints().isEmpty()
                || PartChecks.areAny(component.value(), component.parts());
    }

    private static boolean isRequired(ComponentModel component) {
        return component.presence() == Presence.REQUIRED
                && !component.type().isPrimitive()
                && component.kept() == Kept.NONE;
    }

    // @Override
    // public void validate(Chat chat, Violations violations) {
    //     checkUserId(chat.userId(), violations);
    //     checkName(chat.name(), violations);
    //     violations.required("note", chat.note());
    // }
    MethodSpec validate() {
        String record = Names.variable(type);
        NameAllocator variables = new NameAllocator();
        variables.newName(record);
        String violations = variables.newName("violations");
        CodeBlock.Builder code = CodeBlock.builder();
        for (ComponentModel component : components) {
            if (component.kept() == Kept.VERSION) {
                code.addStatement(
                        "$N.version($L,$W$N.$N())",
                        violations,
                        Literals.string(component.name()),
                        record,
                        component.name());
            } else if (component.presence() == Presence.OPTIONAL) {
                code.add(validateOptional(record, component, violations));
            } else if (isChecked(component)) {
                code.add(callCheck(record, component, violations));
            }
        }
        return validating(type, record, violations)
                .addCode(code.isEmpty() ? CodeBlock.of("// Nothing can be wrong.\n") : code.build())
                .build();
    }

    /** Returns the head of the method that checks. */
    static MethodSpec.Builder validating(ClassName type, String record, String violations) {
        return MethodSpec.methodBuilder("validate")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, record)
                .addParameter(Types.VIOLATIONS, violations);
    }

    // violations.required("note", chat.note());
    // if (chat.note() != null) {
    //     checkNote(chat.note().orElse(null), violations);
    // }
    private static CodeBlock validateOptional(String record, ComponentModel component, String violations) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$N.required($L,$W$N.$N())",
                        violations,
                        Literals.string(component.name()),
                        record,
                        component.name());
        return isChecked(component)
                ? code.beginControlFlow("if ($N.$N() != null)", record, component.name())
                        .add(callCheck(record, component, violations))
                        .endControlFlow()
                        .build()
                : code.build();
    }

    private static CodeBlock callCheck(String record, ComponentModel component, String violations) {
        return CodeBlock.builder()
                .addStatement(
                        "$N($L, $N)",
                        CodecMembers.checkName(component),
                        EntityScope.read(record, component),
                        violations)
                .build();
    }

    List<MethodSpec> checks() {
        List<MethodSpec> methods = new ArrayList<>();
        for (ComponentModel component : components) {
            if (isChecked(component)) {
                methods.add(check(component));
                addPartChecks(methods, component, "", component.parts());
            }
        }
        return methods;
    }

    // static void checkName(String name, Violations violations) {
    //     violations.required("name", name);
    //     violations.size("name", name, 1, 100);
    // }
    private MethodSpec check(ComponentModel component) {
        String violations = Names.besides(List.of(component)).newName("violations");
        PartChecks.Call call =
                new PartChecks.Call(CodeBlock.of("$N", violations), component, "", component.name(), component.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder(CodecMembers.checkName(component))
                .addModifiers(Modifier.STATIC)
                .addParameter(JavaTypes.nullable(component), component.name())
                .addParameter(Types.VIOLATIONS, violations);
        if (isRequired(component) && !refusesNull(component)) {
            method.addStatement(statement(call, "required", CodeBlock.of("")));
        }
        component.constraints().forEach(constraint -> method.addStatement(statement(call, constraint)));
        return method.addCode(parts.within(component.value(), component.parts(), call))
                .build();
    }

    private void addPartChecks(
            List<MethodSpec> methods, ComponentModel component, String path, List<ValuePart> ofComponent) {
        for (ValuePart part : ofComponent) {
            if (part.isChecked() && !part.isDocument()) {
                String longer = path + CheckNames.suffix(part);
                methods.add(check(component, longer, part));
                addPartChecks(methods, component, longer, part.parts());
            }
        }
    }

    // static void checkDriversElement(String element, Violations violations) {
    //     violations.size("", element, 0, 40);
    // }
    private MethodSpec check(ComponentModel component, String path, ValuePart part) {
        String variable = Names.camel(part.kind().name());
        PartChecks.Call call = new PartChecks.Call(CodeBlock.of("violations"), component, path, "", variable);
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method(component, path))
                .addModifiers(Modifier.STATIC)
                .addParameter(JavaTypes.of(part.value()), variable)
                .addParameter(Types.VIOLATIONS, "violations");
        part.constraints().constraints().forEach(constraint -> method.addStatement(statement(call, constraint)));
        return method.addCode(parts.within(part.value(), part.parts(), call)).build();
    }

    private static boolean refusesNull(ComponentModel component) {
        return component.constraints().stream()
                .anyMatch(constraint -> constraint instanceof ConstraintModel.Plain plain
                        && (plain.kind() == ConstraintModel.Kind.NOT_BLANK
                                || plain.kind() == ConstraintModel.Kind.NOT_EMPTY));
    }

    private CodeBlock statement(PartChecks.Call call, ConstraintModel constraint) {
        return statement(call, method(constraint), arguments(constraint));
    }

    private static CodeBlock statement(PartChecks.Call call, String method, CodeBlock arguments) {
        return CodeBlock.of(
                "$L.$N($L,$W$N$L)",
                call.violations(),
                method,
                Literals.string(call.name()),
                call.variable(),
                arguments);
    }

    private static String method(ConstraintModel constraint) {
        if (constraint instanceof ConstraintModel.Plain plain) {
            return Names.camel(plain.kind().name().replace('_', '-'));
        }
        return Names.uncapitalized(constraint.getClass().getSimpleName());
    }

    private CodeBlock arguments(ConstraintModel constraint) {
        if (constraint instanceof ConstraintModel.Size size) {
            return CodeBlock.of(",$W$L,$W$L", size.min(), number(size.max()));
        }
        if (constraint instanceof ConstraintModel.Pattern pattern) {
            return CodeBlock.of(",$W$N", members.patterns().get(pattern));
        }
        if (constraint instanceof ConstraintModel.Min min) {
            return CodeBlock.of(",$W$LL", min.value());
        }
        if (constraint instanceof ConstraintModel.Max max) {
            return CodeBlock.of(",$W$LL", max.value());
        }
        if (constraint instanceof ConstraintModel.DecimalMin min) {
            return bound(min.value(), min.inclusive());
        }
        if (constraint instanceof ConstraintModel.DecimalMax max) {
            return bound(max.value(), max.inclusive());
        }
        if (constraint instanceof ConstraintModel.Digits digits) {
            return CodeBlock.of(",$W$L,$W$L", digits.integer(), digits.fraction());
        }
        return CodeBlock.of("");
    }

    private static CodeBlock number(int value) {
        return value == Integer.MAX_VALUE ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : CodeBlock.of("$L", value);
    }

    private static CodeBlock bound(String value, boolean isInclusive) {
        return CodeBlock.of(",$Wnew $T($L),$W$L", BigDecimal.class, Literals.string(value), isInclusive);
    }
}
