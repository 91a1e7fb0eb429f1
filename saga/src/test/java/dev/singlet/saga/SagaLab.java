package dev.singlet.saga;

import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Trips on DynamoDB Local, with faults to inject. */
final class SagaLab implements AutoCloseable {

    /** How often the SDK sends a request. */
    static final int SENDS = 3;

    private static final RetryStrategy FAST_RETRIES = AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(SENDS)
            .circuitBreakerEnabled(false)
            .backoffStrategy(BackoffStrategy.retryImmediately())
            .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
            .build();

    private final Trips trips = new Trips();
    private final FaultyHttpClient http = FaultyHttpClient.onDefault();
    private final DynamoDbClient client;
    private final SagaTable table;

    private SagaLab(DynamoDbExtension dynamo) {
        this.client = dynamo.clientBuilder()
                .httpClient(http)
                .overrideConfiguration(override -> override.retryStrategy(FAST_RETRIES))
                .build();
        this.table = SagaTable.connect(
                client,
                options -> options.tableName(dynamo.tableName("sagas"))
                        .clock(trips::now)
                        .backoff(Duration.ofMillis(1), Duration.ofMillis(1)));
    }

    /** Opens the one table of the test class. */
    static SagaLab open(DynamoDbExtension dynamo) {
        SagaLab lab = new SagaLab(dynamo);
        lab.table.createIfAbsent();
        lab.http.reset();
        return lab;
    }

    Trips trips() {
        return trips;
    }

    World world() {
        return trips.world();
    }

    SagaTable table() {
        return table;
    }

    FaultyHttpClient http() {
        return http;
    }

    Sagas<Trip> sagas(SagaDefinition<Trip> definition) {
        return sagas(definition, options -> {});
    }

    Sagas<Trip> sagas(SagaDefinition<Trip> definition, Consumer<SagaOptions.Builder> more) {
        return Sagas.of(table, definition, options -> {
            trips.options(options);
            more.accept(options);
        });
    }

    @Override
    public void close() {
        client.close();
    }
}
