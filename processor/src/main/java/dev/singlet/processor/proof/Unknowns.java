package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyShape.Fold;
import dev.singlet.processor.template.KeyTemplate.Literal;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The components of one side, and its templates in terms of them. */
final class Unknowns {

    private static final KeyShape TEXT = new KeyShape.Text(Fold.NONE);

    private final Map<String, Unknown> byName = new LinkedHashMap<>();
    private final List<String> literals = new ArrayList<>();

    Map<String, Unknown> byName() {
        return byName;
    }

    /** Returns every character that a literal or an enum constant holds. */
    Set<Integer> characters() {
        Set<Integer> characters = new TreeSet<>();
        literals.forEach(text -> text.codePoints().forEach(characters::add));
        return characters;
    }

    /**
     * Returns the segments of a whole key.
     *
     * @param isPartition whether it is a partition key, where no value is empty; no sort key is empty as a whole
     */
    List<Row> rows(List<Part> parts, boolean isPartition) {
        return rows(parts, isPartition || parts.size() == 1 ? 1 : 0).stream()
                .map(Row::new)
                .toList();
    }

    /** Returns the segments of the beginning of a sort key; anything may follow in the last one. */
    List<Row> beginning(List<Part> parts) {
        List<List<Row.Piece>> rows = rows(parts, 0);
        Unknown rest = Unknown.open();
        rest.showAs(TEXT, 0);
        rows.get(rows.size() - 1).add(new Row.Shown(rest, TEXT));
        return rows.stream().map(Row::new).toList();
    }

    private List<List<Row.Piece>> rows(List<Part> parts, int least) {
        List<List<Row.Piece>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        for (Part part : parts) {
            if (part instanceof Slot slot) {
                rows.get(rows.size() - 1).add(shown(slot, least));
            } else {
                String[] texts = ((Literal) part).text().split("#", -1);
                for (int i = 0; i < texts.length; i++) {
                    if (i > 0) {
                        rows.add(new ArrayList<>());
                    }
                    if (!texts[i].isEmpty()) {
                        rows.get(rows.size() - 1).add(new Row.Fixed(texts[i]));
                        literals.add(texts[i]);
                    }
                }
            }
        }
        return rows;
    }

    private Row.Shown shown(Slot slot, int least) {
        Unknown unknown = byName.computeIfAbsent(slot.component(), name -> Unknown.component());
        unknown.showAs(slot.shape(), least);
        if (unknown.isFolded()) {
            // Both are made of the text as it is.
            unknown.showAs(TEXT, least);
        }
        if (slot.shape() instanceof KeyShape.Constant constant) {
            literals.addAll(constant.names());
        }
        return new Row.Shown(unknown, slot.shape());
    }
}
