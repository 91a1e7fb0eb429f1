package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A record component as written.
 *
 * @param owner the simple name of its record
 * @param name its name
 * @param type its type
 * @param annotations what it is annotated with, each once, those of its type included
 * @param nullable whether some annotation {@code Nullable} is on it
 * @param nullableElement whether some annotation {@code Nullable} is on the elements of an array, not on the array
 * @param origin its backing field
 */
public record ComponentDeclaration(
        String owner,
        String name,
        TypeMirror type,
        List<AnnotationView> annotations,
        boolean nullable,
        boolean nullableElement,
        Origin origin) {

    /** Copies the list. */
    public ComponentDeclaration {
        annotations = List.copyOf(annotations);
    }
}
