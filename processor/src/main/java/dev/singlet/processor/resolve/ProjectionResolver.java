package dev.singlet.processor.resolve;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexContents;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.Presence;
import dev.singlet.processor.model.ProjectionModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.name.GeneratedNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
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
    public Optional<ProjectionModel> resolve(ProjectionDeclaration projection, EntityModel entity, TableModel table) {
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
        checkIndexes(projection, entity, components, table);
        if (problems.errors() > before) {
            return Optional.empty();
        }
        ClassName type = ClassName.get(projection.type());
        return Optional.of(new ProjectionModel(
                type,
                GeneratedNames.projection(type),
                entity,
                components,
                views(entity, components, table),
                entity.usesDeprecated() || Deprecation.isOfMade(projection.type()),
                EntityReader.isPublic(projection.type()),
                projection.origin()));
    }

    private static List<ClassName> views(EntityModel entity, List<ComponentModel> components, TableModel table) {
        return entity.indexes().stream()
                .filter(index -> !table.index(index.name()).isWhole())
                .filter(index -> components.stream().allMatch(table.contents(entity, index)::holds))
                .map(index -> GeneratedNames.view(entity.names(), index.queryName()))
                .toList();
    }

    private void checkIndexes(
            ProjectionDeclaration projection, EntityModel entity, List<ComponentModel> components, TableModel table) {
        for (String name : projection.indexes()) {
            Optional<IndexModel> index = entity.indexes().stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst();
            if (index.isEmpty()) {
                reportUnknownIndex(projection, entity, name);
            } else {
                IndexContents contents = table.contents(entity, index.get());
                for (int i = 0; i < components.size(); i++) {
                    if (!contents.holds(components.get(i))) {
                        reportMissing(projection.components().get(i), contents, components.get(i));
                    }
                }
            }
        }
    }

    private void reportUnknownIndex(ProjectionDeclaration projection, EntityModel entity, String name) {
        List<String> names = entity.indexes().stream().map(IndexModel::name).toList();
        problems.add(
                ProblemId.PROJECTION_UNKNOWN_INDEX,
                projection.indexesOrigin(),
                "Projection %s is to be read from index \"%s\", and %s has no @Index of that name.%s Name one of: %s."
                        .formatted(
                                projection.type().getSimpleName(),
                                name,
                                entity.type().simpleName(),
                                Suggestion.sentence(name, names),
                                String.join(", ", names)));
    }

    private void reportMissing(ComponentDeclaration component, IndexContents contents, ComponentModel missing) {
        problems.add(
                ProblemId.PROJECTION_NOT_IN_INDEX,
                component.origin(),
                "Component %s of projection %s is not in index %s, which holds %s. A record read from there would be half filled. Include \"%s\" in the %s, or take the component out."
                        .formatted(
                                component.name(),
                                component.owner(),
                                contents.schema().name(),
                                contents.isEmpty() ? "no component exactly" : String.join(", ", contents.names()),
                                missing.attribute(),
                                contents.schema().local() ? "@Lsi" : "@Gsi"));
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
        TypeName mine = TypeName.get(component.type());
        TypeName its = same.type();
        if (!mine.toString().equals(its.toString())) {
            mismatch(
                    component,
                    entity,
                    "has type %s, and %s there".formatted(Shown.type(mine, its), Shown.type(its, mine)));
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
