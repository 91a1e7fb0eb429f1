package dev.singlet.processor.resolve;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.UpdateGroup;
import dev.singlet.processor.name.MethodNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.template.KeyTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides what an update sets together. An index key can be rewritten only by who knows all of its components; so those
 * that share one, or are tied through others, are one group.
 */
final class UpdateGroups {

    private final EntityModel entity;
    private final List<String> known;
    private final Map<String, Set<String>> groups = new HashMap<>();

    private UpdateGroups(EntityModel entity) {
        this.entity = entity;
        this.known = entity.key().components();
        entity.components()
                .forEach(component -> groups.put(component.name(), new LinkedHashSet<>(Set.of(component.name()))));
    }

    /** Returns the groups of an entity that has none yet. */
    static List<UpdateGroup> of(EntityModel entity, Problems problems) {
        UpdateGroups groups = new UpdateGroups(entity);
        List<KeyAttribute> rewritten =
                entity.indexAttributes().stream().filter(groups::isRewritten).toList();
        rewritten.forEach(attribute -> groups.join(groups.asked(attribute)));
        rewritten.forEach(attribute -> groups.checkKnown(attribute, problems));
        return groups.list(rewritten);
    }

    private boolean isUpdatable(ComponentModel component) {
        return component.kept() == Kept.NONE && !known.contains(component.name());
    }

    private boolean followsTime(KeyAttribute attribute) {
        return attribute.template().components().stream()
                .anyMatch(name -> entity.component(name).kept() == Kept.UPDATED_AT);
    }

    /** An attribute of components that no update changes stays as it is. */
    private boolean isRewritten(KeyAttribute attribute) {
        return followsTime(attribute)
                || attribute.template().components().stream().anyMatch(name -> isUpdatable(entity.component(name)));
    }

    /** Returns the components that an update does not know by itself. */
    private List<String> asked(KeyAttribute attribute) {
        return attribute.template().components().stream()
                .filter(name -> !known.contains(name) && entity.component(name).kept() != Kept.UPDATED_AT)
                .toList();
    }

    private void join(List<String> names) {
        Set<String> joined = new LinkedHashSet<>();
        names.forEach(name -> joined.addAll(groups.getOrDefault(name, Set.of())));
        joined.forEach(name -> groups.put(name, joined));
    }

    private List<UpdateGroup> list(List<KeyAttribute> rewritten) {
        Map<Set<String>, UpdateGroup> listed = new LinkedHashMap<>();
        for (ComponentModel component : entity.components()) {
            Set<String> names = groups.getOrDefault(component.name(), Set.of());
            List<KeyAttribute> keys = rewritten.stream()
                    .filter(attribute -> asked(attribute).stream().anyMatch(names::contains))
                    .toList();
            if (isUpdatable(component) || !keys.isEmpty()) {
                listed.computeIfAbsent(names, ignored -> group(names, keys));
            }
        }
        return new ArrayList<>(listed.values());
    }

    private UpdateGroup group(Set<String> names, List<KeyAttribute> keys) {
        List<ComponentModel> asked = entity.components().stream()
                .filter(component -> names.contains(component.name()))
                .toList();
        return new UpdateGroup(
                MethodNames.setter(asked.stream().map(ComponentModel::name).toList()),
                asked,
                keys,
                asked.stream().anyMatch(this::isUnique),
                keys.stream().anyMatch(this::followsTime));
    }

    private boolean isUnique(ComponentModel component) {
        return entity.uniques().stream().anyMatch(unique -> unique.components().contains(component));
    }

    /** The primary key knows its components as it holds them: of a day, it does not know the second. */
    private void checkKnown(KeyAttribute attribute, Problems problems) {
        for (KeyTemplate.Slot slot : attribute.template().slots()) {
            if (known.contains(slot.component()) && !entity.key().determines(slot)) {
                problems.add(
                        ProblemId.INDEX_FORMAT_FINER,
                        attribute.origin(),
                        "Index key %s of %s, \"%s\", holds component %s in a finer format than @Key does, and changes with updates. An update knows the primary key only, so it could not write the index key. Use the format of @Key."
                                .formatted(
                                        attribute.attribute(),
                                        entity.type().simpleName(),
                                        attribute.template().text(),
                                        slot.component()));
            }
        }
    }
}
