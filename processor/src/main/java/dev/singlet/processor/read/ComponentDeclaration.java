package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;

/**
 * A record component as written.
 *
 * @param owner the simple name of its record
 * @param name its name
 * @param type its type
 * @param annotations what it is annotated with, each once, those of its type included
 * @param inside what is annotated within its type, by {@link TypePaths}
 * @param nullable whether some annotation {@code Nullable} is on it
 * @param nullableElement whether some annotation {@code Nullable} is on the elements of an array, not on the array
 * @param origin its backing field
 */
public record ComponentDeclaration(
        String owner,
        String name,
        TypeMirror type,
        List<AnnotationView> annotations,
        Map<String, List<AnnotationView>> inside,
        boolean nullable,
        boolean nullableElement,
        Origin origin) {

    /** Copies the list and the map. */
    public ComponentDeclaration {
        annotations = List.copyOf(annotations);
        inside = Map.copyOf(inside);
    }

    /** Returns the annotations of a part of the type. */
    public List<AnnotationView> inside(String path) {
        return inside.getOrDefault(path, List.of());
    }
}
