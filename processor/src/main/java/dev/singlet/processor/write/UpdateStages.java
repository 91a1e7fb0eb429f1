package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.UpdateGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the stages that ask for what every update has to set, since it shares an index key with the update's time. */
final class UpdateStages {

    private final EntityScope scope;
    private final ClassName update;
    private final List<UpdateGroup> groups;

    UpdateStages(EntityScope scope) {
        this.scope = scope;
        this.update = scope.names().update();
        this.groups = scope.entity().updateGroups().stream()
                .filter(UpdateGroup::withEveryUpdate)
                .toList();
    }

    List<UpdateGroup> groups() {
        return groups;
    }

    List<ComponentModel> asked() {
        return groups.stream().flatMap(group -> group.asked().stream()).toList();
    }

    /** Returns the type with which an update begins: the first stage, or the builder itself. */
    ClassName first() {
        return stage(0);
    }

    private ClassName stage(int index) {
        return index < groups.size()
                ? update.nestedClass(
                        "Needs" + Names.capitalized(groups.get(index).method()))
                : update;
    }

    // static NeedsStatus start(EntityOperations<Job, JobKey, JobFields> operations, JobKey key) {
    //     return status -> new JobUpdate(operations, key, status);
    // }
    Optional<MethodSpec> start() {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        NameAllocator names = Names.besides(asked());
        String operations = names.newName("operations");
        String key = names.newName("key");
        List<CodeBlock> stages = new ArrayList<>();
        for (UpdateGroup group : groups) {
            stages.add(
                    group.asked().size() == 1
                            ? EntityScope.arguments(group.asked())
                            : CodeBlock.of("($L)", EntityScope.arguments(group.asked())));
        }
        return Optional.of(MethodSpec.methodBuilder("start")
                .addModifiers(Modifier.STATIC)
                .returns(first())
                .addParameter(scope.operations(), operations)
                .addParameter(scope.names().key(), key)
                .addStatement(
                        "return $L -> new $T($N, $N, $L)",
                        CodeBlock.join(stages, " -> "),
                        update,
                        operations,
                        key,
                        EntityScope.arguments(asked()))
                .build());
    }

    // public interface NeedsStatus {
    //     JobUpdate status(Status status);
    // }
    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            types.add(type(groups.get(i), stage(i), stage(i + 1)));
        }
        return types;
    }

    private static TypeSpec type(UpdateGroup group, ClassName stage, ClassName next) {
        Docs docs = UpdateDocs.together(group);
        group.asked().forEach(component -> docs.param(component.name(), UpdateDocs.value(component)));
        return TypeSpec.interfaceBuilder(stage)
                .addJavadoc(Docs.of("The update before it is told what an index key holds besides the update's time.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addMethod(MethodSpec.methodBuilder(group.method())
                        .addJavadoc(docs.returns("the update with it").build())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(next)
                        .addParameters(EntityScope.nullableParameters(group.asked()))
                        .build())
                .build();
    }
}
