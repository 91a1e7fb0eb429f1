package dev.singlet.it.histories;

import dev.singlet.it.histories.HistoryItem.Holder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Phaser;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A bug that is known: a name is looked for, and if it is free it is taken, by one write after the other. In the clash
 * all clients look before the first one writes.
 */
final class ReadThenWriteNames extends BlockingStore {

    private final DynamoDbClient client;
    private final String table;
    private final Phaser allHaveLooked;

    /**
     * Makes one of the clients.
     *
     * @param allHaveLooked shared by all of them
     */
    ReadThenWriteNames(DynamoDbClient client, HistoryTable table, Phaser allHaveLooked) {
        super(table);
        this.client = client;
        this.table = table.name();
        this.allHaveLooked = allHaveLooked;
    }

    @Override
    public Holder rename(String id, String nick) {
        Map<String, AttributeValue> guard = key(GuardCheck.GUARD + nick, "$unique");
        boolean isFree;
        try {
            isFree = find(guard).isEmpty();
        } finally {
            if (nick.equals(Clash.NICK)) {
                Clash.await(allHaveLooked);
            }
        }
        Map<String, AttributeValue> key = key("HOLDER#" + id, "HOLDER");
        Optional<Map<String, AttributeValue>> before = find(key);
        if (!isFree || before.isEmpty()) {
            return super.rename(id, nick);
        }
        put(guard, Map.of("entityType", text("$unique"), "$owner", AttributeValue.fromM(key)));
        put(key, Map.of("entityType", text("Holder"), "holderId", text(id), "nick", text(nick)));
        before.map(item -> item.get("nick"))
                .ifPresent(old -> client.deleteItem(
                        delete -> delete.tableName(table).key(key(GuardCheck.GUARD + old.s(), "$unique"))));
        return new Holder(id, nick);
    }

    private Optional<Map<String, AttributeValue>> find(Map<String, AttributeValue> key) {
        return Optional.of(client.getItem(get -> get.tableName(table).key(key).consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    private void put(Map<String, AttributeValue> key, Map<String, AttributeValue> others) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.putAll(others);
        client.putItem(put -> put.tableName(table).item(item));
    }

    private static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of("pk", text(partition), "sk", text(sort));
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }
}
