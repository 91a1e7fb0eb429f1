package dev.singlet.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Tells which types belong to a table, and which tables a type belongs to. */
public final class TableMembers {

    private final Types types;
    private final PermittedTypes permitted;

    /** Makes a finder. */
    public TableMembers(Types types) {
        this.types = types;
        this.permitted = new PermittedTypes(types);
    }

    /** Returns the types that a table permits, those of sealed interfaces among them instead of the interfaces, or lists. */
    public List<TypeElement> of(TypeElement table) {
        Set<TypeElement> members = new LinkedHashSet<>(permitted.of(table));
        AnnotationView annotation =
                Annotations.find(table, Annotations.TABLE).orElseThrow(() -> new IllegalArgumentException("no @Table"));
        for (TypeMirror listed : annotation.types("entities")) {
            if (listed.getKind() == TypeKind.DECLARED) {
                members.add(element(listed));
            }
        }
        return List.copyOf(members);
    }

    /** Returns the tables among all interfaces of a type. */
    public List<TypeElement> tablesAround(TypeElement type) {
        return annotatedAround(List.of(type), Annotations.TABLE);
    }

    /** Returns the item collections among all interfaces of some types, each once, and among the types themselves. */
    public List<TypeElement> collectionsAround(List<TypeElement> types) {
        Set<TypeElement> collections = new LinkedHashSet<>(annotatedAround(types, Annotations.ITEM_COLLECTION));
        types.stream()
                .filter(type ->
                        Annotations.find(type, Annotations.ITEM_COLLECTION).isPresent())
                .forEach(collections::add);
        return List.copyOf(collections);
    }

    /** Returns whether some table looks at an item collection. */
    boolean isOfTable(TypeElement collection) {
        return permitted.of(collection).stream()
                .anyMatch(member -> !tablesOf(member).isEmpty() || isListedElsewhere(member));
    }

    /** Returns whether a type is an entity that says that a table of another module lists it. */
    static boolean isListedElsewhere(TypeElement type) {
        return Annotations.find(type, Annotations.ENTITY)
                .filter(entity -> entity.flag("tableElsewhere"))
                .isPresent();
    }

    private List<TypeElement> annotatedAround(List<TypeElement> types, String annotation) {
        List<TypeElement> annotated = new ArrayList<>();
        Set<TypeElement> visited = new LinkedHashSet<>();
        types.forEach(type -> addAnnotated(type, annotation, annotated, visited));
        return annotated;
    }

    /** Returns the tables that have a type among their members. */
    public List<TypeElement> tablesOf(TypeElement type) {
        return tablesAround(type).stream()
                .filter(table -> of(table).contains(type))
                .toList();
    }

    /** Returns the tables that have a type, or one of those that it permits, among their members. */
    public List<TypeElement> tablesOfAll(TypeElement type) {
        List<TypeElement> all = new ArrayList<>(tablesOf(type));
        permitted.of(type).forEach(member -> all.addAll(tablesOf(member)));
        return all;
    }

    private void addAnnotated(
            TypeElement type, String annotation, List<TypeElement> annotated, Set<TypeElement> visited) {
        for (TypeMirror supertype : type.getInterfaces()) {
            TypeElement element = element(supertype);
            if (visited.add(element)) {
                if (Annotations.find(element, annotation).isPresent()) {
                    annotated.add(element);
                }
                addAnnotated(element, annotation, annotated, visited);
            }
        }
    }

    private TypeElement element(TypeMirror type) {
        if (type.getKind() != TypeKind.ERROR && types.asElement(type) instanceof TypeElement element) {
            return element;
        }
        throw new UnresolvedException();
    }
}
