package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.problem.Origin;
import java.util.List;

/**
 * A partial view of an entity.
 *
 * @param type the record
 * @param generated such as {@code ChatSummaryProjection}
 * @param entity the entity that it is a view of
 * @param components the entity's components that it holds, in the order of the view's record
 * @param views what it implements for each index that does not hold whole items and holds all of its components, such
 *     as {@code ChatRepository.ByStatusProjection}
 * @param usesDeprecated whether generated code uses something that is deprecated
 * @param isPublic whether the record, and every type around it, is public
 * @param origin the record
 */
public record ProjectionModel(
        ClassName type,
        ClassName generated,
        EntityModel entity,
        List<ComponentModel> components,
        List<ClassName> views,
        boolean usesDeprecated,
        boolean isPublic,
        Origin origin) {

    /** Copies the lists. */
    public ProjectionModel {
        views = List.copyOf(views);
        components = List.copyOf(components);
    }
}
