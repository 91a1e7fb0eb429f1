package dev.singlet.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
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
        for (TypeElement member : permittedBy(type)) {
            if (isSealed(member)) {
                add(member, members, visited);
            } else {
                members.add(member);
            }
        }
    }

    /**
     * Returns what a type permits. Without a {@code permits} clause javac and Eclipse have different orders, so that what
     * is declared in one outermost type is in the order of its source.
     */
    private List<TypeElement> permittedBy(TypeElement type) {
        List<TypeElement> permitted = new ArrayList<>();
        for (TypeMirror mirror : type.getPermittedSubclasses()) {
            if (mirror.getKind() == TypeKind.ERROR || !(types.asElement(mirror) instanceof TypeElement member)) {
                throw new UnresolvedException();
            }
            permitted.add(member);
        }
        List<TypeElement> declared = new ArrayList<>();
        addTypes(outermost(type), declared);
        return declared.containsAll(permitted)
                ? declared.stream().filter(permitted::contains).toList()
                : permitted;
    }

    private static void addTypes(TypeElement type, List<TypeElement> all) {
        all.add(type);
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> addTypes(nested, all));
    }

    private static TypeElement outermost(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        return outermost;
    }

    static boolean isSealed(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }
}
