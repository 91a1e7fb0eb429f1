package dev.singlet.it.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.TableDifference;
import dev.singlet.TableDifference.Kind;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The time to live of the live table compared with {@code @TimeToLive}, by both clients. */
class VerifyTimeToLiveTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private LibraryTable table;
    private LibraryAsyncTable async;

    @BeforeEach
    void connect(TestInfo test) {
        String name = dynamo.tableName(test.getTestMethod().orElseThrow().getName());
        table = LibraryTable.connect(dynamo.client(), options -> options.tableName(name));
        async = LibraryAsyncTable.connect(dynamo.asyncClient(), options -> options.tableName(name));
    }

    @Test
    void aTableThatWasMadeFromTheModelMatches() {
        async.createIfAbsent().join();
        assertDifferences(List.of());
    }

    @Test
    void itIsOff() {
        dynamo.client().createTable(table.definition());
        assertDifferences(List.of(found("no time to live")));
    }

    @Test
    void itIsOfAnotherAttribute() {
        dynamo.client().createTable(table.definition());
        expireBy("ttl");
        assertDifferences(List.of(found("time to live by attribute ttl")));
    }

    @Test
    void anExistingTableStaysAsItIs() {
        dynamo.client().createTable(table.definition());
        table.createIfAbsent();
        async.createIfAbsent().join();
        assertDifferences(List.of(found("no time to live")));
        expireBy("expiresAt");
        assertDifferences(List.of());
    }

    private void assertDifferences(List<TableDifference> expected) {
        assertEquals(expected, table.verify().differences());
        assertEquals(expected, async.verify().join().differences());
    }

    private void expireBy(String attribute) {
        dynamo.client()
                .updateTimeToLive(request -> request.tableName(table.name())
                        .timeToLiveSpecification(
                                time -> time.attributeName(attribute).enabled(true)));
    }

    private static TableDifference found(String actual) {
        return new TableDifference(Kind.TIME_TO_LIVE, Optional.empty(), "time to live by attribute expiresAt", actual);
    }
}
