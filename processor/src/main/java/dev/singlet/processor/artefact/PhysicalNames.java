package dev.singlet.processor.artefact;

import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names that a deployment template needs. */
final class PhysicalNames {

    private PhysicalNames() {}

    /** Returns every attribute that is a key of the table or of an index, each once: no other may be defined. */
    static List<String> keyAttributes(TableModel table) {
        Set<String> attributes = new LinkedHashSet<>();
        attributes.add(table.partitionKey());
        table.sortKey().ifPresent(attributes::add);
        for (IndexSchema index : table.indexes()) {
            attributes.add(index.partitionKey());
            index.sortKey().ifPresent(attributes::add);
        }
        return List.copyOf(attributes);
    }

    static List<IndexSchema> indexes(TableModel table, boolean local) {
        return table.indexes().stream().filter(index -> index.local() == local).toList();
    }

    /** Returns the table class with letters and digits of ASCII only, which is all that CloudFormation knows. */
    static String logical(TableModel table) {
        // Never empty: whatever letters the rest is of, the name ends in "Table".
        return table.generated().simpleName().replaceAll("[^A-Za-z0-9]", "");
    }

    /** Returns {@code chat_table} for {@code ChatTable}. */
    static String snakeCase(TableModel table) {
        List<String> words = new ArrayList<>();
        for (String word : logical(table).split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", -1)) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
        String name = String.join("_", words);
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
