package dev.singlet.micrometer;

import dev.singlet.CapacityUnits;
import dev.singlet.Operation;
import dev.singlet.OperationEvent;
import dev.singlet.OperationListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Optional;

/**
 * Records the operations of tables in a registry of Micrometer:
 * {@code ChatTable.connect(client, options -> options.listener(new MicrometerListener(registry)))}.
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>name<th>type<th>what it measures
 * <tr><td>{@value #OPERATIONS}<td>timer<td>operations, and how long they take
 * <tr><td>{@value #ITEMS}<td>summary<td>items that an operation returned, counted or wrote; of those that succeeded
 * <tr><td>{@value #SCANNED_ITEMS}<td>summary<td>items that a query, count or scan read, before filters
 * <tr><td>{@value #REQUESTS}<td>counter<td>requests given to the SDK
 * <tr><td>{@value #ATTEMPTS}<td>counter<td>requests sent, the SDK's retries included
 * <tr><td>{@value #CAPACITY}<td>counter<td>capacity units, if the table's options ask for {@code consumedCapacity}
 * </table>
 *
 * <p>All have the tags {@code operation} ({@code get}, {@code delete_all}), {@code table}, {@code entity} and {@code index};
 * of the last two, one that does not apply is {@code none}. {@value #OPERATIONS} has also {@code outcome}
 * ({@code SUCCESS} or {@code FAILED}) and {@code exception}, a simple class name or {@code none}. The {@code index} of
 * {@value #CAPACITY} is the one that consumed the units, which may be one that a write keeps up to date. No tag holds a
 * key or a value.
 *
 * <p>Instances can be shared by tables and threads.
 */
public final class MicrometerListener implements OperationListener {

    /** The name of the timer. */
    public static final String OPERATIONS = "singlet.operations";

    /** The name of the summary of items. */
    public static final String ITEMS = "singlet.items";

    /** The name of the summary of items read. */
    public static final String SCANNED_ITEMS = "singlet.items.scanned";

    /** The name of the counter of requests. */
    public static final String REQUESTS = "singlet.requests";

    /** The name of the counter of attempts. */
    public static final String ATTEMPTS = "singlet.attempts";

    /** The name of the counter of capacity units. */
    public static final String CAPACITY = "singlet.capacity.consumed";

    private static final String NONE = "none";

    private final MeterProvider<Timer> operations;
    private final MeterProvider<DistributionSummary> items;
    private final MeterProvider<DistributionSummary> scannedItems;
    private final MeterProvider<Counter> requests;
    private final MeterProvider<Counter> attempts;
    private final MeterProvider<Counter> capacity;

    /**
     * Makes a listener.
     *
     * @param registry takes the measurements
     */
    public MicrometerListener(MeterRegistry registry) {
        this(registry, Tags.empty());
    }

    /**
     * Makes a listener that adds tags of its own.
     *
     * @param registry takes the measurements
     * @param tags are added to all meters
     */
    public MicrometerListener(MeterRegistry registry, Iterable<Tag> tags) {
        this.operations = Timer.builder(OPERATIONS)
                .description("Operations on DynamoDB tables")
                .tags(tags)
                .withRegistry(registry);
        this.items = DistributionSummary.builder(ITEMS)
                .description("Items that an operation returned, counted or wrote")
                .baseUnit("items")
                .tags(tags)
                .withRegistry(registry);
        this.scannedItems = DistributionSummary.builder(SCANNED_ITEMS)
                .description("Items that a query or scan read, before filters")
                .baseUnit("items")
                .tags(tags)
                .withRegistry(registry);
        this.requests = Counter.builder(REQUESTS)
                .description("Requests given to the SDK")
                .baseUnit("requests")
                .tags(tags)
                .withRegistry(registry);
        this.attempts = Counter.builder(ATTEMPTS)
                .description("Requests sent, retries included")
                .baseUnit("attempts")
                .tags(tags)
                .withRegistry(registry);
        this.capacity = Counter.builder(CAPACITY)
                .description("Capacity units consumed")
                .baseUnit("units")
                .tags(tags)
                .withRegistry(registry);
    }

    @Override
    public void onOperation(OperationEvent event) {
        Tags subject = Tags.of(
                "operation", event.operation().name().toLowerCase(Locale.ROOT),
                "table", event.table(),
                "entity", event.entity().orElse(NONE));
        Tags read = subject.and("index", event.index().orElse(NONE));
        operations.withTags(read.and(outcome(event.failure()))).record(event.duration());
        requests.withTags(read).increment(event.requests());
        attempts.withTags(read).increment(event.attempts());
        if (event.succeeded()) {
            items.withTags(read).record((double) event.itemCount());
        }
        if (isSearch(event.operation())) {
            scannedItems.withTags(read).record((double) event.scannedCount());
        }
        event.consumedCapacity().ifPresent(units -> count(subject, units));
    }

    private void count(Tags subject, CapacityUnits units) {
        if (units.table() > 0) {
            capacity.withTags(subject.and("index", NONE)).increment(units.table());
        }
        units.indexes()
                .forEach((index, consumed) ->
                        capacity.withTags(subject.and("index", index)).increment(consumed));
    }

    private static Tags outcome(Optional<Class<? extends Throwable>> failure) {
        return failure.map(type -> Tags.of("outcome", "FAILED", "exception", type.getSimpleName()))
                .orElse(Tags.of("outcome", "SUCCESS", "exception", NONE));
    }

    private static boolean isSearch(Operation operation) {
        return operation == Operation.QUERY || operation == Operation.COUNT || operation == Operation.SCAN;
    }
}
