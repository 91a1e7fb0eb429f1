package dev.singlet.reliability;

import dev.singlet.TableOptions;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.FaultPlan;
import dev.singlet.testing.fault.FaultyAsyncHttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** An asynchronous table. */
final class AsyncBench extends Bench {

    private final FaultyAsyncHttpClient http = FaultyAsyncHttpClient.onDefault();
    private final DynamoDbAsyncClient client;
    private final LabAsyncTable table;
    private final LabAsyncTable absent;

    AsyncBench(DynamoDbExtension dynamo, String name, String absentName, Consumer<TableOptions.Builder> more) {
        client = DynamoDbAsyncClient.builder()
                .httpClient(http)
                .endpointOverride(dynamo.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .overrideConfiguration(override -> override.retryStrategy(RETRIES))
                .build();
        table = LabAsyncTable.connect(client, options -> {
            configure(options, name);
            more.accept(options);
        });
        absent = LabAsyncTable.connect(client, options -> configure(options, absentName));
    }

    @Override
    @Nullable
    Object call(Op op) throws Exception {
        return await(op.async().on(table, nextToken()));
    }

    @Override
    @Nullable
    Object callAbsent(Op op) throws Exception {
        return await(op.async().on(absent, nextToken()));
    }

    private static @Nullable Object await(CompletableFuture<?> future) throws Exception {
        try {
            return future.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw wrapped;
        }
    }

    @Override
    void follow(FaultPlan plan) {
        http.follow(plan);
    }

    @Override
    int requests() {
        return http.requests();
    }

    @Override
    void resetHttp() {
        http.reset();
    }

    @Override
    public void close() {
        client.close();
    }
}
