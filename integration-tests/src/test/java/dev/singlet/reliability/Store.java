package dev.singlet.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What is stored, seen and put back past the library and past the faults. */
interface Store {

    /** What there is, by the place where it is. */
    Map<String, Object> snapshot();

    /** Brings back what was there, from what is there now. */
    void restore(Map<String, Object> before, Map<String, Object> now);

    /** The items of a table. */
    record Items(DynamoDbClient client, String table) implements Store {

        private static final int MOST = 25;

        @Override
        public Map<String, Object> snapshot() {
            Map<String, Object> items = new HashMap<>();
            client.scan(scan -> scan.tableName(table).consistentRead(true))
                    .items()
                    .forEach(item ->
                            items.put(place(key(item, "pk").s(), key(item, "sk").s()), item));
            return items;
        }

        @Override
        public void restore(Map<String, Object> before, Map<String, Object> now) {
            Set<String> places = new TreeSet<>(before.keySet());
            places.addAll(now.keySet());
            List<WriteRequest> writes = new ArrayList<>();
            for (String place : places) {
                Object then = before.get(place);
                if (then == null) {
                    writes.add(deletion(item(Objects.requireNonNull(now.get(place)))));
                } else if (!then.equals(now.get(place))) {
                    writes.add(WriteRequest.builder()
                            .putRequest(put -> put.item(item(then)))
                            .build());
                }
            }
            for (int from = 0; from < writes.size(); from += MOST) {
                List<WriteRequest> some = writes.subList(from, Math.min(writes.size(), from + MOST));
                client.batchWriteItem(batch -> batch.requestItems(Map.of(table, some)));
            }
        }

        static String place(String partition, String sort) {
            return partition + " " + sort;
        }

        private static WriteRequest deletion(Map<String, AttributeValue> item) {
            return WriteRequest.builder()
                    .deleteRequest(delete -> delete.key(Map.of("pk", key(item, "pk"), "sk", key(item, "sk"))))
                    .build();
        }

        private static AttributeValue key(Map<String, AttributeValue> item, String attribute) {
            return Objects.requireNonNull(item.get(attribute));
        }

        @SuppressWarnings("unchecked") // Nothing else is in a snapshot.
        private static Map<String, AttributeValue> item(Object item) {
            return (Map<String, AttributeValue>) item;
        }
    }

    /** A table that may be there or not. */
    record Tables(DynamoDbClient client, String table) implements Store {

        @Override
        public Map<String, Object> snapshot() {
            try {
                return Map.of(
                        "table",
                        client.describeTable(describe -> describe.tableName(table))
                                .table()
                                .tableStatusAsString(),
                        "time to live",
                        client.describeTimeToLive(describe -> describe.tableName(table))
                                .timeToLiveDescription()
                                .timeToLiveStatusAsString());
            } catch (ResourceNotFoundException absent) {
                return Map.of();
            }
        }

        @Override
        public void restore(Map<String, Object> before, Map<String, Object> now) {
            if (before.isEmpty() && !now.isEmpty()) {
                client.deleteTable(delete -> delete.tableName(table));
            }
        }
    }
}
