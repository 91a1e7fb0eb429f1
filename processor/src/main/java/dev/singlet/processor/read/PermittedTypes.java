package dev.singlet.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Tells which types a value of a sealed interface can be of. */
final class PermittedTypes {

    private final Types types;

    PermittedTypes(Types types) {
        this.types = types;
    }

    /** Returns the types that an interface permits, those of sealed interfaces among them instead of the interfaces. */
    List<TypeElement> of(TypeElement sealed) {
        Set<TypeElement> members = new LinkedHashSet<>();
        add(sealed, members, new LinkedHashSet<>());
        return List.copyOf(members);
    }

    private void add(TypeElement type, Set<TypeElement> members, Set<TypeElement> visited) {
        if (!visited.add(type)) {
            return;
        }
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (permitted.getKind() == TypeKind.ERROR || !(types.asElement(permitted) instanceof TypeElement member)) {
                throw new UnresolvedException();
            }
            if (isSealed(member)) {
                add(member, members, visited);
            } else {
                members.add(member);
            }
        }
    }

    static boolean isSealed(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }
}
