package dev.singlet.processor.write;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One query of an entity.
 *
 * @param method the repository's method
 * @param index the index; empty for the table itself
 * @param partition the partition key
 * @param sort the sort key, if there is one
 */
record AccessPattern(String method, Optional<IndexModel> index, KeyAttribute partition, Optional<KeyAttribute> sort) {

    /** One component of the sort key that the caller can give; {@code place} is that of its slot in the template. */
    record Stage(String component, int place) {}

    static List<AccessPattern> all(EntityModel entity) {
        List<AccessPattern> patterns = new ArrayList<>();
        entity.key()
                .queryName()
                .ifPresent(name -> patterns.add(new AccessPattern(
                        name,
                        Optional.empty(),
                        entity.key().partition(),
                        entity.key().sort())));
        for (IndexModel index : entity.indexes()) {
            patterns.add(new AccessPattern(index.queryName(), Optional.of(index), index.partition(), index.sort()));
        }
        return patterns;
    }

    /** Returns the components of the sort key that the partition does not tell, in order. */
    List<Stage> stages() {
        List<String> known = new ArrayList<>(partition.template().components());
        List<Stage> stages = new ArrayList<>();
        List<Part> parts =
                sort.map(KeyAttribute::template).map(KeyTemplate::parts).orElse(List.of());
        for (int place = 0; place < parts.size(); place++) {
            if (parts.get(place) instanceof Slot slot && !known.contains(slot.component())) {
                known.add(slot.component());
                stages.add(new Stage(slot.component(), place));
            }
        }
        return stages;
    }

    /** Returns the components that a stage has to carry on, since they occur once more behind its own. */
    List<String> carried(int stage) {
        List<Stage> stages = stages();
        List<String> known = new ArrayList<>(partition.template().components());
        stages.subList(0, stage).forEach(earlier -> known.add(earlier.component()));
        KeyTemplate template = sort.orElseThrow().template();
        return template
                .parts()
                .subList(stages.get(stage).place(), template.parts().size())
                .stream()
                .filter(part -> part instanceof Slot slot && known.contains(slot.component()))
                .map(part -> ((Slot) part).component())
                .distinct()
                .toList();
    }
}
