package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.CollectionQuery;
import dev.singlet.Condition;
import dev.singlet.Cursor;
import dev.singlet.CursorCodec;
import dev.singlet.CursorKey;
import dev.singlet.InvalidCursorException;
import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.Range;
import dev.singlet.Scan;
import dev.singlet.TableOptions;
import dev.singlet.sample.Project;
import dev.singlet.sample.ProjectCodec;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskCodec;
import dev.singlet.sample.TaskFields;
import dev.singlet.sample.TaskItem;
import dev.singlet.sample.TaskLab;
import dev.singlet.sample.TaskName;
import dev.singlet.sample.TaskTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Queries and scans of simulated tables, each with its cursor: to use the cursor of one in another. */
final class CursorReads {

    /**
     * One way to read.
     *
     * @param group reads of one group take each other's cursors
     * @param page reads one page, from the beginning or after a cursor
     */
    record Read(String group, String name, Function<@Nullable Cursor, Page<?>> page) {

        Cursor cursor() {
            return page.apply(null).next().orElseThrow();
        }
    }

    private static final String OWNER = "owner of p1";

    private final OneItemClient client = new OneItemClient();
    private final CursorCodec codec;
    private final List<Read> reads = new ArrayList<>();
    private final boolean bound;

    CursorReads(CursorCodec codec) {
        this.codec = codec;
        this.bound = !codec.equals(CursorCodec.plain());
        table("Tasks").tasks().put(TaskLab.task("p1", "001"));
        table("Tasks").projects().putting(new Project("p1", "Name")).execute();
    }

    /** A key for tests: the same for the same seed. */
    static CursorKey key(String id, int seed) {
        byte[] secret = new byte[32];
        new Random(seed).nextBytes(secret);
        return CursorKey.of(id, secret);
    }

    /** Demands that a cursor is refused, without a request and without a value in the message. */
    void assertRefused(Read read, Cursor cursor) {
        client.startKeys().clear();
        InvalidCursorException failure =
                assertThrows(InvalidCursorException.class, () -> read.page().apply(cursor), read::name);
        assertEquals(0, client.startKeys().size());
        assertFalse(String.valueOf(failure.getMessage()).contains("p1"));
    }

    OneItemClient client() {
        return client;
    }

    TaskTable table(String name) {
        return TaskTable.connect(
                client, options -> options.tableName(name).cursorCodec(codec).clock(() -> TaskLab.START));
    }

    /** The query that the tests of single tokens use: it has no filter, context or index. */
    Read plainest() {
        return all().get(0);
    }

    /** All reads: queries of the table and of indexes, of collections, and scans, with all that cursors are bound to. */
    List<Read> all() {
        reads.clear();
        TaskTable table = table("Tasks");
        queries(table);
        collections();
        scans(table);
        return List.copyOf(reads);
    }

    /** One read of each kind. */
    List<Read> kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        return all().stream()
                .filter(read -> kinds.add(read.group().split(" ", -1)[0]))
                .toList();
    }

    private void queries(TaskTable table) {
        Query<Task, TaskFields> query = table.tasks().byProject("p1");
        query("table", query);
        query("table", query.limit(1));
        query("table", query.as(TaskName.PROJECTION));
        query("table", table.tasks().consistently().byProject("p1"));
        query("table", table.tasks().byProject("p1").id(Range.atMost("001")));
        query("table", table.tasks().byProject("p1").id("001"));
        query("table of another partition", table.tasks().byProject("p2"));
        query("table, descending", query.descending());
        query("table, of table Other", table("Other").tasks().byProject("p1"));
        query("local", table.tasks().byStatus("p1", "OPEN"));
        query("local of another partition", table.tasks().byStatus("p2", "OPEN"));
        query("global", table.tasks().byOwner(OWNER));
        query("global", table.tasks().byOwner(OWNER).limit(1));
        query("global of another partition", table.tasks().byOwner("another"));
        query("global, descending", table.tasks().byOwner(OWNER).descending());
        filtered("count is 1", c -> c.count().eq(1));
        filtered("count is 2", c -> c.count().eq(2));
        filtered("count is not 1", c -> c.count().ne(1));
        filtered("name is 1", c -> c.name().eq("1"));
        filtered("name is empty", c -> c.name().eq(""));
        filtered("two parts", c -> c.count().eq(1).and(c.name().eq("1")));
        filtered("either of two parts", c -> c.count().eq(1).or(c.name().eq("1")));
        filtered("in", c -> c.name().in(new LinkedHashSet<>(List.of("a", "b", "c"))));
        filtered("in", c -> c.name().in(new LinkedHashSet<>(List.of("c", "b", "a"))));
        filtered("in a list", c -> c.name().in(List.of("c", "b", "a")));
        filtered("set", c -> c.set().eq(new LinkedHashSet<>(List.of("a", "b"))));
        filtered("set", c -> c.set().eq(new LinkedHashSet<>(List.of("b", "a"))));
        filtered("another set", c -> c.set().eq(Set.of("a,b")));
        filtered("map", c -> c.map().eq(Map.of("a", "b")));
        filtered("another map", c -> c.map().eq(Map.of("b", "a")));
        filtered("key of a map", c -> c.map().entry("a").eq("b"));
        filtered("another key of a map", c -> c.map().entry("a.b").eq("b"));
        if (bound) {
            query("context u1", query.cursorContext("u1"));
            query("context u1", query.cursorContext("u2").cursorContext("u1").limit(1));
            query("context u2", query.cursorContext("u2"));
            query("context, half a pair", query.cursorContext("\ud83d"));
            query("context, another half", query.cursorContext("\ude00"));
            query("global, context u1", table.tasks().byOwner(OWNER).cursorContext("u1"));
        }
    }

    private void collections() {
        TableClient tables = new TableClient(
                client,
                TableSchema.builder("Tasks")
                        .keys("pk", "sk")
                        .typeAttribute("entityType")
                        .globalIndex("gsi1", "gsi1pk", "gsi1sk")
                        .localIndex("lsi1", "lsi1sk")
                        .build(),
                TableOptions.builder().cursorCodec(codec).build());
        List<CollectionMember<? extends TaskItem>> members = List.of(
                CollectionMember.of(Task.class, TaskCodec.INSTANCE, KeyRange.between("TASK#", "TASK$")),
                CollectionMember.of(Project.class, ProjectCodec.INSTANCE, KeyRange.exactly("METADATA")));
        CollectionQuery<TaskItem, List<TaskItem>> query =
                tables.collection("Board", "PROJECT#p1", members, found -> List.copyOf(found));
        collection("collection", query);
        collection("collection", query.limit(1));
        collection("collection", query.only(List.of(Project.class, Task.class)));
        collection("collection of tasks", query.only(Task.class));
        collection("collection, descending", query.descending());
        collection(
                "collection of another partition",
                tables.collection("Board", "PROJECT#p2", members, found -> List.copyOf(found)));
        collection(
                "collection of another name",
                tables.collection("Task", "PROJECT#p1", members, found -> List.copyOf(found)));
        collection(
                "collection of an index",
                tables.collection(
                        "Board", "gsi1", "OWNER#" + OWNER, members.subList(0, 1), found -> List.copyOf(found)));
        if (bound) {
            collection("collection, context u1", query.cursorContext("u1"));
            collection("collection, context u2", query.cursorContext("u2"));
        }
    }

    private void scans(TaskTable table) {
        scan("scan", table.scan());
        scan("scan", table.scan().limit(1));
        scan("scan", table.scan().consistently());
        scan("scan of one type", table.scan().only(Task.class));
        scan("scan of another type", table.scan().only(Project.class));
        scan("scan of nobody's", table.scan().unrecognized());
        scan("scan of a segment", table.scan().segment(0, 2));
        scan("scan of another segment", table.scan().segment(1, 2));
        scan("scan of another table", table("Other").scan());
        scan("scan of an entity", table.tasks().scan());
        scan("scan of an entity", table.tasks().scan().as(TaskName.PROJECTION));
        scan(
                "scan of an entity with a filter",
                table.tasks().scan().filter(c -> c.count().eq(1)));
        if (bound) {
            scan("scan, context u1", table.scan().cursorContext("u1"));
            scan("scan, context u2", table.scan().cursorContext("u2"));
            scan("scan of an entity, context u1", table.tasks().scan().cursorContext("u1"));
        }
    }

    private void filtered(String name, Function<TaskFields, Condition> filter) {
        query("filter: " + name, table("Tasks").tasks().byProject("p1").filter(filter));
    }

    private <T> void query(String group, Query<T, ?> query) {
        add(group, cursor -> (cursor == null ? query : query.startAfter(cursor)).page());
    }

    private <T> void collection(String group, CollectionQuery<T, ?> query) {
        add(group, cursor -> (cursor == null ? query : query.startAfter(cursor)).page());
    }

    private <T> void scan(String group, Scan<T> scan) {
        add(group, cursor -> (cursor == null ? scan : scan.startAfter(cursor)).page());
    }

    private void add(String group, Function<@Nullable Cursor, Page<?>> page) {
        reads.add(new Read(group, group + " (" + reads.size() + ")", page));
    }
}
