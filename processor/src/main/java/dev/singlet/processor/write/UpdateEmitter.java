package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.UpdateGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the update builder, such as {@code ChatUpdate}. */
final class UpdateEmitter {

    private final EntityScope scope;
    private final EntityModel entity;
    private final ClassName name;
    private final UpdateStages stages;
    private final ChangeExpressions changes;
    private final UpsertMethod upsert;

    UpdateEmitter(EntityScope scope) {
        this.scope = scope;
        this.entity = scope.entity();
        this.name = scope.names().update();
        this.stages = new UpdateStages(scope);
        this.changes = new ChangeExpressions(scope);
        this.upsert = new UpsertMethod(scope, changes);
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(doc())
                .superclass(ParameterizedTypeName.get(
                        scope.flavour().type(Types.ENTITY_UPDATE),
                        scope.type(),
                        scope.names().fields(),
                        name));
        if (isKeyKept()) {
            type.addField(scope.names().key(), "key", Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addMethod(constructor());
        stages.start().ifPresent(type::addMethod);
        SingleChangeMethods single = new SingleChangeMethods(scope, changes);
        for (UpdateGroup group : laterGroups()) {
            if (group.asked().size() == 1) {
                single.all(group).forEach(type::addMethod);
            } else {
                type.addMethod(groupSetter(group));
            }
        }
        if (entity.hasPaths()) {
            new NestedChangeMethods(scope).all().forEach(type::addMethod);
        }
        new LockMethods(scope).inUpdate().ifPresent(type::addMethod);
        upsert.method().ifPresent(type::addMethod);
        type.addMethod(self());
        stages.types().forEach(type::addType);
        return scope.file(name, type);
    }

    private CodeBlock doc() {
        Docs docs = Docs.of(
                "Changes attributes of one {@link $T} by one {@code UpdateItem} request, which demands that the item"
                        + " exists. Attributes that are not named here stay as they are.",
                scope.type());
        entity.kept(Kept.UPDATED_AT)
                .ifPresent(updatedAt -> docs.paragraph(
                        "Every update sets $L to the time of the table's clock.", Docs.code(updatedAt.name())));
        entity.kept(Kept.VERSION)
                .ifPresent(version -> docs.paragraph("Every update adds one to $L.", Docs.code(version.name())));
        return new UniqueMethods(scope).describeUpdate(docs).build();
    }

    private List<UpdateGroup> laterGroups() {
        return entity.updateGroups().stream()
                .filter(group -> !group.withEveryUpdate())
                .toList();
    }

    private boolean isKeyKept() {
        List<String> known = entity.key().components();
        return (upsert.isOffered() && !known.isEmpty())
                || laterGroups().stream()
                        .flatMap(group -> group.keys().stream())
                        .flatMap(attribute -> attribute.template().components().stream())
                        .anyMatch(known::contains);
    }

    // ChatUpdate(EntityOperations<Chat, ChatKey, ChatFields> operations, ChatKey key) {
    //     super(operations, key);
    //     Instant updatedAt = generated().time(KeyFormat.MILLIS);
    //     changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
    //     changes().setKey("gsi1sk", ChatCodec.gsi1Sort(updatedAt));
    // }
    private MethodSpec constructor() {
        Optional<ComponentModel> updatedAt = entity.kept(Kept.UPDATED_AT);
        List<ComponentModel> asked = stages.asked();
        NameAllocator names =
                Names.besides(Stream.concat(asked.stream(), updatedAt.stream()).toList());
        String operations = names.newName("operations");
        String key = names.newName("key");
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addParameter(scope.operations(), operations)
                .addParameter(scope.names().key(), key)
                .addParameters(EntityScope.nullableParameters(asked))
                .addStatement("super($N, $N)", operations, key);
        if (isKeyKept()) {
            method.addStatement("this.key = $N", key);
        }
        updatedAt.ifPresent(component -> method.addStatement(
                        "$T $N = generated().time($L)",
                        component.type(),
                        component.name(),
                        new KeptValues(entity).format(component))
                .addCode(changes.set(component)));
        asked.forEach(component -> method.addCode(changes.checkedSet(component)));
        entity.attributesOfUpdatedAt().forEach(attribute -> method.addCode(changes.setKeyOfTime(attribute, key)));
        stages.groups()
                .forEach(group -> group.keys().forEach(attribute -> method.addCode(changes.setKey(attribute, key))));
        return method.build();
    }

    // public VehicleUpdate cityAndPlate(String city, @Nullable String plate) {
    //     VehicleCodec.checkCity(city, violations());
    //     changes().set("city", city, AttributeCodec.STRING);
    //     ...
    //     changes().setKey("gsi1sk", () -> VehicleCodec.gsi1Sort(city, plate));
    //     return this;
    // }
    private MethodSpec groupSetter(UpdateGroup group) {
        Docs docs = UpdateDocs.together(group);
        group.asked().forEach(component -> docs.param(component.name(), UpdateDocs.value(component)));
        MethodSpec.Builder method = MethodSpec.methodBuilder(group.method())
                .addJavadoc(docs.returns("this update").build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameters(EntityScope.nullableParameters(group.asked()));
        group.asked().forEach(component -> method.addCode(changes.checkedSet(component)));
        group.keys().forEach(attribute -> method.addCode(changes.setKey(attribute)));
        return method.addStatement("return this").build();
    }

    // @Override
    // protected ChatUpdate self() {
    //     return this;
    // }
    private MethodSpec self() {
        return MethodSpec.methodBuilder("self")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(name)
                .addStatement("return this")
                .build();
    }
}
