package dev.singlet.testing;

import static dev.singlet.testing.Definitions.table;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Runs test classes, and looks at what they leave behind. */
class DynamoDbExtensionScopeTest {

    /** Gathered by the classes below: each test adds the table that it saw. */
    private static final List<String> SEEN = new ArrayList<>();

    private final DynamoDbClient client = DynamoDbExtension.embedded().client();

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @Test
    void staticExtensionKeepsTablesForTheClass() {
        run(OfTheClass.class, 3);
        assertEquals(1, Set.copyOf(SEEN).size(), () -> "one table for all tests: " + SEEN);
        assertDropped(SEEN);
    }

    @Test
    void eachRunOfAClassHasTablesOfItsOwn() {
        run(OfTheClass.class, 3);
        run(OfTheClass.class, 3);
        assertEquals(2, Set.copyOf(SEEN).size(), () -> "one table for each run: " + SEEN);
    }

    @Test
    void instanceExtensionKeepsTablesForTheTest() {
        run(OfTheTest.class, 2);
        assertEquals(2, Set.copyOf(SEEN).size(), () -> "one table for each test: " + SEEN);
        assertDropped(SEEN);
    }

    @Test
    void declaredExtensionObeysTheSwitch() {
        run(Declared.class, 1);
        assertEquals(1, SEEN.size());
        assertDropped(SEEN);
    }

    private void assertDropped(Collection<String> names) {
        Set<String> left = client.listTablesPaginator().tableNames().stream()
                .filter(names::contains)
                .collect(toSet());
        assertEquals(Set.of(), left);
    }

    private static void run(Class<?> testClass, int tests) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.started(tests).succeeded(tests));
    }

    private static void see(DynamoDbExtension dynamo) {
        String name = dynamo.tableName();
        if (!SEEN.contains(name)) {
            dynamo.client().createTable(table(name));
        }
        dynamo.createTable(table("extra"));
        assertTrue(dynamo.client().listTablesPaginator().tableNames().stream().anyMatch(name::equals));
        SEEN.add(name);
    }

    static class OfTheClass {

        @RegisterExtension
        static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

        @RepeatedTest(2)
        void sees() {
            see(dynamo);
        }

        @Nested
        class Inner {

            @Test
            void sees() {
                see(dynamo);
            }
        }
    }

    static class OfTheTest {

        @RegisterExtension
        final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

        @RepeatedTest(2)
        void sees() {
            see(dynamo);
        }
    }

    @ExtendWith(DynamoDbExtension.class)
    static class Declared {

        private final DynamoDbExtension dynamo;

        Declared(DynamoDbExtension dynamo) {
            this.dynamo = dynamo;
        }

        @Test
        void sees(DynamoDbClient client) {
            assertEquals(dynamo.client(), client);
            see(dynamo);
        }
    }
}
