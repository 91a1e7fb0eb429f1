package dev.singlet.sample.bank;

import dev.singlet.saga.RetryPolicy;
import dev.singlet.saga.Saga;
import dev.singlet.saga.SagaStatus;
import dev.singlet.saga.Sagas;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A bank of a test class: with a clock to set, and faults to inject. */
final class BankLab implements AutoCloseable, InstantSource {

    private static final int ROUNDS = 50;
    private static final Set<SagaStatus> ENDED = Set.of(SagaStatus.COMPLETED, SagaStatus.COMPENSATED);

    private final FaultyHttpClient http = FaultyHttpClient.onDefault();
    private final DynamoDbClient client;
    private final Bank bank;
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    private BankLab(DynamoDbExtension dynamo) {
        client = dynamo.clientBuilder()
                .httpClient(http)
                .overrideConfiguration(
                        override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(2)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .circuitBreakerEnabled(false)
                                .build()))
                .build();
        bank = Bank.connect(
                client,
                dynamo::tableName,
                // Nobody waits: the clock is moved on instead.
                sagas -> sagas.clock(this).sleepUpTo(Duration.ZERO),
                RetryPolicy.standard().attempts(3).backoff(Duration.ofMillis(1), Duration.ofMillis(1)));
        bank.createTables();
    }

    static BankLab open(DynamoDbExtension dynamo) {
        return new BankLab(dynamo);
    }

    Bank bank() {
        return bank;
    }

    DynamoDbClient client() {
        return client;
    }

    FaultyHttpClient http() {
        return http;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    private synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** Works on a saga while faults happen, and then, with the network mended, as workers do that find it due. */
    <D> Saga<D> finish(Sagas<D> sagas, String id) {
        try {
            sagas.run(id);
        } catch (CrashError | SdkException | dev.singlet.SingletException fault) {
            // Another worker goes on.
        }
        http.reset();
        for (int round = 0; round < ROUNDS; round++) {
            Saga<D> saga = sagas.find(id).orElseThrow();
            if (ENDED.contains(saga.status())) {
                return saga;
            }
            pass(Duration.ofHours(1));
            sagas.runOnce(1, instant().plus(Duration.ofMinutes(1)));
        }
        throw new AssertionError(
                "the saga has not ended: " + sagas.find(id).orElseThrow().status());
    }

    @Override
    public void close() {
        client.close();
    }
}
