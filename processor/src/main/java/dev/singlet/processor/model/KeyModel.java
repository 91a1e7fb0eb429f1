package dev.singlet.processor.model;

import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The primary key of an entity.
 *
 * @param partition the partition key
 * @param sort the sort key, if the table has one
 * @param queryName the query over it, such as {@code byChatId}; none where the sort key holds no component, since one
 *     partition holds at most one such item
 */
public record KeyModel(KeyAttribute partition, Optional<KeyAttribute> sort, Optional<String> queryName) {

    /** Returns the names of its components, the partition's first, each once. */
    public List<String> components() {
        LinkedHashSet<String> names = new LinkedHashSet<>(partition.template().components());
        sort.ifPresent(attribute -> names.addAll(attribute.template().components()));
        return List.copyOf(names);
    }

    /** Returns the finest shape in which the primary key holds one of its components. */
    public KeyShape shapeOf(String component) {
        KeyShape finest = null;
        for (KeyTemplate.Slot slot : slots()) {
            if (slot.component().equals(component)
                    && (finest == null || slot.shape().determines(finest))) {
                finest = slot.shape();
            }
        }
        if (finest == null) {
            throw new IllegalArgumentException("no component " + component);
        }
        return finest;
    }

    /** Returns whether the primary key tells how a component is written in another template. */
    public boolean determines(KeyTemplate.Slot slot) {
        return partition.template().determines(slot)
                || (sort.isPresent() && sort.get().template().determines(slot));
    }

    /** Returns the slots of both templates, the partition's first. */
    public List<KeyTemplate.Slot> slots() {
        List<KeyTemplate.Slot> slots = new ArrayList<>(partition.template().slots());
        sort.ifPresent(attribute -> slots.addAll(attribute.template().slots()));
        return List.copyOf(slots);
    }
}
