package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.Presence;
import dev.singlet.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the staged builder of new records, such as {@code ChatDraft}. */
final class DraftEmitter {

    private static final int STAGES_PER_LINE = 3;

    private final EntityScope scope;
    private final ClassName name;
    private final List<ComponentModel> required;
    private final List<ComponentModel> optional;

    DraftEmitter(EntityScope scope) {
        this.scope = scope;
        this.name = scope.names().draft();
        this.required = scope.entity().components().stream()
                .filter(DraftEmitter::isRequired)
                .toList();
        this.optional = scope.entity().components().stream()
                .filter(component -> !isRequired(component) && !isSetByEveryWrite(component))
                .toList();
    }

    /** Returns the type with which a draft begins: the first stage, or the draft itself if nothing is required. */
    static ClassName start(EntityScope scope) {
        DraftEmitter emitter = new DraftEmitter(scope);
        return emitter.stage(0);
    }

    private static boolean isRequired(ComponentModel component) {
        return component.kept() == Kept.NONE && !component.mayBeAbsent() && !isSet(component);
    }

    private static boolean isSetByEveryWrite(ComponentModel component) {
        return component.kept() == Kept.UPDATED_AT || component.kept() == Kept.VERSION;
    }

    private static boolean isSet(ComponentModel component) {
        return component.value() instanceof ValueType.SetValue;
    }

    private ClassName stage(int index) {
        return index < required.size()
                ? name.nestedClass(
                        "Needs" + Names.capitalized(required.get(index).name()))
                : name;
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addJavadoc(doc());
        for (ComponentModel component : required) {
            type.addField(component.type(), component.name(), Modifier.PRIVATE, Modifier.FINAL);
        }
        optional.forEach(component -> type.addField(field(component)));
        type.addMethod(constructor()).addMethod(start());
        optional.forEach(component -> type.addMethod(setter(component)));
        type.addMethod(toRecord());
        for (int i = 0; i < required.size(); i++) {
            type.addType(stageType(required.get(i), stage(i), stage(i + 1)));
        }
        return scope.file(name, type);
    }

    private CodeBlock doc() {
        return (required.isEmpty()
                        ? Docs.of(
                                "Collects the components of a new {@link $T}, none of which is required.", scope.type())
                        : Docs.of(
                                "Collects the components of a new {@link $T}: first the required ones, in order, then"
                                        + " those that may be left out.",
                                scope.type()))
                .build();
    }

    // private @Nullable Instant createdAt;
    private static FieldSpec field(ComponentModel component) {
        if (component.presence() == Presence.OPTIONAL) {
            return FieldSpec.builder(component.type(), component.name(), Modifier.PRIVATE)
                    .initializer("$T.empty()", Optional.class)
                    .build();
        }
        if (component.kept() == Kept.NONE && isSet(component)) {
            return FieldSpec.builder(component.type(), component.name(), Modifier.PRIVATE)
                    .initializer("$T.of()", Set.class)
                    .build();
        }
        return FieldSpec.builder(component.type().annotated(Types.NULLABLE), component.name(), Modifier.PRIVATE)
                .build();
    }

    // private ChatDraft(String userId, String name) {
    //     this.userId = userId;
    //     this.name = name;
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameters(EntityScope.parameters(required));
        required.forEach(component -> method.addStatement("this.$1N = $1N", component.name()));
        return method.build();
    }

    // static NeedsUserId start() {
    //     return userId -> name -> new ChatDraft(userId, name);
    // }
    private MethodSpec start() {
        String arrow = required.size() > STAGES_PER_LINE ? "$N ->\n" : "$N -> ";
        CodeBlock.Builder stages = CodeBlock.builder();
        required.forEach(component -> stages.add(arrow, component.name()));
        return MethodSpec.methodBuilder("start")
                .addModifiers(Modifier.STATIC)
                .returns(stage(0))
                .addStatement("return $Lnew $T($Z$L)", stages.build(), name, EntityScope.arguments(required))
                .build();
    }

    // public ChatDraft createdAt(Instant createdAt) {
    //     this.createdAt = createdAt;
    //     return this;
    // }
    private MethodSpec setter(ComponentModel component) {
        TypeName type = component.kept() == Kept.NONE
                ? JavaTypes.nullable(component)
                : component.type().annotated(Types.NULLABLE);
        CodeBlock value = component.presence() == Presence.OPTIONAL
                ? CodeBlock.of("$T.ofNullable($N)", Optional.class, component.name())
                : CodeBlock.of("$N", component.name());
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(Docs.of("Sets $L$L", Docs.code(component.name()), otherwise(component))
                        .param(component.name(), value(component))
                        .returns("this draft")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(type, component.name())
                .addStatement("this.$N = $L", component.name(), value)
                .addStatement("return this")
                .build();
    }

    private static String value(ComponentModel component) {
        if (component.kept() != Kept.NONE) {
            return "the value, or null to generate it";
        }
        return component.mayBeAbsent() ? "the value, or null for none" : "the value";
    }

    private static String otherwise(ComponentModel component) {
        return switch (component.kept()) {
            case RANDOM_ID, TIME_ORDERED_ID -> ", which is generated otherwise.";
            case CREATED_AT -> ", which is the time of the creation otherwise.";
            case UPDATED_AT, VERSION -> throw new IllegalArgumentException("no setter for " + component.kept());
            case NONE -> isSet(component) ? ", which is empty otherwise." : ", which is absent otherwise.";
        };
    }

    // Chat toRecord(GeneratedValues generated) {
    //     return new Chat(
    //             generated.idUnless(chatId),
    //             userId,
    //             generated.time(KeyFormat.MILLIS));
    // }
    private MethodSpec toRecord() {
        String generated = Names.besides(scope.entity().components()).newName("generated");
        return MethodSpec.methodBuilder("toRecord")
                .returns(scope.type())
                .addParameter(Types.GENERATED_VALUES, generated)
                .addStatement(
                        "return $L",
                        new KeptValues(scope.entity()).record(scope.type(), generated, DraftEmitter::given))
                .build();
    }

    private static CodeBlock given(ComponentModel component) {
        return component.kept() == Kept.VERSION ? CodeBlock.of("null") : CodeBlock.of("$N", component.name());
    }

    // public interface NeedsUserId {
    //     NeedsName userId(String userId);
    // }
    private TypeSpec stageType(ComponentModel component, ClassName stage, ClassName next) {
        return TypeSpec.interfaceBuilder(stage)
                .addJavadoc(Docs.of("The draft that lacks $L.", Docs.code(component.name()))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addMethod(MethodSpec.methodBuilder(component.name())
                        .addJavadoc(Docs.of("Sets $L.", Docs.code(component.name()))
                                .param(component.name(), "the value")
                                .returns("the draft with it")
                                .build())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(next)
                        .addParameter(component.type(), component.name())
                        .build())
                .build();
    }
}
