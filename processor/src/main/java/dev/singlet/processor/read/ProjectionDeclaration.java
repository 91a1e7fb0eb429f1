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
 * @param components in source order
 * @param origin the record
 */
public record ProjectionDeclaration(
        TypeElement type, TypeElement entity, TypeElement table, List<ComponentDeclaration> components, Origin origin) {

    /** Copies the list. */
    public ProjectionDeclaration {
        components = List.copyOf(components);
    }
}
