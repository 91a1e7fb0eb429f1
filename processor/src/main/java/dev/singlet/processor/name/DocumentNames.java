package dev.singlet.processor.name;

import com.squareup.javapoet.ClassName;
import java.util.HashSet;
import java.util.Set;

/** Names the classes that are nested for nested records, so that no two of an entity have one name. */
public final class DocumentNames {

    private final Set<String> taken = new HashSet<>();

    /** Makes the names of one entity, whose own is taken. */
    public DocumentNames(ClassName entity) {
        taken.add(entity.simpleName());
    }

    /** Returns the simple name, with the names of the types around it or a number if it is taken. */
    public String name(ClassName document) {
        String name = document.simpleName();
        ClassName outer = document.enclosingClassName();
        while (taken.contains(name) && outer != null) {
            name = outer.simpleName() + name;
            outer = outer.enclosingClassName();
        }
        String stem = name;
        for (int number = 2; taken.contains(name); number++) {
            name = stem + number;
        }
        taken.add(name);
        return name;
    }
}
