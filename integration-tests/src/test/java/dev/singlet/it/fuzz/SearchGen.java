package dev.singlet.it.fuzz;

import dev.singlet.it.depot.SiteId;
import dev.singlet.it.fuzz.Template.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes random queries, most of them near items that exist. */
record SearchGen(Gen gen, Shape shape, Template partitionKey, Template sortKey, List<Slot> staged) {

    private static final double UNFIT = 0.03;

    Search any(Model model, Supplier<Map<String, Object>> randomRow) {
        Map<String, Object> near = near(model, randomRow);
        Map<String, Object> partition = new TreeMap<>();
        for (Slot slot : partitionKey.slots()) {
            partition.put(slot.component(), value(slot, near, randomRow));
        }
        List<Object> equal = new ArrayList<>();
        int stages = gen.below(staged.size() + 1);
        for (Slot slot : staged.subList(0, stages)) {
            equal.add(value(slot, near, randomRow));
        }
        Span span = stages < staged.size() && gen.chance(0.7) ? span(staged.get(stages), model, randomRow) : null;
        return new Search(shape, partitionKey, sortKey, staged, partition, equal, span, null, false);
    }

    private Span span(Slot slot, Model model, Supplier<Map<String, Object>> randomRow) {
        Object from = value(slot, near(model, randomRow), randomRow);
        Object to = value(slot, near(model, randomRow), randomRow);
        Span.Kind kind = gen.of(Span.Kind.values());
        if (kind != Span.Kind.BEGINS_WITH) {
            return new Span(kind, from, to);
        }
        if (!(from instanceof String text)) {
            return new Span(Span.Kind.BETWEEN, from, to);
        }
        int length = text.isEmpty() ? 0 : gen.below(text.length() + 1);
        return new Span(kind, text.substring(0, length), to);
    }

    private Map<String, Object> near(Model model, Supplier<Map<String, Object>> randomRow) {
        List<Map<String, Object>> rows = model.rows(shape);
        return rows.isEmpty() || gen.chance(0.1) ? randomRow.get() : gen.pick(rows);
    }

    private Object value(Slot slot, Map<String, Object> near, Supplier<Map<String, Object>> randomRow) {
        @Nullable Object value = near.get(slot.component());
        while (value == null) {
            value = slot.component().equals("updatedAt")
                    ? gen.time()
                    : randomRow.get().get(slot.component());
        }
        boolean isKeyable = !(value instanceof SiteId site && site.text().isEmpty());
        return isKeyable && gen.chance(UNFIT) ? gen.unfit(value) : value;
    }
}
