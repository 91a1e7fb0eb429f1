package dev.singlet.testing;

import static dev.singlet.testing.Definitions.put;
import static dev.singlet.testing.Definitions.string;
import static dev.singlet.testing.Definitions.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

class LocalStackTest {

    @Test
    void startsInAContainer() {
        assumeTrue(dockerRuns(), "LocalStack is not tried: Docker is not available here");
        try (LocalDynamoDb dynamo = LocalDynamoDb.localstack()) {
            dynamo.client().createTable(table("a-table"));
            dynamo.client().waiter().waitUntilTableExists(describe -> describe.tableName("a-table"));
            put(dynamo.client(), "a-table", "p", string("s"));
            assertEquals(1, dynamo.items("a-table").size());
        }
    }

    @Test
    void saysThatDockerIsMissing() {
        assumeFalse(dockerRuns(), "Docker is available, so its absence cannot be tried");
        IllegalStateException failure = assertThrows(IllegalStateException.class, LocalDynamoDb::localstack);
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.startsWith("LocalStack (localstack/localstack:4.14.0) did not start."), message);
        assertTrue(message.contains("Docker"), message);
    }

    private static boolean dockerRuns() {
        QuietLogging.apply();
        return DockerClientFactory.instance().isDockerAvailable();
    }
}
