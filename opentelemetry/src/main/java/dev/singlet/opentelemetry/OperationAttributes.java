package dev.singlet.opentelemetry;

import dev.singlet.CapacityUnits;
import dev.singlet.Operation;
import dev.singlet.OperationEvent;
import dev.singlet.OperationStart;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.util.List;

/**
 * The attributes of spans and metrics.
 *
 * <p>Their names are written here, as the conventions' own artifact has half of them in its incubating part only, which
 * breaks those who depend on it.
 */
final class OperationAttributes {

    static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
    static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
    static final AttributeKey<String> COLLECTION = AttributeKey.stringKey("db.collection.name");
    static final AttributeKey<Long> RETURNED_ROWS = AttributeKey.longKey("db.response.returned_rows");
    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    static final AttributeKey<List<String>> TABLES = AttributeKey.stringArrayKey("aws.dynamodb.table_names");
    static final AttributeKey<String> INDEX = AttributeKey.stringKey("aws.dynamodb.index_name");
    static final AttributeKey<Long> COUNT = AttributeKey.longKey("aws.dynamodb.count");
    static final AttributeKey<Long> SCANNED_COUNT = AttributeKey.longKey("aws.dynamodb.scanned_count");
    static final AttributeKey<List<String>> CONSUMED_CAPACITY =
            AttributeKey.stringArrayKey("aws.dynamodb.consumed_capacity");
    static final AttributeKey<String> ENTITY = AttributeKey.stringKey("singlet.entity");
    static final AttributeKey<Long> ITEMS = AttributeKey.longKey("singlet.items");
    static final AttributeKey<Long> REQUESTS = AttributeKey.longKey("singlet.requests");
    static final AttributeKey<Long> ATTEMPTS = AttributeKey.longKey("singlet.attempts");

    private OperationAttributes() {}

    /** What a span starts with. */
    static Attributes ofStart(OperationStart start) {
        return subject(start).put(TABLES, start.table()).build();
    }

    /** What a span ends with. */
    static Attributes ofEnd(OperationEvent event) {
        AttributesBuilder attributes = Attributes.builder()
                .put(ITEMS, event.itemCount())
                .put(REQUESTS, event.requests())
                .put(ATTEMPTS, event.attempts());
        if (returnsRows(event)) {
            attributes.put(RETURNED_ROWS, event.itemCount());
        }
        if (isSearch(event.operation())) {
            attributes.put(COUNT, event.itemCount()).put(SCANNED_COUNT, event.scannedCount());
        }
        event.consumedCapacity().ifPresent(units -> attributes.put(CONSUMED_CAPACITY, json(event.table(), units)));
        putError(attributes, event);
        return attributes.build();
    }

    /** What tells the time series of a metric apart. */
    static Attributes ofMetrics(OperationEvent event) {
        AttributesBuilder attributes = subject(event);
        putError(attributes, event);
        return attributes.build();
    }

    /** What tells the time series of capacity apart: the index is the one that consumed it. */
    static Attributes ofCapacity(OperationEvent event, String index) {
        return subject(event).put(INDEX, index).build();
    }

    /** What tells the time series of capacity apart, where it is the table itself that consumed it. */
    static Attributes ofCapacity(OperationEvent event) {
        return subject(event).removeIf(INDEX::equals).build();
    }

    /** Whether the operation has read items and given them to the caller. */
    static boolean returnsRows(OperationEvent event) {
        return event.succeeded()
                && switch (event.operation()) {
                    case GET, FIND_ALL, BATCH_GET, TRANSACT_GET, QUERY, SCAN -> true;
                    default -> false;
                };
    }

    private static AttributesBuilder subject(OperationStart start) {
        AttributesBuilder attributes = Attributes.builder()
                .put(SYSTEM, "aws.dynamodb")
                .put(OPERATION, start.operation().toString())
                .put(COLLECTION, start.table());
        start.index().ifPresent(index -> attributes.put(INDEX, index));
        start.entity().ifPresent(entity -> attributes.put(ENTITY, entity));
        return attributes;
    }

    private static void putError(AttributesBuilder attributes, OperationEvent event) {
        event.failure().ifPresent(type -> attributes.put(ERROR_TYPE, type.getName()));
    }

    private static boolean isSearch(Operation operation) {
        return operation == Operation.QUERY || operation == Operation.COUNT || operation == Operation.SCAN;
    }

    // The convention is the SDK's object as JSON. Names of tables hold nothing that would have to be escaped.
    private static String json(String table, CapacityUnits units) {
        return "{\"TableName\":\"" + table + "\",\"CapacityUnits\":" + units.total() + ",\"Table\":{\"CapacityUnits\":"
                + units.table() + "}}";
    }
}
