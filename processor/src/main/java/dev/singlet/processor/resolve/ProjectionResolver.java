package dev.singlet.processor.resolve;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.Presence;
import dev.singlet.processor.model.ProjectionModel;
import dev.singlet.processor.name.GeneratedNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Suggestion;
import dev.singlet.processor.read.ComponentDeclaration;
import dev.singlet.processor.read.EntityReader;
import dev.singlet.processor.read.ProjectionDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves projections. */
public final class ProjectionResolver {

    private final Problems problems;

    /** Makes a resolver. */
    public ProjectionResolver(Problems problems) {
        this.problems = problems;
    }

    /** Returns the projection, unless there is a problem with it. */
    public Optional<ProjectionModel> resolve(ProjectionDeclaration projection, EntityModel entity) {
        int before = problems.errors();
        List<ComponentModel> components = new ArrayList<>();
        for (ComponentDeclaration component : projection.components()) {
            Optional<ComponentModel> same = entity.components().stream()
                    .filter(candidate -> candidate.name().equals(component.name()))
                    .findFirst();
            if (same.isEmpty()) {
                reportUnknown(component, entity);
            } else {
                compare(component, same.get(), entity);
                components.add(same.get());
            }
        }
        if (problems.errors() > before) {
            return Optional.empty();
        }
        ClassName type = ClassName.get(projection.type());
        return Optional.of(new ProjectionModel(
                type,
                GeneratedNames.projection(type),
                entity,
                components,
                entity.usesDeprecated() || Deprecation.isOfMade(projection.type()),
                EntityReader.isPublic(projection.type()),
                projection.origin()));
    }

    private void reportUnknown(ComponentDeclaration component, EntityModel entity) {
        List<String> names =
                entity.components().stream().map(ComponentModel::name).toList();
        problems.add(
                ProblemId.PROJECTION_UNKNOWN_COMPONENT,
                component.origin(),
                "Component %s of projection %s is no component of %s.%s Components: %s."
                        .formatted(
                                component.name(),
                                component.owner(),
                                entity.type().simpleName(),
                                Suggestion.sentence(component.name(), names),
                                String.join(", ", names)));
    }

    private void compare(ComponentDeclaration component, ComponentModel same, EntityModel entity) {
        String mine = TypeName.get(component.type()).toString();
        String its = same.type().toString();
        if (!mine.equals(its)) {
            mismatch(component, entity, "has type %s, and %s there".formatted(mine, its));
        } else if (same.presence() == Presence.NULLABLE && !component.nullable()) {
            mismatch(component, entity, "is @Nullable there and not here");
        }
    }

    private void mismatch(ComponentDeclaration component, EntityModel entity, String fact) {
        problems.add(
                ProblemId.PROJECTION_TYPE_MISMATCH,
                component.origin(),
                "Component %s of projection %s is read from that of %s, and %s. Declare it as the entity does."
                        .formatted(
                                component.name(),
                                component.owner(),
                                entity.type().simpleName(),
                                fact));
    }
}
