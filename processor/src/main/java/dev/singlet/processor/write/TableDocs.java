package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.KeyAttribute;
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
        StringBuilder charts = new StringBuilder(primary(table).html());
        for (IndexSchema index : table.indexes()) {
            charts.append('\n').append(secondary(table, index).html());
        }
        Docs docs = Docs.of("The table $L. Its items and their keys:", Docs.code(table.name()))
                .preformatted(charts.toString())
                .paragraph("Instances are immutable and can be used by several threads.");
        return flavour.failures(docs).build();
    }

    private static Chart primary(TableModel table) {
        Chart chart = new Chart().row(row("entity", table.partitionKey(), table.sortKey()));
        for (EntityModel entity : table.entities()) {
            chart.row(row(entity, entity.key().partition(), entity.key().sort()));
        }
        return chart;
    }

    private static Chart secondary(TableModel table, IndexSchema schema) {
        Chart chart = new Chart().row(row(schema.name(), schema.partitionKey(), schema.sortKey()));
        for (EntityModel entity : table.entities()) {
            for (IndexModel index : entity.indexes()) {
                if (index.name().equals(schema.name())) {
                    chart.row(row(entity, index.partition(), index.sort()));
                }
            }
        }
        return chart;
    }

    private static List<String> row(EntityModel entity, KeyAttribute partition, Optional<KeyAttribute> sort) {
        return row(
                entity.type().simpleName(),
                partition.template().text(),
                sort.map(attribute -> attribute.template().text()));
    }

    private static List<String> row(String first, String partition, Optional<String> sort) {
        List<String> cells = new ArrayList<>(List.of(first, partition));
        sort.ifPresent(cells::add);
        return cells;
    }
}
