package dev.singlet.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One running DynamoDB of each kind per JVM, for all test classes: each has tables of its own, and starting a server
 * takes longer than most tests. They are stopped by the end of the JVM.
 */
final class SharedDynamoDb {

    private static final Map<DynamoDbChoice, LocalDynamoDb> STARTED = new ConcurrentHashMap<>();

    private SharedDynamoDb() {}

    static LocalDynamoDb get(DynamoDbChoice choice) {
        return STARTED.computeIfAbsent(choice, LocalDynamoDb::start);
    }
}
