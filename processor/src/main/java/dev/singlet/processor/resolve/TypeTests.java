package dev.singlet.processor.resolve;

import com.squareup.javapoet.TypeName;
import dev.singlet.processor.problem.Shown;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Questions about types that several resolvers ask. */
final class TypeTests {

    private final Types types;

    TypeTests(Types types) {
        this.types = types;
    }

    Types types() {
        return types;
    }

    /** Returns the qualified name of a class or interface; nothing for any other type. */
    Optional<String> nameOf(TypeMirror type) {
        return elementOf(type).map(element -> element.getQualifiedName().toString());
    }

    Optional<TypeElement> elementOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && types.asElement(type) instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    boolean is(TypeMirror type, String qualifiedName) {
        return nameOf(type).filter(qualifiedName::equals).isPresent();
    }

    /** Returns the type arguments as written; none for a raw type. */
    List<? extends TypeMirror> arguments(TypeMirror type) {
        return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    }

    TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** Returns the type as messages show it, without annotations and packages. */
    static String show(TypeMirror type) {
        return Shown.type(TypeName.get(type));
    }

    /** Returns the type as messages show it beside another one. */
    static String show(TypeMirror type, TypeMirror other) {
        return Shown.type(TypeName.get(type), TypeName.get(other));
    }
}
