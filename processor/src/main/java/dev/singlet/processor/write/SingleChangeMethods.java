package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.UpdateGroup;
import dev.singlet.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of an update builder that change one component: set, clear, add, append, put and remove. */
final class SingleChangeMethods {

    private final EntityScope scope;
    private final ChangeExpressions changes;
    private final CodecExpressions codecs;

    SingleChangeMethods(EntityScope scope, ChangeExpressions changes) {
        this.scope = scope;
        this.changes = changes;
        this.codecs = CodecExpressions.outsideCodec(scope);
    }

    List<MethodSpec> all(UpdateGroup group) {
        ComponentModel component = group.asked().get(0);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(set(component, group));
        if (component.mayBeAbsent()) {
            methods.add(clear(component, group));
        }
        if (group.keys().isEmpty()) {
            addPartial(component, methods);
        }
        return methods;
    }

    private void addPartial(ComponentModel component, List<MethodSpec> methods) {
        ValueType value = component.value();
        if (value instanceof ValueType.Simple simple
                && simple.kind().isNumber()
                && simple.kind() != SimpleKind.DURATION) {
            methods.add(add(component, simple.kind()));
        } else if (value instanceof ValueType.ListValue) {
            methods.add(elements(component, "appendTo", "append", "Adds elements at the end of $L."));
            methods.add(elements(component, "prependTo", "prepend", "Adds elements at the beginning of $L."));
        } else if (value instanceof ValueType.SetValue) {
            methods.add(elements(component, "addTo", "addToSet", "Adds elements to $L."));
            methods.add(elements(component, "removeFrom", "removeFromSet", "Removes elements from $L."));
        } else if (value instanceof ValueType.MapValue map) {
            methods.add(putInMap(component, map));
            methods.add(removeFromMap(component, map));
        }
    }

    // public ChatUpdate name(String name) {
    //     ChatCodec.checkName(name, violations());
    //     changes().set("name", name, AttributeCodec.STRING);
    //     return this;
    // }
    private MethodSpec set(ComponentModel component, UpdateGroup group) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(component.name())
                .addJavadoc(UpdateDocs.together(group)
                        .param(component.name(), UpdateDocs.value(component))
                        .returns("this update")
                        .build())
                .addParameter(JavaTypes.nullable(component), component.name())
                .addCode(changes.checkedSet(component));
        group.keys().forEach(attribute -> method.addCode(changes.setKey(attribute)));
        return finish(method);
    }

    // public ChatMessageUpdate clearReasoningContent() {
    //     changes().remove("reasoningContent");
    //     return this;
    // }
    private MethodSpec clear(ComponentModel component, UpdateGroup group) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("clear" + Names.capitalized(component.name()))
                .addJavadoc(
                        Docs.of("Removes " + Docs.code(component.name()) + UpdateDocs.keys(group.keys(), false) + ".")
                                .returns("this update")
                                .build())
                .addCode(changes.remove(component.attribute()));
        group.keys().forEach(attribute -> method.addCode(changes.remove(attribute.attribute())));
        return finish(method);
    }

    // public JobUpdate addToPriority(long delta) {
    //     changes().add("priority", delta, AttributeCodec.LONG);
    //     return this;
    // }
    private MethodSpec add(ComponentModel component, SimpleKind kind) {
        boolean isWhole = kind == SimpleKind.BYTE || kind == SimpleKind.SHORT || kind == SimpleKind.INT;
        SimpleKind delta = isWhole ? SimpleKind.LONG : kind;
        TypeName type = delta.type().isBoxedPrimitive() ? delta.type().unbox() : delta.type();
        Docs docs = Docs.of(
                "Adds to $L, of which absence counts as zero. An update that adds is not sent again after a lost"
                        + " response.",
                Docs.code(component.name()));
        if (!component.constraints().isEmpty()) {
            docs.paragraph("The sum is not known here, so no constraint is checked.");
        }
        return finish(MethodSpec.methodBuilder("addTo" + Names.capitalized(component.name()))
                .addJavadoc(docs.param("delta", "what to add; may be negative")
                        .returns("this update")
                        .build())
                .addParameter(type, "delta")
                .addStatement(
                        "changes().add($L,$Wdelta,$W$L)",
                        Literals.string(component.attribute()),
                        codecs.made(new ValueType.Simple(delta))));
    }

    // public VehicleUpdate appendToDrivers(List<String> elements) {
    //     changes().append("drivers", elements, VehicleCodec.DRIVERS);
    //     return this;
    // }
    private MethodSpec elements(ComponentModel component, String prefix, String change, String doc) {
        return finish(MethodSpec.methodBuilder(prefix + Names.capitalized(component.name()))
                .addJavadoc(Docs.of(doc, Docs.code(component.name()))
                        .param("elements", "at least one")
                        .returns("this update")
                        .build())
                .addParameter(JavaTypes.present(component), "elements")
                .addStatement(
                        "changes().$N($L,$Welements,$W$L)",
                        change,
                        Literals.string(component.attribute()),
                        codecs.codec(component.value())));
    }

    // public VehicleUpdate putInCounts(String key, Long value) {
    //     changes().putInMap("counts", key, value, AttributeCodec.LONG);
    //     return this;
    // }
    private MethodSpec putInMap(ComponentModel component, ValueType.MapValue map) {
        return finish(MethodSpec.methodBuilder("putIn" + Names.capitalized(component.name()))
                .addJavadoc(Docs.of("Puts an entry into $L, which must be there.", Docs.code(component.name()))
                        .param("key", "the entry's key")
                        .param("value", "the entry's value")
                        .returns("this update")
                        .build())
                .addParameter(
                        ParameterSpec.builder(JavaTypes.of(map.key()), "key").build())
                .addParameter(ParameterSpec.builder(JavaTypes.of(map.value()), "value")
                        .build())
                .addStatement(
                        "changes().putInMap($L,$W$L,$Wvalue,$W$L)",
                        Literals.string(component.attribute()),
                        storedKey(map),
                        codecs.codec(map.value())));
    }

    // public VehicleUpdate removeFromCounts(String key) {
    //     changes().removeFromMap("counts", key);
    //     return this;
    // }
    private MethodSpec removeFromMap(ComponentModel component, ValueType.MapValue map) {
        return finish(MethodSpec.methodBuilder("removeFrom" + Names.capitalized(component.name()))
                .addJavadoc(Docs.of("Removes an entry from $L.", Docs.code(component.name()))
                        .param("key", "the entry's key")
                        .returns("this update")
                        .build())
                .addParameter(JavaTypes.of(map.key()), "key")
                .addStatement(
                        "changes().removeFromMap($L,$W$L)", Literals.string(component.attribute()), storedKey(map)));
    }

    private static CodeBlock storedKey(ValueType.MapValue map) {
        if (map.key() instanceof ValueType.EnumValue) {
            return CodeBlock.of("key.name()");
        }
        boolean isText = map.key() instanceof ValueType.Simple simple && simple.kind() == SimpleKind.STRING;
        return CodeBlock.of(isText ? "key" : "key.toString()");
    }

    private MethodSpec finish(MethodSpec.Builder method) {
        return method.addModifiers(Modifier.PUBLIC)
                .returns(scope.names().update())
                .addStatement("return this")
                .build();
    }
}
