package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A projection as written.
 *
 * @param type the record
 * @param entity the entity that it is a view of
 * @param table the entity's table
 * @param indexes the indexes that it has to fit
 * @param indexesOrigin where these are named
 * @param components in source order
 * @param origin the record
 */
public record ProjectionDeclaration(
        TypeElement type,
        TypeElement entity,
        TypeElement table,
        List<String> indexes,
        Origin indexesOrigin,
        List<ComponentDeclaration> components,
        Origin origin) {

    /** Copies the lists. */
    public ProjectionDeclaration {
        indexes = List.copyOf(indexes);
        components = List.copyOf(components);
    }
}
