package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An item collection as written.
 *
 * @param type the interface
 * @param partition the template of the partition key
 * @param index the index, or empty
 * @param query the query's name, or empty
 * @param members the records that the interface permits, in source order
 * @param origin the annotation
 */
public record CollectionDeclaration(
        TypeElement type, Text partition, Text index, Text query, List<TypeElement> members, Origin origin) {

    /** Copies the list. */
    public CollectionDeclaration {
        members = List.copyOf(members);
    }

    /** Returns the interface's simple name. */
    public String simpleName() {
        return type.getSimpleName().toString();
    }
}
