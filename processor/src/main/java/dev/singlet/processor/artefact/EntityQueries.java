package dev.singlet.processor.artefact;

import dev.singlet.processor.model.AccessPattern;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import dev.singlet.processor.template.QueryStage;
import java.util.ArrayList;
import java.util.List;

/** Lists the ways to call a query of an entity, each with its condition on the sort key. */
final class EntityQueries {

    private final EntityModel entity;
    private final AccessPattern pattern;

    EntityQueries(EntityModel entity, AccessPattern pattern) {
        this.entity = entity;
        this.pattern = pattern;
    }

    List<QueryRow> rows() {
        List<QueryRow> rows = new ArrayList<>();
        String call = pattern.method() + "("
                + String.join(", ", pattern.partition().template().components()) + ")";
        List<QueryStage> stages = pattern.stages();
        if (stages.isEmpty()) {
            rows.add(new QueryRow(call, pattern.sort().map(KeyText::equation).orElse("")));
            return rows;
        }
        KeyAttribute sort = pattern.sort().orElseThrow();
        rows.add(new QueryRow(call, startingWith(sort, stages.get(0).place())));
        for (int i = 0; i < stages.size(); i++) {
            QueryStage stage = stages.get(i);
            String narrowed = call + "." + stage.component();
            if (hasRange(sort, stage)) {
                rows.add(new QueryRow(narrowed + "(Range.between(from, to))", range(sort, stage)));
            }
            call = narrowed + "(" + stage.component() + ")";
            boolean isLast = i + 1 == stages.size();
            rows.add(new QueryRow(
                    call,
                    isLast
                            ? KeyText.equation(sort)
                            : startingWith(sort, stages.get(i + 1).place())));
        }
        return rows;
    }

    private static String startingWith(KeyAttribute sort, int end) {
        return KeyText.startingWith(sort.attribute(), KeyText.of(parts(sort).subList(0, end)));
    }

    private static String range(KeyAttribute sort, QueryStage stage) {
        return KeyText.within(
                sort.attribute(),
                KeyText.of(parts(sort).subList(0, stage.place())),
                (Slot) parts(sort).get(stage.place()),
                sort.template().after(stage.place()),
                "from",
                "to");
    }

    private boolean hasRange(KeyAttribute sort, QueryStage stage) {
        Slot slot = (Slot) parts(sort).get(stage.place());
        return entity.component(slot.component()).hasRange(slot.shape());
    }

    private static List<Part> parts(KeyAttribute sort) {
        return sort.template().parts();
    }
}
