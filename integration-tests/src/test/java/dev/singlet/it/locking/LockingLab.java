package dev.singlet.it.locking;

import dev.singlet.testing.DynamoDbExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table of a test class, on a client that can lose responses. */
final class LockingLab implements AutoCloseable {

    static final int THREADS = 16;

    private final LossyHttpClient http = new LossyHttpClient();
    private final DynamoDbClient client;
    private final LockingTable table;

    private LockingLab(DynamoDbExtension dynamo) {
        client = DynamoDbClient.builder()
                .httpClient(http)
                .endpointOverride(dynamo.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .overrideConfiguration(
                        override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(4)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .circuitBreakerEnabled(false)
                                .build()))
                .build();
        table = LockingTable.connect(
                client,
                options -> options.tableName(dynamo.tableName())
                        .maxAttempts(50)
                        .backoff(Duration.ofMillis(1), Duration.ofMillis(20)));
        table.createIfAbsent();
    }

    static LockingLab open(DynamoDbExtension dynamo) {
        return new LockingLab(dynamo);
    }

    LockingTable table() {
        return table;
    }

    LossyHttpClient http() {
        return http;
    }

    /** Every item of the table, guards included. */
    List<Map<String, AttributeValue>> everything() {
        return client.scanPaginator(scan -> scan.tableName(table.name()).consistentRead(true)).items().stream()
                .toList();
    }

    /** Reads an item past the library. */
    Optional<Map<String, AttributeValue>> find(Map<String, AttributeValue> key) {
        return Optional.of(client.getItem(
                                get -> get.tableName(table.name()).key(key).consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    /** Puts an item past the library. */
    void putRaw(Map<String, AttributeValue> item) {
        client.putItem(put -> put.tableName(table.name()).item(item));
    }

    /** Deletes an item past the library. */
    void deleteRaw(String partition, String sort) {
        client.deleteItem(delete -> delete.tableName(table.name())
                .key(Map.of("pk", AttributeValue.fromS(partition), "sk", AttributeValue.fromS(sort))));
    }

    /** Deletes all items past the library. */
    void empty() {
        everything().forEach(item -> deleteRaw(text(item, "pk"), text(item, "sk")));
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        return item.getOrDefault(attribute, AttributeValue.fromS("")).s();
    }

    interface Task<R> {
        R run(int thread) throws Exception;
    }

    /** Starts the threads at one moment, and returns what each came to. */
    static <R> List<R> inParallel(Task<R> task) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Future<R>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                Callable<R> call = () -> {
                    ready.countDown();
                    ready.await();
                    return task.run(number);
                };
                running.add(threads.submit(call));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
