package dev.singlet.testing;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** The table names that one test class, or one test, was given. */
final class TestTables {

    private static final Pattern LABEL = Pattern.compile("[a-zA-Z0-9_.-]{1,200}");
    private static final int RANDOM_DIGITS = 12;

    /** The SDK's own asks every 20 seconds, and a table on this machine is there within milliseconds. */
    private static final WaiterOverrideConfiguration WAIT = WaiterOverrideConfiguration.builder()
            .backoffStrategyV2(BackoffStrategy.fixedDelay(Duration.ofMillis(200)))
            .maxAttempts(1_000)
            .waitTimeout(Duration.ofMinutes(3))
            .build();

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> all = new LinkedHashSet<>();

    /** The same name for the same label, until {@link #drop}. */
    synchronized String name(String label) {
        String known = names.get(label);
        if (known != null) {
            return known;
        }
        String fresh = freshName(label);
        names.put(label, fresh);
        return fresh;
    }

    /** Creates a table under a name that was not given before, and waits until it is active. */
    String create(DynamoDbClient client, String label, CreateTableRequest definition) {
        String name = freshName(label);
        client.createTable(definition.toBuilder().tableName(name).build());
        try (DynamoDbWaiter waiter = DynamoDbWaiter.builder()
                .client(client)
                .overrideConfiguration(WAIT)
                .build()) {
            waiter.waitUntilTableExists(describe -> describe.tableName(name));
        }
        return name;
    }

    private synchronized String freshName(String label) {
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("The table label is \"" + label
                    + "\". It must be 1 to 200 characters, each a letter A-Z or a-z, a digit, or one of _ . -");
        }
        String random = UUID.randomUUID().toString().replace("-", "").substring(0, RANDOM_DIGITS);
        String name = label + "-" + random;
        all.add(name);
        return name;
    }

    /** Deletes the tables of these names where they exist; all of them, even if one cannot be deleted. */
    synchronized void drop(DynamoDbClient client) {
        Set<String> doomed = Set.copyOf(all);
        names.clear();
        all.clear();
        @Nullable DynamoDbException failure = null;
        for (String name : doomed) {
            try {
                client.deleteTable(delete -> delete.tableName(name));
            } catch (ResourceNotFoundException neverCreated) {
                // A name may be asked for and not be used.
            } catch (DynamoDbException notDeleted) {
                if (failure != null) {
                    notDeleted.addSuppressed(failure);
                }
                failure = notDeleted;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    synchronized boolean isEmpty() {
        return all.isEmpty();
    }
}
