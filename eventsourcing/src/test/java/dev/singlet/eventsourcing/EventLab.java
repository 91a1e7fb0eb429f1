package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Deposited;
import dev.singlet.eventsourcing.bank.AccountEventCodec;
import dev.singlet.eventsourcing.table.EventTable;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The event table of a test class behind a client that lets requests fail, with a clock to set and pauses on record. */
public final class EventLab implements AutoCloseable {

    public static final Instant START = Instant.parse("2024-05-06T07:08:09.123456789Z");

    /** How often the SDK sends a request. */
    public static final int SDK_ATTEMPTS = 2;

    private final FaultyHttpClient http = FaultyHttpClient.onDefault();
    private final DynamoDbClient client;
    private final EventTable table;
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final String stream;
    private volatile Instant now = START;

    private EventLab(DynamoDbExtension dynamo, String stream) {
        this.stream = stream;
        this.client = dynamo.clientBuilder()
                .httpClient(http)
                .overrideConfiguration(
                        override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(SDK_ATTEMPTS)
                                .circuitBreakerEnabled(false)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                                .build()))
                .build();
        this.table = EventTable.connect(
                client,
                options -> options.tableName(dynamo.tableName("events"))
                        .clock(() -> now)
                        .backoff(Duration.ofMillis(1), Duration.ofMillis(2)));
    }

    /** Opens the one table of the test class. */
    public static EventLab open(DynamoDbExtension dynamo) {
        EventLab lab = new EventLab(dynamo, "Account-" + UUID.randomUUID());
        lab.table.createIfAbsent();
        lab.http.reset();
        return lab;
    }

    /** Another program with the same aggregates. */
    public static EventLab sharing(EventLab other, DynamoDbExtension dynamo) {
        return new EventLab(dynamo, other.stream);
    }

    public EventTable table() {
        return table;
    }

    public DynamoDbClient client() {
        return client;
    }

    public FaultyHttpClient http() {
        return http;
    }

    /** The pauses that stores of this lab have asked for. */
    public List<Duration> pauses() {
        return pauses;
    }

    /** The kind of aggregate of this lab's stores, which no other lab has. */
    public String stream() {
        return stream;
    }

    public EventStore<AccountEvent> store() {
        return store(options -> {});
    }

    /** A store that never really pauses, unless the options say so. */
    public EventStore<AccountEvent> store(Consumer<EventStoreOptions.Builder> options) {
        return EventStore.of(table, stream, AccountEventCodec.INSTANCE, builder -> {
            builder.clock(() -> now).sleeper(pauses::add);
            options.accept(builder);
        });
    }

    /** A store of the same aggregates whose requests do not fail. */
    public EventStore<AccountEvent> rival(DynamoDbExtension dynamo) {
        return rival(dynamo, options -> {});
    }

    /** A store of the same aggregates whose requests do not fail. */
    public EventStore<AccountEvent> rival(DynamoDbExtension dynamo, Consumer<EventStoreOptions.Builder> options) {
        EventTable calm = EventTable.connect(
                dynamo.client(), table -> table.tableName(this.table.name()).clock(() -> now));
        return EventStore.of(calm, stream, AccountEventCodec.INSTANCE, builder -> {
            builder.clock(() -> now).sleeper(pauses::add);
            options.accept(builder);
        });
    }

    public Instant now() {
        return now;
    }

    public void tick(Duration time) {
        now = now.plus(time);
    }

    /** Events that all differ: deposits of {@code from}, {@code from + 1} … cents. */
    public static List<AccountEvent> deposits(long from, int number) {
        return LongStream.range(from, from + number)
                .<AccountEvent>mapToObj(Deposited::new)
                .toList();
    }

    public static List<AccountEvent> events(EventStream<AccountEvent> stream) {
        return stream.events().stream().map(RecordedEvent::event).toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
