package dev.singlet.processor.resolve;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.KeyModel;
import dev.singlet.processor.model.UniqueModel;
import dev.singlet.processor.name.MethodNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.problem.Suggestion;
import dev.singlet.processor.read.AnnotationView;
import dev.singlet.processor.read.Annotations;
import dev.singlet.processor.read.ComponentDeclaration;
import dev.singlet.processor.read.EntityDeclaration;
import dev.singlet.processor.read.Text;
import dev.singlet.processor.template.GuardKey;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the unique constraints of an entity. */
final class UniqueResolver {

    private final TableAttributes table;
    private final Problems problems;

    UniqueResolver(TableAttributes table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Returns the constraints with which there is no problem. */
    List<UniqueModel> resolve(
            EntityDeclaration entity, String discriminator, List<ComponentModel> components, KeyModel key) {
        List<UniqueModel> constraints = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ComponentDeclaration declaration : entity.components()) {
            Optional<AnnotationView> unique = Annotations.find(declaration.annotations(), Annotations.UNIQUE);
            Optional<ComponentModel> component = find(components, declaration.name());
            if (unique.isPresent() && component.isPresent()) {
                resolve(entity, discriminator, components, key, component.get(), unique.get())
                        .filter(constraint -> hasOwnName(entity, names, constraint))
                        .ifPresent(constraints::add);
            }
        }
        return constraints;
    }

    private Optional<UniqueModel> resolve(
            EntityDeclaration entity,
            String discriminator,
            List<ComponentModel> components,
            KeyModel key,
            ComponentModel component,
            AnnotationView unique) {
        int before = problems.errors();
        List<ComponentModel> parts = new ArrayList<>(scope(entity, components, component, unique));
        parts.add(component);
        List<KeyTemplate.Slot> slots = new ArrayList<>();
        for (ComponentModel part : parts) {
            shape(entity, component, part).ifPresent(shape -> slots.add(new KeyTemplate.Slot(part.name(), shape)));
        }
        List<String> partNames = parts.stream().map(ComponentModel::name).toList();
        if (partNames.containsAll(key.components())) {
            problems.add(
                    ProblemId.UNIQUE_REDUNDANT,
                    component.origin(),
                    "@Unique %s of %s holds all components of the primary key, which no two items share anyway. Remove the annotation."
                            .formatted(component.name(), entity.simpleName()));
        }
        if (components.stream().anyMatch(ComponentModel::isTimeToLive)) {
            problems.add(
                    ProblemId.UNIQUE_EXPIRING,
                    component.origin(),
                    "@Unique %s of %s is in an entity with a @TimeToLive. DynamoDB deletes items that expire without the guards of their values, which nobody could take any more. Remove one of the two, and delete items yourself."
                            .formatted(component.name(), entity.simpleName()));
        }
        if (problems.errors() > before) {
            return Optional.empty();
        }
        String written = unique.text("name").value();
        String name = written.isEmpty() ? component.name() : written;
        KeyTemplate template = GuardKey.template(discriminator, name, slots);
        return Optional.of(new UniqueModel(
                name,
                parts.subList(0, parts.size() - 1),
                component,
                MethodNames.finder(partNames),
                new KeyAttribute(table.partitionKey(), template, component.origin())));
    }

    private List<ComponentModel> scope(
            EntityDeclaration entity,
            List<ComponentModel> components,
            ComponentModel component,
            AnnotationView unique) {
        List<String> declared =
                entity.components().stream().map(ComponentDeclaration::name).toList();
        List<ComponentModel> scope = new ArrayList<>();
        for (Text text : unique.texts("scope")) {
            String name = text.value();
            String subject = "@Unique %s of %s".formatted(component.name(), entity.simpleName());
            if (!declared.contains(name)) {
                problems.add(
                        ProblemId.UNIQUE_SCOPE,
                        component.origin(),
                        "%s has the scope \"%s\", which is no component.%s Components: %s."
                                .formatted(
                                        subject,
                                        Shown.text(name),
                                        Suggestion.sentence(name, declared),
                                        String.join(", ", declared)));
            } else if (name.equals(component.name())
                    || scope.stream().anyMatch(other -> other.name().equals(name))) {
                problems.add(
                        ProblemId.UNIQUE_SCOPE,
                        component.origin(),
                        "%s has %s in its scope, %s. Remove it from there."
                                .formatted(
                                        subject,
                                        name,
                                        name.equals(component.name()) ? "which is the component itself" : "twice"));
            } else {
                find(components, name).ifPresent(scope::add);
            }
        }
        return scope;
    }

    private Optional<KeyShape> shape(EntityDeclaration entity, ComponentModel component, ComponentModel part) {
        String subject = part.equals(component)
                ? "@Unique component %s of %s".formatted(part.name(), entity.simpleName())
                : "Component %s in the scope of @Unique %s of %s"
                        .formatted(part.name(), component.name(), entity.simpleName());
        if (part.kept() == Kept.UPDATED_AT || part.kept() == Kept.VERSION) {
            problems.add(
                    ProblemId.UNIQUE_UNSUITABLE,
                    component.origin(),
                    "%s is @%s, which every write changes by itself. Remove @Unique, or that component from its scope."
                            .formatted(subject, part.kept() == Kept.VERSION ? "Version" : "UpdatedAt"));
            return Optional.empty();
        }
        Optional<KeyShape> shape = PlainShapes.of(part.value());
        if (shape.isEmpty()) {
            problems.add(
                    ProblemId.UNIQUE_UNSUITABLE,
                    component.origin(),
                    "%s has type %s, which cannot be part of the key of a guard item. Keys hold String, whole numbers, Instant, LocalDate, UUID, enums and booleans. Use one of these, or @Convert to one."
                            .formatted(subject, ShapeResolver.show(part)));
        }
        return shape;
    }

    private boolean hasOwnName(EntityDeclaration entity, Set<String> names, UniqueModel constraint) {
        if (names.add(constraint.name())) {
            return true;
        }
        problems.add(
                ProblemId.UNIQUE_DUPLICATE,
                constraint.component().origin(),
                "%s has two @Unique named \"%s\", and a value that one of them has taken would be taken for the other. Name one otherwise: @Unique(name = \"…\")."
                        .formatted(entity.simpleName(), Shown.text(constraint.name())));
        return false;
    }

    private static Optional<ComponentModel> find(List<ComponentModel> components, String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }
}
