package dev.singlet.it.adopt.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.it.adopt.files.ArchiveItem.Case;
import dev.singlet.it.adopt.files.ArchiveItem.FileItem;
import dev.singlet.it.adopt.files.ArchiveItem.Letter;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A query of a collection recognizes items without a type by their keys, and passes over those that are nobody's. */
class UntypedCollectionTest {

    private static final List<FileItem> FILE = List.of(
            new Case("c1", "ann"), new Letter("c1", 1, "ann"), new Letter("c1", 2, "ann"), new Letter("c1", 3, "ann"));

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static ArchiveTable table;

    @BeforeAll
    static void fill() {
        table = ArchiveTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
        table.createIfAbsent();
        putCase("c1", null);
        putLetter("c1", 1, null);
        putLetter("c1", 2, "letter");
        putLetter("c1", 3, null);
        // Between them: another entity of the table, and what is no entity's.
        put("CASE#c1", "B_MEMO#0001", null, Map.of("caseId", text("c1"), "number", AttributeValue.fromN("1")));
        put("CASE#c1", "B_MEMO#0002", "memo", Map.of("caseId", text("c1"), "number", AttributeValue.fromN("2")));
        put("CASE#c1", "B_AUDIT#2020", null, onDesk("CASE#c1a"));
        put("CASE#c1", "LETTER#2", null, onDesk("LETTER#c1#2"));
        put("CASE#c1", "LETTER#0002#COPY", null, Map.of());
        put("CASE#c1", "LETTER#0002X", "somebody else's", onDesk("LETTER#c1#0002X"));
    }

    @Test
    void readsThemWithTheOthersInKeyOrder() {
        assertEquals(FILE, table.file("c1").list());
        assertEquals(4, table.file("c1").count());
        assertEquals(FILE.get(3), table.file("c1").descending().first().orElseThrow());
    }

    @Test
    void keepsThoseOfOneEntity() {
        assertEquals(FILE.subList(0, 1), table.file("c1").only(Case.class).list());
        assertEquals(FILE.subList(1, 4), table.file("c1").only(Letter.class).list());
    }

    @Test
    void groupsThem() {
        var group = table.file("c1").group();
        assertEquals(FILE.subList(0, 1), group.cases());
        assertEquals(FILE.subList(1, 4), group.letters());
    }

    @Test
    void fillsPages() {
        for (int limit = 1; limit < 5; limit++) {
            List<FileItem> read = new ArrayList<>();
            @Nullable Cursor cursor = null;
            do {
                var query = table.file("c1").limit(limit);
                Page<FileItem> page = (cursor == null ? query : query.startAfter(cursor)).page();
                assertEquals(Math.min(limit, 4 - read.size()), page.items().size());
                read.addAll(page.items());
                cursor = page.next().orElse(null);
            } while (cursor != null);
            assertEquals(FILE, read);
        }
    }

    @Test
    void readsThemByAnIndex() {
        assertEquals(FILE, table.desk("ann").list());
        assertEquals(FILE.subList(1, 4), table.desk("ann").only(Letter.class).list());
        assertEquals(4, table.desk("ann").count());
    }

    @Test
    void readsThemByTheAsynchronousClient() {
        ArchiveAsyncTable async =
                ArchiveAsyncTable.connect(dynamo.asyncClient(), options -> options.tableName(table.name()));
        assertEquals(FILE, async.file("c1").list().join());
        assertEquals(FILE, async.desk("ann").list().join());
    }

    private static void putCase(String id, @Nullable String type) {
        put("CASE#" + id, "A_CASE", type, with(onDesk("CASE#" + id), Map.of("id", text(id), "clerk", text("ann"))));
    }

    private static void putLetter(String id, int number, @Nullable String type) {
        put(
                "CASE#" + id,
                "LETTER#000" + number,
                type,
                with(
                        onDesk("LETTER#" + id + "#000" + number),
                        Map.of(
                                "caseId",
                                text(id),
                                "number",
                                AttributeValue.fromN("" + number),
                                "writer",
                                text("ann"))));
    }

    /** The keys of the index that lists what is on a clerk's desk. */
    private static Map<String, AttributeValue> onDesk(String sort) {
        return Map.of("gsi1PK", text("CLERK#ann"), "gsi1SK", text(sort));
    }

    private static void put(
            String partition, String sort, @Nullable String type, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = with(attributes, Map.of("PK", text(partition), "SK", text(sort)));
        if (type != null) {
            item.put("_et", text(type));
        }
        dynamo.client().putItem(request -> request.tableName(table.name()).item(item));
    }

    private static Map<String, AttributeValue> with(
            Map<String, AttributeValue> some, Map<String, AttributeValue> more) {
        Map<String, AttributeValue> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
