package dev.singlet.processor.artefact;

import dev.singlet.processor.model.CollectionMember;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** Writes the page about a table: its keys, a diagram, and each access pattern with its request and its cost. */
final class AccessPage {

    private static final String UNITS = """
            - A read unit (RU) is 4 KB read with strong consistency, rounded up for each item, or for each page of a query \
            or scan. Reads are eventually consistent and take half of it, `consistently()` the whole, transactions two. \
            What a filter drops is paid for, and a view costs as much as whole items do.
            - A write unit (WU) is 1 KB of an item as it was or as it is, whichever is larger, rounded up; two in \
            transactions, as `idempotent()` updates are. A write whose condition does not hold costs the same. An index \
            entry is written if it changes, and twice if it moves: deleted and put.
            - The bounds of a `BETWEEN` are included. `$` comes right after `#`, so that they enclose the keys with this \
            beginning and no others. A range that is open to one side has there the bound of the row without it.""";

    private static final String LARGEST = """

            - `%s` stands for the largest text with which a key still has 1024 bytes.""".formatted(KeyText.LARGEST);

    private final TableModel table;

    private AccessPage(TableModel table) {
        this.table = table;
    }

    static String of(TableModel table) {
        return new AccessPage(table).text();
    }

    private String text() {
        String patterns = patterns();
        Markdown page = new Markdown()
                .heading(1, Markdown.code(table.generated().simpleName()))
                .paragraph("The table " + Markdown.code(table.name()) + " as "
                        + Markdown.code(table.type().canonicalName())
                        + " declares it. Singlet writes this page whenever it compiles the model.")
                .heading(2, "Keys");
        new KeyChart(table).addTo(page);
        page.heading(2, "Diagram")
                .fenced("mermaid", Diagram.of(table))
                .heading(2, "Access patterns")
                .paragraph(UNITS + (patterns.contains(KeyText.LARGEST) ? LARGEST : ""));
        List<String> notes = new Notes(table).all();
        String end = notes.isEmpty()
                ? ""
                : "\n" + new Markdown().heading(2, "Worth knowing").list(notes).text();
        return page.text() + "\n" + patterns + end;
    }

    private String patterns() {
        Markdown page = new Markdown();
        table.collections().forEach(collection -> addCollection(page, collection));
        table.entities().forEach(entity -> addEntity(page, entity));
        addTable(page);
        return page.text();
    }

    private static void addCollection(Markdown page, CollectionModel collection) {
        List<String> members = new ArrayList<>();
        for (CollectionMember member : collection.members()) {
            members.add(member.entity().type().simpleName());
        }
        String request = "`Query`"
                + collection
                        .index()
                        .map(IndexSchema::name)
                        .map(name -> " of " + Markdown.code(name))
                        .orElse("");
        page.heading(3, Markdown.code(collection.names().method() + "(…)"))
                .paragraph(
                        "Items of " + Markdown.codes(members) + ", by one query. Whatever else stands between them is"
                                + " read, and dropped by a filter on the type.");
        List<List<String>> rows = new ArrayList<>();
        for (QueryRow row : new CollectionQueries(collection).rows()) {
            rows.add(List.of(
                    Markdown.code(row.call()), request, ReadRows.condition(collection.partition(), row), Costs.QUERY));
        }
        page.table(ReadRows.HEADER, rows);
    }

    private void addEntity(Markdown page, EntityModel entity) {
        page.heading(3, Markdown.code(entity.names().accessor() + "()"))
                .paragraph("Items of " + Markdown.code(entity.type().simpleName()) + ".")
                .table(ReadRows.HEADER, new ReadRows(table, entity).all())
                .table(WriteRows.HEADER, new WriteRows(entity).all());
    }

    private static void addTable(Markdown page) {
        page.heading(3, "All entities")
                .table(
                        List.of("call", "request", "costs"),
                        List.of(
                                List.of("`batchGet(…)`", "`BatchGetItem` for each 100", "½ RU per 4 KB of each item"),
                                List.of("`transactGet(…)`", "`TransactGetItems`", "2 RU per 4 KB of each item"),
                                List.of("`batch(…)`", "`BatchWriteItem` for each 25", "as the writes by themselves"),
                                List.of("`transact(…)`", "`TransactWriteItems`", "2 WU per KB of each item"),
                                List.of("`scan()`", "`Scan`", Costs.SCAN)));
    }
}
