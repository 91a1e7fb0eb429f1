package dev.singlet.eventsourcing.projection;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.singlet.eventsourcing.EventStore;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEventCodec;
import dev.singlet.eventsourcing.table.EventTable;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What the stream of the table tells of heads. */
class WakeUpTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    @Test
    void aStreamWithImagesTellsTheVersion() {
        List<WakeUp> expected = List.of(
                new WakeUp("Account", "a#1", 2), new WakeUp("Account", "a#1", 3), new WakeUp("Account", "b", 1));

        assertEquals(expected, wakeUps(StreamViewType.NEW_IMAGE));
        assertEquals(expected, wakeUps(StreamViewType.NEW_AND_OLD_IMAGES));
    }

    @Test
    void aStreamOfKeysTellsTheAggregate() {
        List<WakeUp> expected = List.of(
                new WakeUp("Account", "a#1", 0), new WakeUp("Account", "a#1", 0), new WakeUp("Account", "b", 0));

        assertEquals(expected, wakeUps(StreamViewType.KEYS_ONLY));
    }

    @Test
    void whatIsNoHeadIsPassedOver() {
        EventTable table = EventTable.connect(dynamo.client());
        AttributeValue partition = AttributeValue.fromS("EVENTS#Account#a");

        assertEquals(Optional.empty(), WakeUp.of(table, Map.of()));
        assertEquals(Optional.empty(), WakeUp.of(table, Map.of("pk", AttributeValue.fromN("1"))));
        assertEquals(
                Optional.empty(),
                WakeUp.of(table, Map.of("pk", AttributeValue.fromS("CHAT#1"), "sk", AttributeValue.fromS("HEAD"))));
        assertEquals(Optional.empty(), WakeUp.of(table, Map.of("pk", partition, "sk", AttributeValue.fromS("OTHER"))));
        assertEquals(
                Optional.of(new WakeUp("Account", "a", 0)),
                WakeUp.of(
                        table,
                        Map.of(
                                "pk", partition,
                                "sk", AttributeValue.fromS("HEAD"),
                                "entityType", AttributeValue.fromS("EventHead"))));
        assertEquals(Optional.empty(), WakeUp.of(table, Record.builder().build()));
    }

    private static List<WakeUp> wakeUps(StreamViewType view) {
        EventTable model = EventTable.connect(dynamo.client());
        String name = dynamo.createTable(model.definition().toBuilder()
                .streamSpecification(stream -> stream.streamEnabled(true).streamViewType(view))
                .build());
        EventTable table = EventTable.connect(dynamo.client(), options -> options.tableName(name));
        EventStore<AccountEvent> store = EventStore.of(table, "Account", AccountEventCodec.INSTANCE);
        store.append("a#1", 0, "1", deposits(1, 2));
        store.append("a#1", 2, "2", deposits(1, 1));
        store.append("b", 0, "3", deposits(1, 1));
        table.heads().delete("Account", "b");
        List<Record> records = records(name);
        assertEquals(
                1,
                records.stream()
                        .filter(change -> change.eventName() == OperationType.REMOVE)
                        .count());
        return records.stream()
                .flatMap(change -> WakeUp.of(table, change).stream())
                .toList();
    }

    private static List<Record> records(String tableName) {
        DynamoDbStreamsClient streams = dynamo.streamsClient();
        String arn = dynamo.client()
                .describeTable(request -> request.tableName(tableName))
                .table()
                .latestStreamArn();
        assertNotNull(arn);
        return streams.describeStream(request -> request.streamArn(arn)).streamDescription().shards().stream()
                .map(shard -> streams.getShardIterator(request -> request.streamArn(arn)
                                .shardId(shard.shardId())
                                .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                        .shardIterator())
                .flatMap(iterator -> streams.getRecords(request -> request.shardIterator(iterator)).records().stream())
                .toList();
    }
}
