package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.ValuePart;
import dev.singlet.processor.model.ValueType;
import java.util.List;

/** Statements that record changes. Components are variables of their own names. */
final class ChangeExpressions {

    private final EntityScope scope;
    private final CodecExpressions codecs;
    private final PartChecks parts;

    ChangeExpressions(EntityScope scope) {
        this.scope = scope;
        this.codecs = CodecExpressions.outsideCodec(scope);
        this.parts = new PartChecks(scope.members(), scope.members().checks());
    }

    // ChatCodec.checkName(name, violations());
    private CodeBlock check(ComponentModel component) {
        return ValidationMethods.isChecked(component)
                ? CodeBlock.builder()
                        .addStatement(
                                "$T.$N($N, violations())",
                                scope.names().codec(),
                                CodecMembers.checkName(component),
                                component.name())
                        .build()
                : CodeBlock.of("");
    }

    // violations().elements("drivers", elements, VehicleCodec::checkDriversElement);
    CodeBlock checkParts(ComponentModel component, String variable) {
        return parts.within(
                component.value(),
                component.parts(),
                new PartChecks.Call(CodeBlock.of("violations()"), component, "", component.name(), variable));
    }

    // violations().key("counts", key, VehicleCodec::checkCountsKey);
    // violations().value("counts", value, VehicleCodec::checkCountsValue);
    CodeBlock checkEntry(ComponentModel component) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ValuePart part : component.parts()) {
            String variable = Names.camel(part.kind().name());
            parts.reference(component, "", part)
                    .ifPresent(check -> code.addStatement(
                            "violations().$N($L,$W$N,$W$L)",
                            variable,
                            Literals.string(component.name()),
                            variable,
                            check));
        }
        return code.build();
    }

    // "name", name, AttributeCodec.STRING
    CodeBlock value(ComponentModel component, CodeBlock value) {
        return CodeBlock.of(
                "$L,$W$L,$W$L", Literals.string(component.attribute()), value, codecs.codec(component.value()));
    }

    // changes().set("name", name, AttributeCodec.STRING);
    CodeBlock set(ComponentModel component) {
        return CodeBlock.builder()
                .addStatement(
                        "changes().set($L,$W$N,$W$L)",
                        Literals.string(component.attribute()),
                        component.name(),
                        codecs.codec(component.value()))
                .build();
    }

    // changes().remove("note");
    CodeBlock remove(String attribute) {
        return CodeBlock.builder()
                .addStatement("changes().remove($L)", Literals.string(attribute))
                .build();
    }

    /**
     * Checks and sets a component; removes it where null, or an empty set, stands for its absence. A set that is null
     * is a violation, so what becomes of it does not matter.
     */
    CodeBlock checkedSet(ComponentModel component) {
        boolean isSet = component.value() instanceof ValueType.SetValue;
        if (!isSet && !component.mayBeAbsent()) {
            return CodeBlock.builder().add(check(component)).add(set(component)).build();
        }
        return CodeBlock.builder()
                .add(check(component))
                .beginControlFlow(isSet ? "if ($1N == null || $1N.isEmpty())" : "if ($N == null)", component.name())
                .add(remove(component.attribute()))
                .nextControlFlow("else")
                .add(set(component))
                .endControlFlow()
                .build();
    }

    // changes().setKey("gsi1pk", () -> ChatCodec.gsi1Partition(userId));
    //
    // A key of given values is not built after a violation: the violation is what the caller has to be told.
    CodeBlock setKey(KeyAttribute attribute) {
        return setKey(attribute, "() -> ", CodeBlock.of("this.key"));
    }

    // changes().setKey("statusSort", () -> JobCodec.byStatusSort(status, updatedAt));
    CodeBlock setKey(KeyAttribute attribute, String key) {
        return setKey(attribute, "() -> ", CodeBlock.of("$N", key));
    }

    // changes().setKey("gsi1sk", ChatCodec.gsi1Sort(key.orgId(), updatedAt));
    CodeBlock setKeyOfTime(KeyAttribute attribute, String key) {
        return setKey(attribute, "", CodeBlock.of("$N", key));
    }

    // ChatCodec.gsi1Partition(this.key.chatId())
    CodeBlock key(KeyAttribute attribute) {
        return key(attribute, CodeBlock.of("this.key"));
    }

    private CodeBlock setKey(KeyAttribute attribute, String supplier, CodeBlock key) {
        return CodeBlock.builder()
                .addStatement(
                        "changes().setKey($L,$W$L$L)",
                        Literals.string(attribute.attribute()),
                        supplier,
                        key(attribute, key))
                .build();
    }

    private CodeBlock key(KeyAttribute attribute, CodeBlock key) {
        List<String> known = scope.entity().key().components();
        CodeBlock arguments = attribute.template().components().stream()
                .map(component -> known.contains(component)
                        ? CodeBlock.of("$L.$N()", key, component)
                        : CodeBlock.of("$N", component))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of(
                "$T.$N($Z$L)", scope.names().codec(), scope.members().indexKey(attribute), arguments);
    }
}
