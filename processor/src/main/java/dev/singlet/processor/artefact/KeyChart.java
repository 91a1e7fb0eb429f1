package dev.singlet.processor.artefact;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.QueryReach;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.model.UniqueModel;
import dev.singlet.processor.template.GuardKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chart of a table as people draw it: entities by key templates, for the table and for each index. */
final class KeyChart {

    private final TableModel table;

    KeyChart(TableModel table) {
        this.table = table;
    }

    void addTo(Markdown page) {
        List<String> header = new ArrayList<>(header(table.partitionKey(), table.sortKey()));
        header.add(Markdown.code(table.typeAttribute()));
        page.table(header, items());
        for (IndexSchema index : table.indexes()) {
            page.heading(3, (index.local() ? "Local index " : "Index ") + Markdown.code(index.name()))
                    .paragraph("Holds " + Costs.held(index) + ".");
            List<String> indexHeader = new ArrayList<>(header(index.partitionKey(), index.sortKey()));
            indexHeader.add("lists an item");
            indexHeader.add("its entry moves with");
            page.table(
                    indexHeader, table.on(index).stream().map(KeyChart::entry).toList());
        }
    }

    private static List<String> header(String partitionKey, Optional<String> sortKey) {
        List<String> header = new ArrayList<>(List.of("entity", Markdown.code(partitionKey)));
        sortKey.map(Markdown::code).ifPresent(header::add);
        return header;
    }

    private List<List<String>> items() {
        List<List<String>> rows = new ArrayList<>();
        for (QueryReach reach : table.onTable()) {
            List<String> row = keys(reach);
            row.add(Markdown.code(reach.entity().discriminator()));
            rows.add(row);
        }
        for (EntityModel entity : table.entities()) {
            entity.uniques().forEach(unique -> rows.add(guard(entity, unique)));
        }
        return rows;
    }

    private List<String> guard(EntityModel entity, UniqueModel unique) {
        List<String> row = new ArrayList<>();
        row.add("guard of "
                + Markdown.code(
                        entity.type().simpleName() + "." + unique.component().name()));
        row.add(Markdown.code(KeyText.of(unique.guard().template().parts())));
        if (table.sortKey().isPresent()) {
            row.add(Markdown.code(GuardKey.TYPE));
        }
        row.add(Markdown.code(GuardKey.TYPE));
        return row;
    }

    private static List<String> keys(QueryReach reach) {
        List<String> row = new ArrayList<>();
        row.add(Markdown.code(reach.entity().type().simpleName()));
        row.add(text(reach.partition()));
        reach.sort().map(KeyChart::text).ifPresent(row::add);
        return row;
    }

    private static String text(KeyAttribute key) {
        return Markdown.code(KeyText.of(key.template().parts()));
    }

    private static List<String> entry(QueryReach reach) {
        List<String> row = keys(reach);
        List<String> absent = Moves.components(reach).stream()
                .filter(ComponentModel::mayBeAbsent)
                .map(ComponentModel::name)
                .toList();
        row.add(absent.isEmpty() ? "always" : "that has " + Markdown.codes(absent));
        row.add(moves(reach));
        return row;
    }

    private static String moves(QueryReach reach) {
        List<String> moves = new ArrayList<>();
        Moves.of(reach).forEach(component -> moves.add(Markdown.code(component.name())));
        if (Moves.always(reach)) {
            moves.add("hence with every update");
        }
        return moves.isEmpty() ? "nothing" : String.join(", ", moves);
    }
}
