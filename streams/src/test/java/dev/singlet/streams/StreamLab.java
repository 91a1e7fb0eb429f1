package dev.singlet.streams;

import dev.singlet.streams.notes.NoteTable;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** What the tests of streams share: a table with a stream, a client with faults, a clock to set. */
public final class StreamLab implements AutoCloseable {

    /** In the future, as DynamoDB Local deletes within seconds what has expired by its own clock. */
    public static final Instant START = Instant.parse("2124-05-06T07:08:09Z");

    private final DynamoDbExtension dynamo;
    private final FaultyHttpClient http = FaultyHttpClient.onDefault();
    private final DynamoDbClient client;
    private volatile Instant now = START;

    /** @param attempts how often the SDK sends a request */
    public StreamLab(DynamoDbExtension dynamo, int attempts) {
        this.dynamo = dynamo;
        this.client = dynamo.clientBuilder()
                .httpClient(http)
                .overrideConfiguration(
                        override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(attempts)
                                // The bucket would end retries early, where so many requests fail.
                                .circuitBreakerEnabled(false)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                                .build()))
                .build();
    }

    /** A new table of notes, with a stream. */
    public NoteTable notes() {
        return notes(StreamViewType.NEW_AND_OLD_IMAGES);
    }

    /** A new table of notes, with a stream of a certain view. */
    public NoteTable notes(StreamViewType view) {
        CreateTableRequest definition =
                StreamTables.withStream(NoteTable.connect(dynamo.client()).definition());
        String name = dynamo.createTable(definition.toBuilder()
                .streamSpecification(definition.streamSpecification().toBuilder()
                        .streamViewType(view)
                        .build())
                .build());
        return NoteTable.connect(client, options -> options.tableName(name));
    }

    /** All records of the stream of a table that has one shard, read past the library. */
    public List<Record> records(NoteTable table) {
        String arn = streamArn(table);
        List<Record> records = new ArrayList<>();
        dynamo.streamsClient()
                .describeStream(request -> request.streamArn(arn))
                .streamDescription()
                .shards()
                .forEach(shard -> {
                    String iterator = dynamo.streamsClient()
                            .getShardIterator(request -> request.streamArn(arn)
                                    .shardId(shard.shardId())
                                    .shardIteratorType("TRIM_HORIZON"))
                            .shardIterator();
                    records.addAll(dynamo.streamsClient()
                            .getRecords(request -> request.shardIterator(iterator))
                            .records());
                });
        return records;
    }

    public String streamArn(NoteTable table) {
        return dynamo.client()
                .describeTable(request -> request.tableName(table.name()))
                .table()
                .latestStreamArn();
    }

    public DynamoDbClient client() {
        return client;
    }

    public FaultyHttpClient http() {
        return http;
    }

    public Instant now() {
        return now;
    }

    /** Moves the clock on. */
    public void tick(Duration time) {
        now = now.plus(time);
    }

    /** A seed for a random test: that of {@code -Dsinglet.seed}, or a new one. */
    public static long seed() {
        return Long.getLong("singlet.seed", new Random().nextLong());
    }

    /** The number of runs of a random test. */
    public static int runs(int usual) {
        return Boolean.getBoolean("singlet.fuzz") ? usual * 20 : usual;
    }

    @Override
    public void close() {
        client.close();
    }
}
