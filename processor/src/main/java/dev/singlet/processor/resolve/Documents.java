package dev.singlet.processor.resolve;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.name.DocumentNames;
import dev.singlet.processor.read.ComponentDeclaration;
import dev.singlet.processor.read.ComponentReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The nested records of one entity. They may lead to one another, so that each is resolved after it was found. */
final class Documents {

    private final DocumentNames names;
    private final Map<ClassName, String> found = new LinkedHashMap<>();
    private final Deque<TypeElement> pending = new ArrayDeque<>();

    Documents(ClassName entity) {
        names = new DocumentNames(entity);
    }

    /** Adds a record, unless it is known. */
    void add(TypeElement type) {
        ClassName name = ClassName.get(type);
        if (!found.containsKey(name)) {
            found.put(name, names.name(name));
            pending.add(type);
        }
    }

    /** Returns all records that were added, and those that these lead to. */
    List<DocumentModel> resolve(ComponentResolver resolver) {
        List<DocumentModel> documents = new ArrayList<>();
        while (!pending.isEmpty()) {
            TypeElement type = pending.remove();
            List<ComponentModel> components = new ArrayList<>();
            for (ComponentDeclaration declaration : ComponentReader.read(type)) {
                resolver.resolveNested(declaration).ifPresent(components::add);
            }
            ClassName name = ClassName.get(type);
            documents.add(new DocumentModel(name, found.getOrDefault(name, name.simpleName()), components));
        }
        return documents;
    }
}
