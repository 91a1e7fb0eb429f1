package dev.singlet.it.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.it.async.ClubItem.Pass;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/** Whole items by an index that does not hold them, without a thread that waits. */
class AsyncHydrateTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final LosingHttpClient http = new LosingHttpClient();
    private final Requests requests = new Requests();
    private final DynamoDbAsyncClient client = requests.client(dynamo, http);
    private final ClubAsyncTable table =
            ClubAsyncTable.connect(client, options -> options.tableName(dynamo.tableName()));
    private final PassAsyncRepository passes = table.passes();

    @BeforeEach
    void createTable() {
        table.createIfAbsent().join();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void itemsComeWholeAndInTheOrderOfTheIndex() {
        List<Pass> issued = issue("order", 250);

        assertEquals(issued, passes.byHolder("order").hydrate().list().join());
        assertEquals(
                issued.get(249),
                passes.byHolder("order").hydrate().descending().first().join().orElseThrow());
        assertEquals(
                issued.subList(0, 120),
                passes.byHolder("order").hydrate().limit(120).list().join());
        assertEquals(250, passes.byHolder("order").hydrate().count().join());
        assertEquals(List.of(), passes.byHolder("nobody").hydrate().list().join());
    }

    @Test
    void pagesContinue() {
        List<Pass> issued = issue("pages", 23);
        List<Pass> read = new ArrayList<>();
        @Nullable Cursor cursor = null;
        do {
            var query = passes.byHolder("pages").hydrate().limit(5);
            Page<Pass> page =
                    (cursor == null ? query : query.startAfter(cursor)).page().join();
            assertTrue(page.items().size() == 5 || page.next().isEmpty());
            read.addAll(page.items());
            cursor = page.next().orElse(null);
        } while (cursor != null);

        assertEquals(issued, read);
    }

    @Test
    void aFilterIsAppliedInTheIndex() {
        List<Pass> issued = issue("filter", 20);
        int before = fetches();

        assertEquals(
                List.of(issued.get(13)),
                passes.byHolder("filter")
                        .hydrate()
                        .filter(c -> c.number().eq(13))
                        .list()
                        .join());
        assertEquals(before + 1, fetches());
    }

    @Test
    void aPublisherFetchesWhatIsAskedFor() {
        List<Pass> issued = issue("publisher", 12);
        Collecting<Pass> slow = new Collecting<>(5);
        passes.byHolder("publisher").hydrate().publisher().subscribe(slow);
        assertEquals(issued, slow.items().join());

        Collecting<Pass> first = new Collecting<>(2, 3);
        passes.byHolder("publisher").hydrate().publisher().subscribe(first);
        assertEquals(issued.subList(0, 3), first.items().join());
    }

    @Test
    void manyAreHydratedAtTheSameTime() {
        List<Pass> issued = issue("many", 30);
        List<CompletableFuture<List<Pass>>> running = Stream.generate(
                        () -> passes.byHolder("many").hydrate().list())
                .limit(40)
                .toList();

        for (CompletableFuture<List<Pass>> each : running) {
            assertEquals(issued, each.join());
        }
    }

    @Test
    void aFetchWhoseResponseIsLostIsSentAgain() {
        List<Pass> issued = issue("lost", 10);
        http.lose("BatchGetItem", request -> request < 2);

        assertEquals(issued, passes.byHolder("lost").hydrate().list().join());
        assertTrue(http.requests() > 2);
    }

    @Test
    void whatIsDeletedAfterItsKeyWasReadIsLeftOut() {
        List<Pass> issued = issue("deleted", 6);
        // Between the reading of the keys and that of the items, as it may happen to a hydration.
        CompletableFuture<List<Pass>> read = passes.byHolder("deleted")
                .keys()
                .list()
                .thenCompose(keys -> passes.delete(keys.get(2)).thenCompose(gone -> passes.findAll(keys)))
                .thenApply(found -> List.copyOf(found.values()));

        List<Pass> left = new ArrayList<>(issued);
        left.remove(2);
        assertEquals(left, read.join());
        assertEquals(left, passes.byHolder("deleted").hydrate().list().join());
    }

    private int fetches() {
        return (int) requests.sent().stream()
                .filter(BatchGetItemRequest.class::isInstance)
                .count();
    }

    private List<Pass> issue(String holder, int count) {
        List<Pass> issued = IntStream.range(0, count)
                .mapToObj(number -> new Pass("club of " + holder, number, holder, "note " + number, null))
                .toList();
        passes.putAll(issued).join();
        return issued;
    }
}
