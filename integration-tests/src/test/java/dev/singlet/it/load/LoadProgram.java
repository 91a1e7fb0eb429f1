package dev.singlet.it.load;

import dev.singlet.BatchAction;
import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.it.load.LoadItem.Point;
import dev.singlet.testing.LocalDynamoDb;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes many items and reads them in every way, in a heap that cannot hold them all. Ends with an exception if one is
 * missing, comes twice or is not as it was written, or if memory is held.
 */
final class LoadProgram {

    private static final int CHUNK = 1_000;
    private static final int PAGE = 300;
    private static final int SEGMENTS = 4;

    /**
     * DynamoDB Local does one thing at a time, and reads the whole table for each page of a scan: what is written
     * meanwhile may wait for longer than the SDK does for an answer.
     */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Load load;
    private final LoadTable table;
    private final PointRepository points;

    private LoadProgram(Load load, LoadTable table) {
        this.load = load;
        this.table = table;
        this.points = table.points();
    }

    public static void main(String[] arguments) {
        Load load = new Load(
                Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        try (LocalDynamoDb dynamo = LocalDynamoDb.endpoint(URI.create(arguments[0]))) {
            LoadTable table = LoadTable.connect(dynamo.client(), options -> options.retryDeadline(PATIENCE));
            table.createIfAbsent();
            new LoadProgram(load, table).run();
        }
    }

    private void run() {
        timed("written", () -> writeAll(1));
        timed("streamed by partition", this::streamPartitions);
        timed("paged", this::readPages);
        timed("counted", this::count);
        timed(
                "scanned",
                () -> scan("Scan", account -> {
                    try (Stream<LoadItem> items = table.scan().stream()) {
                        items.forEach(item -> account.accept((Point) item));
                    }
                }));
        timed("scanned in parallel", () -> scan("Parallel scan", this::readInParallel));
        timed("scanned in parallel while every fourth series was written again", () -> {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> writeAll(4));
            Account account = new Account(load, "Parallel scan while writing");
            readInParallel(account::take);
            account.close();
            writing.join();
        });
    }

    /** One half of a series as records, the other half as actions. */
    private void writeAll(int step) {
        for (int series = 0; series < load.series(); series += step) {
            for (int first = 0; first < load.points(); first += CHUNK) {
                int written = series;
                List<Point> chunk = IntStream.range(first, Math.min(first + CHUNK, load.points()))
                        .mapToObj(number -> load.point(written, number))
                        .toList();
                if (first < load.points() / 2) {
                    points.putAll(chunk);
                } else {
                    List<? extends BatchAction> actions =
                            chunk.stream().map(points::putting).toList();
                    table.batch(actions);
                }
            }
        }
    }

    private void streamPartitions() {
        Account account = new Account(load, "Streams");
        LiveHeap heap = new LiveHeap(load, "Streams of partitions");
        for (int series = 0; series < load.series(); series++) {
            int[] next = {0};
            try (Stream<Point> stream = points.bySeries(series).stream()) {
                stream.forEach(point -> {
                    if (point.number() != next[0]++) {
                        throw new IllegalStateException("item " + point.number() + " is out of order");
                    }
                    account.take(point);
                    heap.read(account.items());
                });
            }
        }
        account.close();
        System.out.println(heap.close());
    }

    private void readPages() {
        Account account = new Account(load, "Pages");
        for (int series = 0; series < load.series(); series++) {
            int queried = series;
            Optional<Cursor> cursor = Optional.empty();
            do {
                Page<Point> page = cursor.map(
                                after -> points.bySeries(queried).limit(PAGE).startAfter(after))
                        .orElse(points.bySeries(series).limit(PAGE))
                        .page();
                page.items().forEach(account::take);
                cursor = page.next().map(next -> Cursor.of(next.token()));
            } while (cursor.isPresent());
        }
        account.close();
    }

    private void count() {
        long counted = 0;
        for (int series = 0; series < load.series(); series++) {
            counted += points.bySeries(series).count();
        }
        long scanned = table.scan().parallel(SEGMENTS).count();
        if (counted != load.items() || scanned != load.items()) {
            throw new IllegalStateException(
                    "counted " + counted + " and " + scanned + " of " + load.items() + " items");
        }
    }

    private void readInParallel(Consumer<Point> reader) {
        try (Stream<Point> stream = points.scan().parallel(SEGMENTS).stream()) {
            stream.forEach(reader);
        }
    }

    private void scan(String title, Consumer<Consumer<Point>> reading) {
        Account account = new Account(load, title);
        LiveHeap heap = new LiveHeap(load, title);
        reading.accept(point -> {
            account.take(point);
            heap.read(account.items());
        });
        account.close();
        System.out.println(heap.close());
    }

    private void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.println("Load: " + load.items() + " items " + what + " in "
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms.");
    }
}
