package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentChange;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.UpdateGroup;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.model.WholeRange;
import dev.singlet.processor.name.MethodNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods of an update builder that change one component: set, clear, add, append, put and remove. */
final class SingleChangeMethods {

    private static final String WITHOUT_MAP = "The update is refused with {@link $T} for an item without the map.";

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
        for (ComponentChange change : group.changes()) {
            String name = MethodNames.change(change, component.name());
            methods.add(finish(method(change, MethodSpec.methodBuilder(name), component, group)));
        }
        return methods;
    }

    private MethodSpec.Builder method(
            ComponentChange change, MethodSpec.Builder method, ComponentModel component, UpdateGroup group) {
        return switch (change) {
            case CLEAR -> clear(method, component, group);
            case ADD -> add(method, component, ((ValueType.Simple) component.value()).kind());
            case APPEND -> elements(method, component, "append", "Adds elements at the end of $L.");
            case PREPEND -> elements(method, component, "prepend", "Adds elements at the beginning of $L.");
            case ADD_TO_SET -> elements(method, component, "addToSet", "Adds elements to $L.");
            case REMOVE_FROM_SET -> elements(method, component, "removeFromSet", "Removes elements from $L.");
            case PUT_IN_MAP -> putInMap(method, component, (ValueType.MapValue) component.value());
            case REMOVE_FROM_MAP -> removeFromMap(method, component, (ValueType.MapValue) component.value());
        };
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
    private MethodSpec.Builder clear(MethodSpec.Builder method, ComponentModel component, UpdateGroup group) {
        method.addJavadoc(UpdateDocs.removal(group).returns("this update").build())
                .addCode(changes.remove(component.attribute()));
        group.keys().forEach(attribute -> method.addCode(changes.remove(attribute.attribute())));
        return method;
    }

    // public JobUpdate addToPriority(long delta) {
    //     changes().addWhole("priority", delta, 0, 99);
    //     return this;
    // }
    //
    // public VehicleUpdate addToPrice(BigDecimal delta) {
    //     changes().add("price", delta, AttributeCodec.BIG_DECIMAL);
    //     return this;
    // }
    private MethodSpec.Builder add(MethodSpec.Builder method, ComponentModel component, SimpleKind kind) {
        Optional<WholeRange> range = WholeRange.of(component);
        Docs docs = Docs.of(
                "Adds to $L, of which absence counts as zero. An update that adds is not sent again after a lost"
                        + " response.",
                Docs.code(component.name()));
        range.ifPresent(allowed -> docs.paragraph(
                "The update is refused with {@link $T} if the sum would be less than {@code $L} or greater than"
                        + " {@code $L}.",
                Types.CONDITION_FAILED,
                Literals.limit(allowed.min(), kind),
                Literals.limit(allowed.max(), kind)));
        method.addJavadoc(docs.param("delta", "what to add; may be negative")
                .returns("this update")
                .build());
        CodeBlock attribute = Literals.string(component.attribute());
        if (range.isPresent()) {
            return method.addParameter(TypeName.LONG, "delta")
                    .addStatement(
                            "changes().addWhole($L,$Wdelta,$W$L,$W$L)",
                            attribute,
                            Literals.limit(range.get().min(), kind),
                            Literals.limit(range.get().max(), kind));
        }
        TypeName type = kind.type().isBoxedPrimitive() ? kind.type().unbox() : kind.type();
        return method.addParameter(type, "delta")
                .addStatement("changes().add($L,$Wdelta,$W$L)", attribute, codecs.made(component.value()));
    }

    // public VehicleUpdate appendToDrivers(List<String> elements) {
    //     violations().elements("drivers", elements, VehicleCodec::checkDriversElement);
    //     changes().append("drivers", elements, VehicleCodec.DRIVERS);
    //     return this;
    // }
    private MethodSpec.Builder elements(
            MethodSpec.Builder method, ComponentModel component, String change, String doc) {
        boolean adds = !change.equals("removeFromSet");
        return method.addJavadoc(Docs.of(doc, Docs.code(component.name()))
                        .param("elements", "the elements; if there are none, nothing changes")
                        .returns("this update")
                        .build())
                .addParameter(JavaTypes.present(component), "elements")
                .addCode(adds ? changes.checkParts(component, "elements") : CodeBlock.of(""))
                .addStatement(
                        "changes().$N($L,$Welements,$W$L)",
                        change,
                        Literals.string(component.attribute()),
                        codecs.codec(component.value()));
    }

    // public VehicleUpdate putInCounts(String key, Long value) {
    //     violations().value("counts", value, VehicleCodec::checkCountsValue);
    //     changes().putInMap("counts", key, AttributeCodec.STRING, value, AttributeCodec.LONG);
    //     return this;
    // }
    private MethodSpec.Builder putInMap(MethodSpec.Builder method, ComponentModel component, ValueType.MapValue map) {
        return method.addJavadoc(Docs.of(
                                "Puts an entry into $L. " + WITHOUT_MAP,
                                Docs.code(component.name()),
                                Types.CONDITION_FAILED)
                        .param("key", "the entry's key")
                        .param("value", "the entry's value")
                        .returns("this update")
                        .build())
                .addParameter(JavaTypes.of(map.key()), "key")
                .addParameter(JavaTypes.of(map.value()), "value")
                .addCode(changes.checkEntry(component))
                .addStatement(
                        "changes().putInMap($L,$Wkey,$W$L,$Wvalue,$W$L)",
                        Literals.string(component.attribute()),
                        codecs.codec(map.key()),
                        codecs.codec(map.value()));
    }

    // public VehicleUpdate removeFromCounts(String key) {
    //     changes().removeFromMap("counts", key, AttributeCodec.STRING);
    //     return this;
    // }
    private MethodSpec.Builder removeFromMap(
            MethodSpec.Builder method, ComponentModel component, ValueType.MapValue map) {
        return method.addJavadoc(Docs.of(
                                "Removes an entry from $L, if there is one. " + WITHOUT_MAP,
                                Docs.code(component.name()),
                                Types.CONDITION_FAILED)
                        .param("key", "the entry's key")
                        .returns("this update")
                        .build())
                .addParameter(JavaTypes.of(map.key()), "key")
                .addStatement(
                        "changes().removeFromMap($L,$Wkey,$W$L)",
                        Literals.string(component.attribute()),
                        codecs.codec(map.key()));
    }

    private MethodSpec finish(MethodSpec.Builder method) {
        return method.addModifiers(Modifier.PUBLIC)
                .returns(scope.names().update())
                .addStatement("return this")
                .build();
    }
}
