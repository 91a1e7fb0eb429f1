package dev.singlet.reliability;

import dev.singlet.TableOptions;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.FaultPlan;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A synchronous table. */
final class SyncBench extends Bench {

    private final FaultyHttpClient http = FaultyHttpClient.onDefault();
    private final DynamoDbClient client;
    private final LabTable table;
    private final LabTable absent;

    SyncBench(DynamoDbExtension dynamo, String name, String absentName, Consumer<TableOptions.Builder> more) {
        client = dynamo.clientBuilder()
                .httpClient(http)
                .overrideConfiguration(override -> override.retryStrategy(RETRIES))
                .build();
        table = LabTable.connect(client, options -> {
            configure(options, name);
            more.accept(options);
        });
        absent = LabTable.connect(client, options -> configure(options, absentName));
    }

    DynamoDbClient client() {
        return client;
    }

    @Override
    @Nullable
    Object call(Op op) {
        return op.sync().on(table, nextToken());
    }

    @Override
    @Nullable
    Object callAbsent(Op op) {
        return op.sync().on(absent, nextToken());
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
