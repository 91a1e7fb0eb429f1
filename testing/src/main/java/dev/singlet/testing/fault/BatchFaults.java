package dev.singlet.testing.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** Batches of which a part is not processed. */
final class BatchFaults {

    private static final String ITEMS = "RequestItems";
    private static final String KEYS = "Keys";

    private BatchFaults() {}

    /** Sends the request without its last parts, which are in the answer. */
    static HttpExecuteResponse leave(FaultyRequest request, int most) throws IOException {
        return switch (request.sent().operation()) {
            case "BatchGetItem" -> leave(request, most, "UnprocessedKeys");
            case "BatchWriteItem" -> leave(request, most, "UnprocessedItems");
            default -> request.call();
        };
    }

    private static HttpExecuteResponse leave(FaultyRequest request, int most, String unprocessed) throws IOException {
        ObjectNode body = Json.parse(request.sent().body());
        ObjectNode left = Json.object();
        body.set(ITEMS, withoutLast(body.path(ITEMS), most, left));
        ObjectNode answer = Json.object();
        if (body.path(ITEMS).isEmpty()) {
            answer.putObject("Responses");
        } else {
            HttpExecuteResponse response = request.call(body.toString());
            if (!Answers.isSuccess(response)) {
                return response;
            }
            answer = Json.parse(Answers.text(response));
        }
        addAll(left, answer.path(unprocessed));
        answer.set(unprocessed, left);
        return Answers.of(200, answer.toString());
    }

    private static ObjectNode withoutLast(JsonNode tables, int most, ObjectNode left) {
        ObjectNode kept = Json.object();
        List<String> names = new ArrayList<>();
        tables.fieldNames().forEachRemaining(names::add);
        int toLeave = most;
        for (int index = names.size() - 1; index >= 0; index--) {
            JsonNode table = tables.path(names.get(index));
            ArrayNode parts = parts(table);
            int leave = Math.min(toLeave, parts.size());
            toLeave -= leave;
            put(kept, names.get(index), table, parts, 0, parts.size() - leave);
            put(left, names.get(index), table, parts, parts.size() - leave, parts.size());
        }
        return kept;
    }

    // Reads of a table have attributes beside the keys, such as whether they are consistent; writes are a list.
    private static void put(ObjectNode tables, String name, JsonNode table, ArrayNode parts, int from, int to) {
        if (from < to) {
            ArrayNode some = parts.arrayNode();
            for (int index = from; index < to; index++) {
                some.add(parts.get(index));
            }
            tables.set(name, table instanceof ObjectNode keys ? keys.deepCopy().set(KEYS, some) : some);
        }
    }

    private static void addAll(ObjectNode left, JsonNode more) {
        more.properties().forEach(table -> {
            JsonNode there = left.get(table.getKey());
            if (there == null) {
                left.set(table.getKey(), table.getValue());
            } else {
                parts(there).addAll(parts(table.getValue()));
            }
        });
    }

    private static ArrayNode parts(JsonNode table) {
        JsonNode parts = table instanceof ObjectNode ? table.path(KEYS) : table;
        return parts instanceof ArrayNode array ? array : Json.object().arrayNode();
    }
}
