package dev.singlet.processor.resolve;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.KeyModel;
import dev.singlet.processor.model.Presence;
import dev.singlet.processor.name.MethodNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.EntityDeclaration;
import dev.singlet.processor.template.KeyTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Resolves the primary key of an entity. */
final class KeyResolver {

    private static final String KEY = "@Key";

    private final TableAttributes table;
    private final Problems problems;

    KeyResolver(TableAttributes table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Returns the key, unless there is a problem with it. */
    Optional<KeyModel> resolve(EntityDeclaration entity, List<ComponentModel> components, TemplateResolver templates) {
        int before = problems.errors();
        Optional<KeyTemplate> partition = partition(entity, templates);
        Optional<KeyTemplate> sort = sort(entity, templates);
        for (String name : componentsOf(partition, sort)) {
            components.stream()
                    .filter(component -> component.name().equals(name))
                    .forEach(component -> checkComponent(entity, component, partition));
        }
        if (problems.errors() > before
                || partition.isEmpty()
                || (sort.isEmpty() && table.sortKey().isPresent())) {
            return Optional.empty();
        }
        KeyModel key = new KeyModel(
                new KeyAttribute(
                        table.partitionKey(),
                        partition.get(),
                        entity.partition().origin()),
                sort.map(template -> new KeyAttribute(
                        table.sortKey().orElseThrow(), template, entity.sort().origin())),
                queryName(partition.get(), sort));
        return hasOneFinestFormat(entity, key) ? Optional.of(key) : Optional.empty();
    }

    private Optional<KeyTemplate> partition(EntityDeclaration entity, TemplateResolver templates) {
        if (entity.partition().isEmpty()) {
            problems.add(
                    ProblemId.KEY_EMPTY,
                    entity.partition().origin(),
                    "@Key partition template of %s is empty, and DynamoDB has no empty keys. Write one, such as \"%s#{id}\"."
                            .formatted(entity.simpleName(), entity.simpleName().toUpperCase(Locale.ROOT)));
            return Optional.empty();
        }
        return templates.resolve(new Place(KEY, false, entity.simpleName(), entity.partition()));
    }

    private Optional<KeyTemplate> sort(EntityDeclaration entity, TemplateResolver templates) {
        boolean expected = table.sortKey().isPresent();
        if (entity.sort().isEmpty()) {
            if (expected) {
                problems.add(
                        ProblemId.KEY_SORT_MISSING,
                        entity.sort().origin(),
                        "@Key of %s has no sort template, and the table has the sort key \"%s\", which every item must have. Write one, such as sort = \"METADATA\"."
                                .formatted(entity.simpleName(), table.sortKey().get()));
            }
            return Optional.empty();
        }
        if (!expected) {
            problems.add(
                    ProblemId.KEY_SORT_UNEXPECTED,
                    entity.sort().origin(),
                    "@Key of %s has a sort template, and the table has no sort key to store it in. Remove it, or give @Table a sortKey."
                            .formatted(entity.simpleName()));
            return Optional.empty();
        }
        return templates.resolve(new Place(KEY, true, entity.simpleName(), entity.sort()));
    }

    private static List<String> componentsOf(Optional<KeyTemplate> partition, Optional<KeyTemplate> sort) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        partition.ifPresent(template -> names.addAll(template.components()));
        sort.ifPresent(template -> names.addAll(template.components()));
        return List.copyOf(names);
    }

    private void checkComponent(EntityDeclaration entity, ComponentModel component, Optional<KeyTemplate> partition) {
        boolean inPartition = partition
                .filter(template -> template.components().contains(component.name()))
                .isPresent();
        String place = KEY + (inPartition ? " partition" : " sort");
        if (component.mayBeAbsent()) {
            String how = component.presence() == Presence.OPTIONAL ? "Optional" : "@Nullable";
            problems.add(
                    ProblemId.KEY_NULLABLE_COMPONENT,
                    component.origin(),
                    "Component %s of %s is %s but is used in %s. A key cannot be absent. Remove %s, or move %s to an @Index, which is then sparse."
                            .formatted(component.name(), entity.simpleName(), how, place, how, component.name()));
        }
        if (component.kept() == Kept.UPDATED_AT) {
            problems.add(
                    ProblemId.KEY_CHANGING_COMPONENT,
                    component.origin(),
                    "Component %s of %s is @UpdatedAt but is used in %s. The key of an item cannot change, and every write changes %s. Move it to an @Index."
                            .formatted(component.name(), entity.simpleName(), place, component.name()));
        }
    }

    /** One partition holds at most one item of an entity whose sort key holds no component. */
    private static Optional<String> queryName(KeyTemplate partition, Optional<KeyTemplate> sort) {
        return sort.filter(template -> !template.isLiteral())
                .map(template -> MethodNames.query(partition.components()));
    }

    private boolean hasOneFinestFormat(EntityDeclaration entity, KeyModel key) {
        List<String> torn = new ArrayList<>(key.components());
        torn.removeIf(name -> key.slots().stream()
                .filter(slot -> slot.component().equals(name))
                .allMatch(slot -> key.shapeOf(name).determines(slot.shape())));
        for (String name : torn) {
            problems.add(
                    ProblemId.KEY_FORMAT_CONFLICT,
                    key.sort().orElse(key.partition()).origin(),
                    "@Key of %s holds component %s in two formats, and neither tells the other, so the value could not be read back from the key. Use one format."
                            .formatted(entity.simpleName(), name));
        }
        return torn.isEmpty();
    }
}
