package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.QueryReach;
import dev.singlet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the entity chart of a table: which entity has which keys. */
final class TableDocs {

    private TableDocs() {}

    // The table {@code ChatsTable}.
    //
    // <pre>
    // entity  pk             sk
    // Chat    CHAT#{chatId}  METADATA
    //
    // gsi1    gsi1pk         gsi1sk
    // Chat    USER#{userId}  CHAT#{updatedAt:millis}
    // </pre>
    static CodeBlock of(TableModel table, Flavour flavour) {
        StringBuilder charts =
                new StringBuilder(chart(row("entity", table.partitionKey(), table.sortKey()), table.onTable())
                        .html());
        for (IndexSchema index : table.indexes()) {
            List<String> header = row(index.name(), index.partitionKey(), index.sortKey());
            charts.append('\n').append(chart(header, table.on(index)).html());
        }
        Docs docs = Docs.of("The table $L. Its items and their keys:", Docs.code(table.name()))
                .preformatted(charts.toString())
                .paragraph("Instances are immutable and can be used by several threads.");
        return flavour.failures(docs).build();
    }

    private static Chart chart(List<String> header, List<QueryReach> rows) {
        Chart chart = new Chart().row(header);
        for (QueryReach reach : rows) {
            chart.row(row(
                    reach.entity().type().simpleName(),
                    reach.partition().template().text(),
                    reach.sort().map(sort -> sort.template().text())));
        }
        return chart;
    }

    private static List<String> row(String first, String partition, Optional<String> sort) {
        List<String> cells = new ArrayList<>(List.of(first, partition));
        sort.ifPresent(cells::add);
        return cells;
    }
}
