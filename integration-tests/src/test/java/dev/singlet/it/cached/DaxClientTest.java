package dev.singlet.it.cached;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.testing.DynamoDbExtension;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.dax.ClusterDaxAsyncClient;
import software.amazon.dax.ClusterDaxClient;
import software.amazon.dax.Configuration;

/**
 * The clients of DAX as clients for cached reads. A cluster runs nowhere but in AWS, so what is shown here is that they
 * are accepted, get the reads that they should, and nothing else: what they get fails, as there is no cluster.
 */
class DaxClientTest {

    private static final Logger LOGGER = Logger.getLogger("software.amazon.dax");

    @RegisterExtension
    final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final Product product = new Product("toys", "ball", "acme", 5);

    // It would write long about a cluster that is not there, as it should not be.
    @BeforeAll
    static void mute() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterAll
    static void unmute() {
        LOGGER.setLevel(null);
    }

    @BeforeEach
    void store() {
        CatalogTable table = CatalogTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
        table.createIfAbsent();
        table.products().put(product);
    }

    @Test
    void readsByTheClientThatWaits() throws IOException {
        try (ClusterDaxClient dax =
                ClusterDaxClient.builder().overrideConfiguration(nowhere()).build()) {
            CatalogTable table = CatalogTable.connect(
                    dynamo.client(),
                    options -> options.tableName(dynamo.tableName()).cachedReads(dax));

            assertThrows(SdkClientException.class, () -> table.products().find("toys", "ball"));
            assertEquals(Optional.of(product), table.products().consistently().find("toys", "ball"));
            assertEquals(
                    Optional.of(product), table.products().byCatalog("toys").first());
        }
    }

    @Test
    void readsByTheClientThatDoesNotWait() throws IOException {
        try (ClusterDaxAsyncClient dax = ClusterDaxAsyncClient.builder()
                        .overrideConfiguration(nowhere())
                        .build();
                DynamoDbAsyncClient client = DynamoDbAsyncClient.builder()
                        .endpointOverride(dynamo.endpoint())
                        .region(Region.US_EAST_1)
                        .credentialsProvider(credentials())
                        .build()) {
            ProductAsyncRepository products = CatalogAsyncTable.connect(
                            client,
                            options -> options.tableName(dynamo.tableName()).cachedReads(dax))
                    .products();
            ProductKey key = ProductKey.of(product);

            CompletionException failure = assertThrows(
                    CompletionException.class, () -> products.find(key).join());
            assertInstanceOf(SdkClientException.class, failure.getCause());
            assertEquals(Optional.of(product), products.consistently().find(key).join());
        }
    }

    private static Configuration nowhere() {
        return Configuration.builder()
                .url("dax://localhost:1")
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials())
                .readRetries(0)
                .build();
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));
    }
}
