package dev.singlet.it.histories;

import dev.singlet.it.async.LosingHttpClient;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The clients of a history, each on connections of its own: synchronous and asynchronous by turns, or planted. */
final class Rig implements AutoCloseable {

    static final int CLIENTS = 16;

    private static final Duration LEAST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);
    private static final int ATTEMPTS = 50;
    private static final RetryStrategy RETRIES = AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(3)
            .backoffStrategy(BackoffStrategy.retryImmediately())
            .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
            .circuitBreakerEnabled(false)
            .build();

    private final List<Network> networks = new ArrayList<>();
    private final List<FaultyHttpClient> http = new ArrayList<>();
    private final List<LosingHttpClient> asyncHttp = new ArrayList<>();
    private final List<DynamoDbClient> clients = new ArrayList<>();
    private final List<DynamoDbAsyncClient> asyncClients = new ArrayList<>();
    private final @Nullable BiFunction<DynamoDbClient, HistoryTable, Store> planted;

    Rig(DynamoDbExtension dynamo) {
        this(dynamo, null);
    }

    /**
     * With clients that have a bug.
     *
     * @param planted makes each of them; null for Singlet's own
     */
    Rig(DynamoDbExtension dynamo, @Nullable BiFunction<DynamoDbClient, HistoryTable, Store> planted) {
        this.planted = planted;
        for (int number = 0; number < CLIENTS; number++) {
            Network network = new Network();
            networks.add(network);
            if (isBlocking(number)) {
                FaultyHttpClient below = FaultyHttpClient.onDefault();
                http.add(below);
                clients.add(dynamo.clientBuilder()
                        .httpClient(below)
                        .overrideConfiguration(override -> override.retryStrategy(RETRIES))
                        .build());
            } else {
                LosingHttpClient below = new LosingHttpClient();
                below.lose(network);
                asyncHttp.add(below);
                asyncClients.add(DynamoDbAsyncClient.builder()
                        .endpointOverride(dynamo.endpoint())
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                        .httpClient(below)
                        .overrideConfiguration(override -> override.retryStrategy(RETRIES))
                        .build());
            }
        }
    }

    private boolean isBlocking(int client) {
        return planted != null || client % 2 == 0;
    }

    /** Connects all clients to a table. */
    List<Client> connect(String tableName, long seed, boolean withFaults) {
        http.forEach(FaultyHttpClient::reset);
        Iterator<FaultyHttpClient> nextHttp = http.iterator();
        Iterator<DynamoDbClient> nextClient = clients.iterator();
        Iterator<DynamoDbAsyncClient> nextAsyncClient = asyncClients.iterator();
        List<Client> connected = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            Network network = networks.get(number);
            network.start(seed * CLIENTS + number, withFaults);
            if (isBlocking(number)) {
                nextHttp.next().follow(network);
                connected.add(new Client(number, store(nextClient.next(), tableName), network));
            } else {
                connected.add(new Client(number, store(nextAsyncClient.next(), tableName), network));
            }
        }
        return connected;
    }

    private Store store(DynamoDbClient client, String tableName) {
        HistoryTable table = HistoryTable.connect(
                client,
                options -> options.tableName(tableName).maxAttempts(ATTEMPTS).backoff(LEAST_PAUSE, LONGEST_PAUSE));
        return planted == null ? new BlockingStore(table) : planted.apply(client, table);
    }

    private static Store store(DynamoDbAsyncClient client, String tableName) {
        return new FutureStore(HistoryAsyncTable.connect(
                client,
                options -> options.tableName(tableName).maxAttempts(ATTEMPTS).backoff(LEAST_PAUSE, LONGEST_PAUSE)));
    }

    /** Lets all requests pass from now on. */
    void endFaults() {
        networks.forEach(Network::end);
    }

    int faults() {
        return networks.stream().mapToInt(Network::faults).sum();
    }

    @Override
    public void close() {
        clients.forEach(DynamoDbClient::close);
        asyncClients.forEach(DynamoDbAsyncClient::close);
        http.forEach(FaultyHttpClient::close);
        asyncHttp.forEach(LosingHttpClient::close);
    }
}
