package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import dev.singlet.processor.model.CollectionMember;
import dev.singlet.processor.model.EntityModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the lists that the items of a collection are sorted into, such as {@code UserActivityGroup}. */
final class CollectionGroupEmitter {

    private final CollectionScope scope;
    private final ClassName name;
    private final List<EntityModel> entities;

    CollectionGroupEmitter(CollectionScope scope) {
        this.scope = scope;
        this.name = scope.names().group();
        this.entities = scope.collection().members().stream()
                .map(CollectionMember::entity)
                .toList();
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.of("Items of {@link $T}, in a list for each entity.", scope.type())
                        .build());
        entities.forEach(entity -> type.addField(listOf(entity), accessor(entity), Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor()).addMethod(of());
        entities.forEach(entity -> type.addMethod(accessorOf(entity)));
        type.addMethod(equalsMethod()).addMethod(hashCodeMethod()).addMethod(toStringMethod());
        return scope.file(name, type);
    }

    private static TypeName listOf(EntityModel entity) {
        return ParameterizedTypeName.get(ClassName.get(List.class), entity.type());
    }

    private static String accessor(EntityModel entity) {
        return entity.names().accessor();
    }

    // private UserActivityGroup(List<User> users, List<Order> orders) {
    //     this.users = List.copyOf(users);
    //     this.orders = List.copyOf(orders);
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        entities.forEach(entity -> method.addParameter(listOf(entity), accessor(entity)));
        entities.forEach(entity -> method.addStatement("this.$1N = $2T.copyOf($1N)", accessor(entity), List.class));
        return method.build();
    }

    // public static UserActivityGroup of(Collection<? extends UserActivity> items) {
    //     List<User> users = new ArrayList<>();
    //     List<Order> orders = new ArrayList<>();
    //     for (UserActivity item : items) {
    //         if (item instanceof User user) {
    //             users.add(user);
    //         } else if (item instanceof Order order) {
    //             orders.add(order);
    //         }
    //     }
    //     return new UserActivityGroup(users, orders);
    // }
    private MethodSpec of() {
        NameAllocator names = new NameAllocator();
        entities.forEach(entity -> names.newName(accessor(entity)));
        String items = names.newName("items");
        String item = names.newName("item");
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc(Docs.of("Puts items into the lists of their entities; they keep their order.")
                        .param(items, "the items")
                        .returns("the lists")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Collection.class), WildcardTypeName.subtypeOf(scope.type())),
                        items);
        entities.forEach(
                entity -> method.addStatement("$T $N = new $T<>()", listOf(entity), accessor(entity), ArrayList.class));
        method.beginControlFlow("for ($T $N : $N)", scope.type(), item, items);
        for (int i = 0; i < entities.size(); i++) {
            EntityModel entity = entities.get(i);
            String found = names.newName(Names.uncapitalized(entity.type().simpleName()));
            String test = "if ($N instanceof $T $N)";
            if (i == 0) {
                method.beginControlFlow(test, item, entity.type(), found);
            } else {
                method.nextControlFlow("else " + test, item, entity.type(), found);
            }
            method.addStatement("$N.add($N)", accessor(entity), found);
        }
        return method.endControlFlow()
                .endControlFlow()
                .addStatement("return new $T($L)", name, arguments())
                .build();
    }

    private CodeBlock arguments() {
        return entities.stream()
                .map(entity -> CodeBlock.of("$N", accessor(entity)))
                .collect(CodeBlock.joining(",$W"));
    }

    // public List<User> users() {
    //     return users;
    // }
    private MethodSpec accessorOf(EntityModel entity) {
        return MethodSpec.methodBuilder(accessor(entity))
                .addJavadoc(Docs.of("Returns the items of {@link $T}.", entity.type())
                        .returns("the items in the order in which they were read; unmodifiable")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(listOf(entity))
                .addStatement("return $N", accessor(entity))
                .build();
    }

    // @Override
    // public boolean equals(@Nullable Object object) {
    //     return object instanceof UserActivityGroup other
    //             && users.equals(other.users)
    //             && orders.equals(other.orders);
    // }
    private MethodSpec equalsMethod() {
        NameAllocator names = new NameAllocator();
        entities.forEach(entity -> names.newName(accessor(entity)));
        String object = names.newName("object");
        String other = names.newName("other");
        CodeBlock.Builder result = CodeBlock.builder().add("$N instanceof $T $N", object, name, other);
        entities.forEach(entity -> result.add("\n&& $1N.equals($2N.$1N)", accessor(entity), other));
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(TypeName.OBJECT.annotated(Types.NULLABLE), object)
                .addStatement("return $L", result.build())
                .build();
    }

    // @Override
    // public int hashCode() {
    //     return Objects.hash(users, orders);
    // }
    private MethodSpec hashCodeMethod() {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.hash($L)", Objects.class, arguments())
                .build();
    }

    // @Override
    // public String toString() {
    //     return "UserActivityGroup";
    // }
    private MethodSpec toStringMethod() {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc(Docs.of("Names the type, and no value.").build())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", Literals.string(name.simpleName()))
                .build();
    }
}
