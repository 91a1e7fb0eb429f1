package dev.singlet.sample;

import dev.singlet.OperationEvent;
import dev.singlet.PutAction;
import dev.singlet.TableOptions;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of tasks on DynamoDB Local, with a clock to set, faults to inject, and everything sent on record. */
public final class TaskLab implements AutoCloseable {

    public static final Instant START = Instant.parse("2024-05-06T07:08:09.123456789Z");

    private static final int TRANSACTION = 100;
    private static final RetryStrategy FAST_RETRIES = AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(4)
            .backoffStrategy(BackoffStrategy.retryImmediately())
            .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
            .build();

    private final FaultyHttpClient http = FaultyHttpClient.onDefault();
    private final List<SdkRequest> sent = new CopyOnWriteArrayList<>();
    private final List<OperationEvent> events = new CopyOnWriteArrayList<>();
    private final DynamoDbClient client;
    private final TaskTable table;
    private Instant now = START;

    private TaskLab(DynamoDbExtension dynamo, String tableName, Consumer<TableOptions.Builder> options) {
        this.client = DynamoDbClient.builder()
                .httpClient(http)
                .endpointOverride(dynamo.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .overrideConfiguration(
                        override -> override.retryStrategy(FAST_RETRIES).addExecutionInterceptor(new Recorder(sent)))
                .build();
        this.table = TaskTable.connect(client, builder -> {
            builder.tableName(tableName)
                    .clock(() -> now)
                    .listener(events::add)
                    .backoff(Duration.ofMillis(1), Duration.ofMillis(2));
            options.accept(builder);
        });
    }

    /** Opens the one table of the test class. */
    public static TaskLab open(DynamoDbExtension dynamo) {
        return open(dynamo, options -> {});
    }

    /** Opens the one table of the test class. */
    public static TaskLab open(DynamoDbExtension dynamo, Consumer<TableOptions.Builder> options) {
        TaskLab lab = unopened(dynamo, "tasks", options);
        lab.table.createIfAbsent();
        lab.reset();
        return lab;
    }

    /** Connects to a table that may not exist. */
    public static TaskLab unopened(DynamoDbExtension dynamo, String label, Consumer<TableOptions.Builder> options) {
        return new TaskLab(dynamo, dynamo.tableName(label), options);
    }

    public TaskTable table() {
        return table;
    }

    public TaskRepository tasks() {
        return table.tasks();
    }

    public ProjectRepository projects() {
        return table.projects();
    }

    public DynamoDbClient client() {
        return client;
    }

    public FaultyHttpClient http() {
        return http;
    }

    /** What the listener was told since the last reset. */
    public List<OperationEvent> events() {
        return events;
    }

    /** The calls of the SDK since the last reset, whatever it made of them. */
    public List<SdkRequest> sent() {
        return sent;
    }

    /** The last call of the SDK. */
    public SdkRequest lastSent() {
        return sent.get(sent.size() - 1);
    }

    /** Moves the clock on. */
    public void tick(Duration time) {
        now = now.plus(time);
    }

    /** Forgets what was sent, told and still to fail. */
    public void reset() {
        http.reset();
        sent.clear();
        events.clear();
    }

    /** The item as it stands in the table; empty if there is none. */
    public Map<String, AttributeValue> raw(TaskKey key) {
        return client.getItem(request ->
                        request.tableName(table.name()).consistentRead(true).key(keyOf(key)))
                .item();
    }

    /** The attributes of an item that are text, as they stand in the table. */
    public Map<String, String> texts(TaskKey key) {
        Map<String, String> texts = new HashMap<>();
        raw(key).forEach((attribute, value) -> {
            if (value.s() != null) {
                texts.put(attribute, value.s());
            }
        });
        return texts;
    }

    /** Puts an item past the library. */
    public void putRaw(Map<String, AttributeValue> item) {
        client.putItem(request -> request.tableName(table.name()).item(item));
    }

    /** Stores tasks with the ids {@code 000}, {@code 001} …, one millisecond after the other. */
    public List<Task> createTasks(String project, int number) {
        List<PutAction<Task, TaskFields>> puts = new ArrayList<>();
        for (int index = 0; index < number; index++) {
            puts.add(tasks().putting(task(project, String.format(Locale.ROOT, "%03d", index))));
            tick(Duration.ofMillis(1));
        }
        for (int from = 0; from < number; from += TRANSACTION) {
            table.transact(puts.subList(from, Math.min(number, from + TRANSACTION)));
        }
        reset();
        return puts.stream().map(PutAction::item).toList();
    }

    /** A task of the owner {@code owner of <project>}. */
    public static Task task(String project, String id) {
        return new Task(
                project,
                id,
                "owner of " + project,
                "Name " + id,
                "OPEN",
                1,
                null,
                List.of("first"),
                Set.of("red"),
                Map.of("key", "value"),
                null,
                START,
                START);
    }

    /** Tasks with the ids {@code 000}, {@code 001} …, which are not stored. */
    public static List<Task> tasks(String project, int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> task(project, String.format(Locale.ROOT, "%03d", index)))
                .toList();
    }

    public static TaskKey keyOf(Task task) {
        return new TaskKey(task.project(), task.id());
    }

    public static Map<String, AttributeValue> keyOf(TaskKey key) {
        return Map.of("pk", AttributeValue.fromS(key.partition()), "sk", AttributeValue.fromS(key.sort()));
    }

    @Override
    public void close() {
        client.close();
    }

    private record Recorder(List<SdkRequest> sent) implements ExecutionInterceptor {

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            sent.add(context.request());
        }
    }
}
