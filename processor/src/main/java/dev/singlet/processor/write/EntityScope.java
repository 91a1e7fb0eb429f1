package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.EntityNames;
import dev.singlet.processor.model.Presence;
import dev.singlet.processor.model.TableModel;
import java.util.Collection;
import java.util.List;

/**
 * What the emitters of one entity share.
 *
 * @param table the table
 * @param entity the entity
 * @param members the names of the codec's members
 * @param flavour the client that operations are for
 */
record EntityScope(TableModel table, EntityModel entity, CodecMembers members, Flavour flavour) {

    static EntityScope of(TableModel table, EntityModel entity) {
        return new EntityScope(table, entity, new CodecMembers(entity), Flavour.SYNC);
    }

    EntityScope in(Flavour other) {
        return new EntityScope(table, entity, members, other);
    }

    EntityNames names() {
        return flavour.names(entity.names());
    }

    ClassName type() {
        return entity.type();
    }

    /** What a method returns that sends a request. */
    TypeName result(TypeName result) {
        return flavour.result(result);
    }

    /** The entity's name in messages and in Javadoc. */
    String simpleName() {
        return entity.type().simpleName();
    }

    /** What a variable of the entity's type is called where nothing else has that name. */
    String variable() {
        return Names.variable(type());
    }

    List<ComponentModel> keyComponents() {
        return components(entity.key().components());
    }

    List<ComponentModel> components(Collection<String> names) {
        return names.stream().map(entity::component).toList();
    }

    /** Returns for example {@code EntityOperations<Chat, ChatKey, ChatFields>}. */
    TypeName operations() {
        return ParameterizedTypeName.get(
                flavour.type(Types.ENTITY_OPERATIONS), type(), names().key(), names().fields());
    }

    /** Returns for example {@code Query<Chat, ChatFields>}. */
    TypeName withFields(ClassName generic) {
        return ParameterizedTypeName.get(flavour.type(generic), type(), names().fields());
    }

    /** Returns for example {@code IndexQuery<Chat, ChatKey, ChatFields>}. */
    TypeName withKeyAndFields(ClassName generic) {
        return ParameterizedTypeName.get(flavour.type(generic), type(), names().key(), names().fields());
    }

    JavaFile file(ClassName name, TypeSpec.Builder type) {
        return SourceFile.of(name, type, entity.isPublic(), entity.usesDeprecated(), table.origin());
    }

    static List<ParameterSpec> parameters(Collection<ComponentModel> components) {
        return components.stream()
                .map(component -> ParameterSpec.builder(JavaTypes.present(component), component.name())
                        .build())
                .toList();
    }

    static List<ParameterSpec> nullableParameters(Collection<ComponentModel> components) {
        return components.stream()
                .map(component -> ParameterSpec.builder(JavaTypes.nullable(component), component.name())
                        .build())
                .toList();
    }

    /** Returns for example {@code chatId, messageId}. */
    static CodeBlock arguments(Collection<ComponentModel> components) {
        return components.stream()
                .map(component -> CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(",$W"));
    }

    /** Returns for example {@code chat.name()}, or {@code chat.note().orElse(null)} for an {@code Optional}. */
    static CodeBlock read(String record, ComponentModel component) {
        return component.presence() == Presence.OPTIONAL
                ? CodeBlock.of("$N.$N().orElse(null)", record, component.name())
                : CodeBlock.of("$N.$N()", record, component.name());
    }
}
