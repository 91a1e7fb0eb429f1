package dev.singlet.it.histories;

import dev.singlet.it.histories.HistoryItem.Note;
import dev.singlet.it.histories.HistoryItem.Register;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A bug that is known: what is to be created, or replaced at a version, is put without a condition. */
final class UnconditionalPuts extends BlockingStore {

    private static final String TIME = "2124-01-02T03:04:05.000000000Z";

    private final DynamoDbClient client;
    private final String table;

    UnconditionalPuts(DynamoDbClient client, HistoryTable table) {
        super(table);
        this.client = client;
        this.table = table.name();
    }

    @Override
    public Register createRegister(String name, int value) {
        return putRegister(name, value, 0);
    }

    @Override
    public Register putRegister(String name, int value, long version) {
        put(name, "REGISTER", "Register", value, Map.of("version", AttributeValue.fromN("" + (version + 1))));
        return new Register(name, value, Instant.parse(TIME), version + 1);
    }

    @Override
    public Note createNote(String name, int value) {
        put(name, "NOTE", "Note", value, Map.of());
        return new Note(name, value, Instant.parse(TIME));
    }

    private void put(String name, String sort, String type, int value, Map<String, AttributeValue> others) {
        Map<String, AttributeValue> item = new HashMap<>(others);
        item.put("pk", AttributeValue.fromS("SHELF#" + name));
        item.put("sk", AttributeValue.fromS(sort));
        item.put("entityType", AttributeValue.fromS(type));
        item.put("name", AttributeValue.fromS(name));
        item.put("value", AttributeValue.fromN("" + value));
        item.put("savedAt", AttributeValue.fromS(TIME));
        client.putItem(put -> put.tableName(table).item(item));
    }
}
