package dev.singlet.processor.model;

import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an index holds of an entity.
 *
 * @param schema the index
 * @param keys the keys in an item of the index, the table's first, each attribute once
 * @param attributes the components that the index holds as they are stored in the table
 * @param inKeys those other components that its keys tell exactly
 */
public record IndexContents(
        IndexSchema schema, List<KeyAttribute> keys, List<ComponentModel> attributes, List<ComponentModel> inKeys) {

    /** Copies the lists. */
    public IndexContents {
        keys = List.copyOf(keys);
        attributes = List.copyOf(attributes);
        inKeys = List.copyOf(inKeys);
    }

    /** Returns what an index holds of an entity that it lists. */
    public static IndexContents of(EntityModel entity, IndexModel index, IndexSchema schema) {
        List<KeyAttribute> keys = new ArrayList<>();
        keys.add(entity.key().partition());
        entity.key().sort().ifPresent(keys::add);
        if (!index.local()) {
            keys.add(index.partition());
        }
        index.sort().ifPresent(keys::add);
        List<ComponentModel> attributes = new ArrayList<>();
        List<ComponentModel> inKeys = new ArrayList<>();
        for (ComponentModel component : entity.components()) {
            if (schema.holds(component.attribute())) {
                attributes.add(component);
            } else if (keys.stream()
                    .flatMap(key -> key.template().slots().stream())
                    .anyMatch(slot -> tells(slot, component))) {
                inKeys.add(component);
            }
        }
        return new IndexContents(schema, keys, attributes, inKeys);
    }

    /** Returns whether it holds no component. */
    public boolean isEmpty() {
        return attributes.isEmpty() && inKeys.isEmpty();
    }

    /** Returns the names of the components that it holds. */
    public List<String> names() {
        return Stream.concat(attributes.stream(), inKeys.stream())
                .map(ComponentModel::name)
                .toList();
    }

    /** Returns whether a record with the component can be read from the index. */
    public boolean holds(ComponentModel component) {
        return attributes.contains(component) || inKeys.contains(component);
    }

    /** Returns whether a key tells a component exactly, so that what is read from it is what is stored. */
    public static boolean tells(Slot slot, ComponentModel component) {
        if (!slot.component().equals(component.name())) {
            return false;
        }
        boolean isWholeSecond = component.value() instanceof ValueType.Simple simple
                && simple.kind() == SimpleKind.EPOCH_SECONDS
                && slot.shape().equals(new KeyShape.Time(KeyShape.Precision.SECONDS));
        return isWholeSecond || !slot.shape().isLossy();
    }
}
