package dev.singlet.it.histories;

import dev.singlet.it.histories.HistoryItem.Counter;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** A bug that is known: an addition is left to the SDK, which sends it again when its answer is lost. */
final class RepeatedAdds extends BlockingStore {

    private final DynamoDbClient client;
    private final String table;

    RepeatedAdds(DynamoDbClient client, HistoryTable table) {
        super(table);
        this.client = client;
        this.table = table.name();
    }

    @Override
    public Counter add(String name, long n) {
        Map<String, AttributeValue> after = client.updateItem(update -> update.tableName(table)
                        .key(Map.of("pk", AttributeValue.fromS("SHELF#" + name), "sk", AttributeValue.fromS("COUNTER")))
                        .updateExpression("ADD #count :n")
                        .expressionAttributeNames(Map.of("#count", "count"))
                        .expressionAttributeValues(Map.of(":n", AttributeValue.fromN("" + n)))
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes();
        return new Counter(
                name,
                Long.parseLong(
                        after.getOrDefault("count", AttributeValue.fromN("-1")).n()));
    }
}
