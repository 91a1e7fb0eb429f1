package dev.singlet.processor.artefact;

import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.QueryReach;
import dev.singlet.processor.model.TableModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what is worth knowing about a table before it grows. */
final class Notes {

    /** As many partitions do what most tables need. */
    private static final int FEW = 1_000;

    private final TableModel table;

    Notes(TableModel table) {
        this.table = table;
    }

    List<String> all() {
        Set<String> notes = new LinkedHashSet<>();
        table.onTable().forEach(reach -> crowded(reach, notes));
        for (IndexSchema index : table.indexes()) {
            if (!index.local()) {
                table.on(index).forEach(reach -> crowded(reach, notes));
            }
        }
        table.timeToLive()
                .ifPresent(
                        attribute -> notes.add(
                                "Items expire by " + Markdown.code(attribute)
                                        + ". Until DynamoDB has deleted them, queries and scans read them, and drop them by a filter."));
        if (table.indexes().stream().anyMatch(IndexSchema::local)) {
            notes.add("All items of one partition, with their entries in local indexes, may take 10 GB.");
        }
        if (table.adoptUntyped()) {
            notes.add("Items without " + Markdown.code(table.typeAttribute())
                    + " are told by their keys: queries and scans fetch them to look at these.");
        }
        return List.copyOf(notes);
    }

    /** Few partitions bound the throughput, whatever the table is billed by. */
    private static void crowded(QueryReach reach, Set<String> notes) {
        reach.partition().template().fewKeys(FEW).ifPresent(count -> {
            String where =
                    reach.index().map(index -> " in " + Markdown.code(index)).orElse("");
            String what = Markdown.code(KeyText.equation(reach.partition()));
            notes.add("All items of " + Markdown.code(reach.entity().type().simpleName()) + " are" + where
                    + (count == 1 ? " in one partition, " : " in " + count + " partitions, ") + what
                    + ". A partition serves at most 3,000 RU and 1,000 WU a second.");
        });
    }
}
