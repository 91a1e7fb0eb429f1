package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.util.ElementFilter;

/** Reads the components of records. */
public final class ComponentReader {

    private ComponentReader() {}

    /** Returns the components of a record in source order. */
    public static List<ComponentDeclaration> read(TypeElement type) {
        return type.getRecordComponents().stream()
                .map(component -> read(type, component))
                .toList();
    }

    private static ComponentDeclaration read(TypeElement type, RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        Element position = field(type, name);
        List<AnnotatedConstruct> places = places(component, position);
        return new ComponentDeclaration(
                type.getSimpleName().toString(),
                name,
                component.asType(),
                annotations(position, places),
                TypePaths.inside(position, component.asType()),
                places.stream().anyMatch(ComponentReader::isNullable),
                places.stream()
                        .anyMatch(place -> place instanceof ArrayType array && isNullable(array.getComponentType())),
                Origin.of(position));
    }

    /** Returns the backing field, which has a position in every JDK; the component itself has none in JDK 17. */
    private static Element field(TypeElement type, String name) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getSimpleName().contentEquals(name)) {
                return field;
            }
        }
        return type;
    }

    /** An annotation reaches the component, its field, its accessor or its type, as its own {@code @Target} says. */
    private static List<AnnotatedConstruct> places(RecordComponentElement component, Element field) {
        List<AnnotatedConstruct> places = new ArrayList<>();
        if (field instanceof VariableElement) {
            places.add(field);
            places.add(field.asType());
        }
        places.add(component);
        places.add(component.asType());
        if (component.getAccessor() != null) {
            places.add(component.getAccessor());
            places.add(component.getAccessor().getReturnType());
        }
        return places;
    }

    private static List<AnnotationView> annotations(Element position, List<AnnotatedConstruct> places) {
        Map<String, AnnotationView> views = new LinkedHashMap<>();
        for (AnnotatedConstruct place : places) {
            for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
                views.putIfAbsent(mirror.toString(), new AnnotationView(position, mirror));
            }
        }
        return List.copyOf(views.values());
    }

    private static boolean isNullable(AnnotatedConstruct place) {
        return place.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
