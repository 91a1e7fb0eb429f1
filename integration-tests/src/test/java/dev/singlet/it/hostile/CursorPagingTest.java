package dev.singlet.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.AsyncCollectionQuery;
import dev.singlet.AsyncQuery;
import dev.singlet.AsyncScan;
import dev.singlet.CollectionQuery;
import dev.singlet.Cursor;
import dev.singlet.CursorCodec;
import dev.singlet.CursorKey;
import dev.singlet.InvalidCursorException;
import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.Scan;
import dev.singlet.it.async.JobAsyncTable;
import dev.singlet.it.async.JobItem.Job;
import dev.singlet.it.async.JobItem.State;
import dev.singlet.it.async.JobTable;
import dev.singlet.it.collections.MallAsyncTable;
import dev.singlet.it.collections.MallTable;
import dev.singlet.it.collections.Parcel;
import dev.singlet.it.collections.Purchase;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Signed and sealed cursors, page by page: by both clients, on the table and its indexes, in collections and scans. */
class CursorPagingTest {

    private static final int JOBS = 20;
    private static final LocalDate DAY = LocalDate.of(2124, 5, 6);
    private static final Instant NOON = Instant.parse("2124-05-06T12:00:00Z");
    private static final CursorKey KEY = key("k1", 1);
    private static final List<CursorCodec> FORMS = List.of(CursorCodec.signed(KEY), CursorCodec.sealed(KEY));

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final FaultyHttpClient HTTP = FaultyHttpClient.onDefault();
    private static DynamoDbClient client;

    @BeforeAll
    static void fill() {
        client = dynamo.clientBuilder().httpClient(HTTP).build();
        JobTable jobs = jobs(CursorCodec.plain());
        jobs.createIfAbsent();
        for (String queue : List.of("a", "b")) {
            jobs.jobs()
                    .putAll(IntStream.range(0, JOBS)
                            .mapToObj(number -> new Job(
                                    queue, number, State.WAITING, number % 2 == 0 ? "w" : null, number, NOON, NOON))
                            .toList());
        }
        MallTable mall = mall(CursorCodec.plain());
        mall.createIfAbsent();
        for (int number = 0; number < JOBS; number++) {
            mall.purchases().put(new Purchase("c", String.valueOf(number), number));
            mall.parcels().put(new Parcel("p" + number, DAY, NOON.plusSeconds(number)));
        }
    }

    private static JobTable jobs(CursorCodec codec) {
        return JobTable.connect(
                client,
                options -> options.tableName(dynamo.tableName("jobs"))
                        .clock(() -> NOON)
                        .cursorCodec(codec));
    }

    private static MallTable mall(CursorCodec codec) {
        return MallTable.connect(
                client,
                options -> options.tableName(dynamo.tableName("mall"))
                        .clock(() -> NOON)
                        .cursorCodec(codec));
    }

    @Test
    void pagesHoldEverythingOnce() {
        for (CursorCodec codec : FORMS) {
            JobTable jobs = jobs(codec);
            MallTable mall = mall(codec);
            assertComplete(jobs.jobs().byQueue("a"), JOBS);
            assertComplete(jobs.jobs().byQueue("a").descending(), JOBS);
            assertComplete(jobs.jobs().byQueue("a").filter(j -> j.worker().eq("w")), JOBS / 2);
            assertComplete(jobs.jobs().byState(State.WAITING).cursorContext("u1"), 2 * JOBS);
            assertComplete(jobs.jobs().byState(State.WAITING).queue("b"), JOBS);
            assertComplete(mall.purchases().byRank("c"), JOBS);
            assertComplete(mall.customerActivity("c"), JOBS);
            assertComplete(mall.ranked("c").descending().cursorContext("u1"), JOBS);
            assertComplete(mall.delivery(DAY).only(Parcel.class), JOBS);
            assertComplete(jobs.scan(), 2 * JOBS);
            assertComplete(mall.parcels().scan().cursorContext("u1"), JOBS);
        }
    }

    @Test
    void soDoPagesOfAsynchronousTables() {
        for (CursorCodec codec : FORMS) {
            JobAsyncTable jobs = JobAsyncTable.connect(
                    dynamo.asyncClient(),
                    options -> options.tableName(dynamo.tableName("jobs"))
                            .clock(() -> NOON)
                            .cursorCodec(codec));
            MallAsyncTable mall = MallAsyncTable.connect(
                    dynamo.asyncClient(),
                    options -> options.tableName(dynamo.tableName("mall"))
                            .clock(() -> NOON)
                            .cursorCodec(codec));
            assertComplete(jobs.jobs().byQueue("a"), JOBS);
            assertComplete(jobs.jobs().byState(State.WAITING).cursorContext("u1"), 2 * JOBS);
            assertComplete(mall.delivery(DAY).cursorContext("u1"), JOBS);
            assertComplete(jobs.scan().cursorContext("u1"), 2 * JOBS);
        }
    }

    @Test
    void bothClientsTakeEachOthersCursors() {
        for (CursorCodec codec : FORMS) {
            JobAsyncTable async = JobAsyncTable.connect(
                    dynamo.asyncClient(),
                    options -> options.tableName(dynamo.tableName("jobs")).cursorCodec(codec));
            Cursor cursor =
                    async.jobs().byQueue("a").limit(5).page().join().next().orElseThrow();
            assertEquals(
                    JOBS - 5, jobs(codec).jobs().byQueue("a").startAfter(cursor).count());
        }
    }

    @Test
    void anotherTenantsCursorIsRefusedBeforeARequest() {
        for (CursorCodec codec : FORMS) {
            JobTable jobs = jobs(codec);
            Cursor partition = jobs.jobs().byQueue("a").limit(5).page().next().orElseThrow();
            assertRefused(() -> jobs.jobs().byQueue("b").startAfter(partition).list());
            // One partition of the index holds the jobs of all queues.
            Query<Job, ?> ofA = jobs.jobs().byState(State.WAITING).cursorContext("tenant a");
            Cursor context = ofA.limit(5).page().next().orElseThrow();
            assertRefused(() -> jobs.jobs()
                    .byState(State.WAITING)
                    .cursorContext("tenant b")
                    .startAfter(context)
                    .list());
            assertRefused(
                    () -> jobs.jobs().byState(State.WAITING).startAfter(context).list());
            assertEquals(2 * JOBS - 5, ofA.startAfter(context).count());
            Cursor scan =
                    jobs.scan().cursorContext("tenant a").limit(5).page().next().orElseThrow();
            assertRefused(
                    () -> jobs.scan().cursorContext("tenant b").startAfter(scan).list());
            JobAsyncTable async = JobAsyncTable.connect(
                    dynamo.asyncClient(),
                    options -> options.tableName(dynamo.tableName("jobs")).cursorCodec(codec));
            CompletionException failure = assertThrows(
                    CompletionException.class,
                    () -> async.jobs().byQueue("b").startAfter(partition).list().join());
            assertInstanceOf(InvalidCursorException.class, failure.getCause());
        }
    }

    @Test
    void aListingSurvivesTheRotationOfKeys() {
        CursorKey next = key("k2", 2);
        List<List<CursorCodec>> rotations = List.of(
                List.of(
                        CursorCodec.signed(KEY),
                        CursorCodec.signed(KEY, next),
                        CursorCodec.signed(next, KEY),
                        CursorCodec.signed(next)),
                List.of(
                        CursorCodec.sealed(KEY),
                        CursorCodec.sealed(KEY, next),
                        CursorCodec.sealed(next, KEY),
                        CursorCodec.sealed(next)));
        for (List<CursorCodec> steps : rotations) {
            List<Job> found = new ArrayList<>();
            Cursor cursor = null;
            for (CursorCodec step : steps) {
                Query<Job, ?> query = jobs(step).jobs().byQueue("a").limit(5);
                Page<Job> page = (cursor == null ? query : query.startAfter(cursor)).page();
                found.addAll(page.items());
                cursor = page.next().orElse(null);
            }
            assertEquals(jobs(CursorCodec.plain()).jobs().byQueue("a").list(), found);
        }
    }

    private static <T> void assertComplete(Query<T, ?> query, int size) {
        assertComplete(
                query.list(),
                size,
                cursor -> (cursor == null ? query : query.startAfter(cursor))
                        .limit(3)
                        .page());
    }

    private static <T> void assertComplete(CollectionQuery<T, ?> query, int size) {
        assertComplete(
                query.list(),
                size,
                cursor -> (cursor == null ? query : query.startAfter(cursor))
                        .limit(3)
                        .page());
    }

    private static <T> void assertComplete(Scan<T> scan, int size) {
        assertComplete(
                scan.list(),
                size,
                cursor -> (cursor == null ? scan : scan.startAfter(cursor))
                        .limit(3)
                        .page());
    }

    private static <T> void assertComplete(AsyncQuery<T, ?> query, int size) {
        assertComplete(
                query.list().join(),
                size,
                cursor -> (cursor == null ? query : query.startAfter(cursor))
                        .limit(3)
                        .page()
                        .join());
    }

    private static <T> void assertComplete(AsyncCollectionQuery<T, ?> query, int size) {
        assertComplete(
                query.list().join(),
                size,
                cursor -> (cursor == null ? query : query.startAfter(cursor))
                        .limit(3)
                        .page()
                        .join());
    }

    private static <T> void assertComplete(AsyncScan<T> scan, int size) {
        assertComplete(
                scan.list().join(),
                size,
                cursor -> (cursor == null ? scan : scan.startAfter(cursor))
                        .limit(3)
                        .page()
                        .join());
    }

    private static <T> void assertComplete(List<T> expected, int size, Function<@Nullable Cursor, Page<T>> pages) {
        assertEquals(size, expected.size());
        List<T> found = new ArrayList<>();
        Page<T> page = pages.apply(null);
        found.addAll(page.items());
        while (page.hasNext()) {
            String token = page.next().orElseThrow().token();
            page = pages.apply(Cursor.of(token));
            found.addAll(page.items());
        }
        assertEquals(expected, found);
        assertEquals(size, new HashSet<>(found).size());
    }

    private static void assertRefused(Runnable read) {
        HTTP.reset();
        InvalidCursorException failure = assertThrows(InvalidCursorException.class, read::run);
        assertTrue(String.valueOf(failure.getMessage()).contains("another query, for another context"));
        assertEquals(0, HTTP.requests());
    }

    private static CursorKey key(String id, int seed) {
        byte[] secret = new byte[32];
        new Random(seed).nextBytes(secret);
        return CursorKey.of(id, secret);
    }
}
