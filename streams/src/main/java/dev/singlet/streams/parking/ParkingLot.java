package dev.singlet.streams.parking;

import dev.singlet.TableOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Where the changes of items wait that one consumer of a stream could not handle, so that the changes of other items
 * can go on. Once one change of an item is parked, so are all later ones of the same item, until they are released: the
 * order of an item's changes is kept.
 *
 * <p>A change is kept as it came, the images of the item included, so that one which cannot even be decoded can wait
 * here. It waits for any time, not for a stream's 24 hours. What is parked twice is there once.
 *
 * <p>The items are in a table with the keys {@code pk} and {@code sk} and the time to live {@code expiresAt}: one of
 * its own, {@code ParkingLot}, or any other, as all partitions begin with {@code PARKED#}. In the table whose stream is
 * read, each change that is parked would come back as changes that are none of that table's; another table is better.
 *
 * <p>Immutable and safe for use by many threads. The exceptions are those of every Singlet table, and those that are
 * named.
 */
public final class ParkingLot {

    private static final int MAX_NAME = 64;
    private static final int DEFAULT_MAX_ITEMS = 1000;
    private static final Duration DEFAULT_CLAIM = Duration.ofMinutes(5);

    private final ParkingTable table;
    private final String consumer;
    private final InstantSource clock;
    private final int maxItems;
    private final Duration claim;

    private ParkingLot(ParkingTable table, String consumer, InstantSource clock, int maxItems, Duration claim) {
        this.table = table;
        this.consumer = consumer;
        this.clock = clock;
        this.maxItems = maxItems;
        this.claim = claim;
    }

    /**
     * Connects to the table {@code ParkingLot}; sends nothing.
     *
     * @param client sends the requests; it is not closed
     * @param consumer 1 to 64 characters that name what handles the changes of one table; each consumer has changes of
     *     its own here
     * @return the parking lot
     */
    public static ParkingLot connect(DynamoDbClient client, String consumer) {
        return connect(client, consumer, options -> {});
    }

    /**
     * Connects to a table; sends nothing.
     *
     * @param client sends the requests; it is not closed
     * @param consumer 1 to 64 characters that name what handles the changes of one table; each consumer has changes of
     *     its own here
     * @param options sets the name of the table, the clock and all else that is not default
     * @return the parking lot
     */
    public static ParkingLot connect(DynamoDbClient client, String consumer, Consumer<TableOptions.Builder> options) {
        Objects.requireNonNull(options, "options");
        if (consumer.isEmpty() || consumer.length() > MAX_NAME) {
            throw new IllegalArgumentException(
                    "A consumer is named by 1 to " + MAX_NAME + " characters, not by " + consumer.length() + ".");
        }
        AtomicReference<InstantSource> clock = new AtomicReference<>();
        ParkingTable table = ParkingTable.connect(Objects.requireNonNull(client, "client"), builder -> {
            options.accept(builder);
            clock.set(builder.build().clock());
        });
        return new ParkingLot(
                table, consumer, Objects.requireNonNull(clock.get(), "clock"), DEFAULT_MAX_ITEMS, DEFAULT_CLAIM);
    }

    /**
     * Returns this parking lot with another bound. Where so many changes fail, the reason is not in the changes, and
     * the stream had better wait.
     *
     * @param items the most items that may have parked changes, 1 to 100,000; 1,000 by default. Every batch reads them
     *     all, by one {@code Query} request for some thousands of them
     * @return the parking lot with the bound
     */
    public ParkingLot maxItems(int items) {
        if (items < 1 || items > 100_000) {
            throw new IllegalArgumentException("items is " + items + ", but must be from 1 to 100,000.");
        }
        return new ParkingLot(table, consumer, clock, items, claim);
    }

    /**
     * Returns this parking lot with another time that a release has for each change.
     *
     * @param time how long nobody else may release changes of the same item, counted anew for each change; positive, 5
     *     minutes by default. After a release that broke off, the next one has to wait as long
     * @return the parking lot with the time
     */
    public ParkingLot claim(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time must be positive.");
        }
        return new ParkingLot(table, consumer, clock, maxItems, time);
    }

    /**
     * Returns the request that would create the table; sends nothing. The time to live, {@code expiresAt}, has to be
     * enabled besides.
     *
     * @return the request, billed per request
     */
    public CreateTableRequest definition() {
        return table.definition();
    }

    /** Creates the table unless it exists, with its time to live, and waits until it can be used. */
    public void createIfAbsent() {
        table.createIfAbsent();
    }

    /**
     * Begins a batch of records of one shard: reads which items have parked changes, by one consistent {@code Query}
     * request for each 1 MB of them, and so one as a rule.
     *
     * @param streamArn the stream that the records are from; empty if it is not known
     * @return the parking lot as the batch sees it
     */
    public ParkingBatch beginBatch(Optional<String> streamArn) {
        Set<String> ids = heads().stream().map(ParkedHead::itemId).collect(Collectors.toSet());
        return new ParkingBatch(this, ids, Objects.requireNonNull(streamArn, "streamArn"));
    }

    /**
     * Lists the items that have parked changes, by consistent {@code Query} requests.
     *
     * @return the items, in no particular order; unmodifiable
     */
    public List<ParkedItem> parked() {
        return heads().stream().map(ParkingLot::item).toList();
    }

    /**
     * Finds an item that has parked changes, by one consistent {@code GetItem} request.
     *
     * @param key the attributes of its primary key, as they are stored
     * @return the item; empty if it has no parked changes
     */
    public Optional<ParkedItem> find(Map<String, AttributeValue> key) {
        return table.heads().consistently().find(consumer, ItemIds.of(key)).map(ParkingLot::item);
    }

    /**
     * Reads the parked changes of an item, by consistent requests: one {@code Query} and two {@code GetItem} for each
     * change.
     *
     * @param item the item
     * @return the changes in their order; unmodifiable
     */
    public List<ParkedChange> changes(ParkedItem item) {
        return records().all(item.id()).stream().map(records()::restore).toList();
    }

    /**
     * Releases the changes of an item: gives them to a handler in their order, those included that are parked
     * meanwhile, and takes out each that was handled. After the last one, changes of the item are handled as they come
     * again. {@link dev.singlet.streams.processing.ChangeProcessor#release} does this with the handler of a processor.
     *
     * <p>A change is handled at least once: again if its removal could not be confirmed, or if a change of the same
     * item was parked meanwhile. For each change it sends a consistent {@code Query}, three consistent {@code GetItem}
     * and a {@code TransactWriteItems} request.
     *
     * @param item the item
     * @param handler handles a change; what it throws ends the release
     * @return how many changes were released; 0 if there are none
     * @throws ReleaseFailedException if the handler threw; the change and those after it are still parked
     * @throws ReleaseConflictException if somebody else is releasing changes of the item
     */
    public int release(ParkedItem item, Consumer<ParkedChange> handler) {
        Objects.requireNonNull(handler, "handler");
        return new Release(this, item.id()).run(handler);
    }

    /**
     * Throws a parked change away, without handling it, by one {@code TransactWriteItems} request. Later changes of the
     * item stay parked; release them afterwards.
     *
     * @param item the item
     * @param sequenceNumber the change; one that is not parked is no error
     */
    public void discard(ParkedItem item, String sequenceNumber) {
        String position = ItemIds.position(sequenceNumber);
        table.transact(records().deleting(item.id(), position));
    }

    ParkingTable table() {
        return table;
    }

    ParkedRecords records() {
        return new ParkedRecords(table, consumer, clock);
    }

    String consumer() {
        return consumer;
    }

    InstantSource clock() {
        return clock;
    }

    int maxItems() {
        return maxItems;
    }

    Duration claim() {
        return claim;
    }

    private List<ParkedHead> heads() {
        return table.heads().consistently().byConsumer(consumer).list();
    }

    private static ParkedItem item(ParkedHead head) {
        return new ParkedItem(head.itemId(), head.keys(), head.createdAt(), head.attempts(), head.failure());
    }

    /** Names the consumer. */
    @Override
    public String toString() {
        return "ParkingLot[" + consumer + "]";
    }
}
