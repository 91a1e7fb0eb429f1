package dev.singlet.it.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.OperationEvent;
import dev.singlet.testing.DynamoDbExtension;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A table of some 14 pages, read by four segments at a time: everything once, and little of it in memory. */
class LargeTableTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final int ITEMS = 15_000;
    private static final int BATCH = 25;
    private static final int SEGMENTS = 4;
    private static final String NOTE = "x".repeat(900);

    private static final CountingHttpClient HTTP = new CountingHttpClient();

    private static DynamoDbClient client;
    private static MeterTable table;

    /** Items that were read by requests, as the listener was told. */
    private static final AtomicLong READ = new AtomicLong();

    /** The most items that one request has read. */
    private static final AtomicLong LARGEST_PAGE = new AtomicLong();

    private int requestsBefore;

    @BeforeAll
    static void fill() throws InterruptedException, ExecutionException {
        client = DynamoDbClient.builder()
                .httpClient(HTTP)
                .endpointOverride(dynamo.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build();
        table = MeterTable.connect(
                client, options -> options.tableName(dynamo.tableName()).listener(LargeTableTest::told));
        table.createIfAbsent();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<? extends Future<?>> batches = IntStream.range(0, ITEMS / BATCH)
                    .mapToObj(batch -> threads.submit(() -> writeBatch(batch * BATCH)))
                    .toList();
            for (Future<?> batch : batches) {
                batch.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @BeforeEach
    void start() {
        READ.set(0);
        requestsBefore = HTTP.requests();
    }

    @Test
    void everythingIsReadOnceWithFewPagesInMemory() throws InterruptedException {
        Set<Integer> seen = new HashSet<>();
        try (Stream<Sample> samples = table.samples().scan().parallel(SEGMENTS).stream()) {
            samples.forEach(sample -> {
                assertTrue(seen.add(sample.number()), "seen twice");
                assertEquals(sample.number() * 2L, sample.value());
                long inMemory = READ.get() - seen.size();
                // The page that is consumed, and one for each segment.
                assertTrue(inMemory <= (SEGMENTS + 1) * LARGEST_PAGE.get(), () -> inMemory + " items in memory");
            });
        }
        assertEquals(ITEMS, seen.size());
        assertTrue(requests() > 2 * (SEGMENTS + 1), () -> "too few pages to tell: " + requests());
        awaitReaders();
    }

    @Test
    void aSlowConsumerHoldsTheSegmentsBackAndClosingEndsThem() throws InterruptedException {
        try (Stream<MeterItem> items = table.scan().parallel(SEGMENTS).stream()) {
            Iterator<MeterItem> consumed = items.iterator();
            consumed.next();
            awaitIdleReaders();
            assertEquals(SEGMENTS + 1, requests(), "one page is consumed, and one waits for each segment");
        }
        awaitReaders();
        assertEquals(SEGMENTS + 1, requests(), "none was sent after the stream was closed");
    }

    @Test
    void countsAndListsAgree() {
        assertEquals(ITEMS, table.scan().parallel(SEGMENTS).count());
        assertEquals(ITEMS, table.samples().scan().count());
        assertEquals(
                100,
                table.samples()
                        .scan()
                        .filter(sample -> sample.value().lt(200L))
                        .parallel(SEGMENTS)
                        .list()
                        .size());
    }

    private int requests() {
        return HTTP.requests() - requestsBefore;
    }

    private static void told(OperationEvent event) {
        READ.addAndGet(event.itemCount());
        LARGEST_PAGE.accumulateAndGet(event.itemCount(), Math::max);
    }

    private static void writeBatch(int first) {
        List<WriteRequest> puts = IntStream.range(first, first + BATCH)
                .mapToObj(number -> WriteRequest.builder()
                        .putRequest(put -> put.item(item(number)))
                        .build())
                .toList();
        client.batchWriteItem(request -> request.requestItems(Map.of(table.name(), puts)));
    }

    private static Map<String, AttributeValue> item(int number) {
        String meter = "m" + number % 500;
        return Map.of(
                "pk", AttributeValue.fromS("METER#" + meter),
                "sk", AttributeValue.fromS("SAMPLE#" + "%06d".formatted(number)),
                "entityType", AttributeValue.fromS("Sample"),
                "meterId", AttributeValue.fromS(meter),
                "number", AttributeValue.fromN("" + number),
                "value", AttributeValue.fromN("" + number * 2L),
                "note", AttributeValue.fromS(NOTE));
    }

    private static List<Thread> readers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("singlet-scan-"))
                .toList();
    }

    /** Waits until each segment has a page in its hands, and nobody to take it. */
    private static void awaitIdleReaders() throws InterruptedException {
        while (!readers().stream().allMatch(LargeTableTest::waitsToHandOver)) {
            Thread.sleep(5);
        }
        assertEquals(SEGMENTS, readers().size());
    }

    private static boolean waitsToHandOver(Thread reader) {
        for (StackTraceElement frame : reader.getStackTrace()) {
            if (frame.getClassName().endsWith("SynchronousQueue")
                    && frame.getMethodName().equals("put")) {
                return true;
            }
        }
        return false;
    }

    private static void awaitReaders() throws InterruptedException {
        for (Thread reader : readers()) {
            reader.join(30_000);
            assertFalse(reader.isAlive(), reader.getName());
        }
    }
}
