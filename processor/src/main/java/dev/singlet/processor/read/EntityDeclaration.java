package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An entity as written.
 *
 * @param type the record
 * @param name the discriminator, or empty
 * @param plural the accessor, or empty
 * @param cached whether plain reads by key may be answered by a cache
 * @param partition the template of the partition key
 * @param sort the template of the sort key, or empty
 * @param indexes in source order
 * @param components in source order
 * @param origin the record
 */
public record EntityDeclaration(
        TypeElement type,
        Text name,
        Text plural,
        boolean cached,
        Text partition,
        Text sort,
        List<IndexDeclaration> indexes,
        List<ComponentDeclaration> components,
        Origin origin) {

    /** Copies the lists. */
    public EntityDeclaration {
        indexes = List.copyOf(indexes);
        components = List.copyOf(components);
    }

    /** Returns the record's simple name. */
    public String simpleName() {
        return type.getSimpleName().toString();
    }
}
