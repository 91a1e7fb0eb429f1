package dev.singlet.runtime;

import dev.singlet.TableDifference;
import dev.singlet.TableDifference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Compares a table with the request that would create it. What the table has besides, such as other indexes, is no
 * difference: other programs may need it. Single use.
 */
final class TableComparison {

    private final CreateTableRequest declared;
    private final TableDescription live;
    private final List<TableDifference> differences = new ArrayList<>();

    TableComparison(CreateTableRequest declared, TableDescription live) {
        this.declared = declared;
        this.live = live;
    }

    /** The one difference of a table that is not there. */
    static TableDifference missing() {
        return new TableDifference(Kind.TABLE_MISSING, Optional.empty(), "a table", "none");
    }

    List<TableDifference> differences() {
        compareTable();
        Map<String, IndexShape> liveIndexes = IndexShape.live(live);
        IndexShape.declared(declared).forEach((name, index) -> compareIndex(name, index, liveIndexes.get(name)));
        return differences;
    }

    /** Whether a table can be used; it can while it is being updated. */
    static boolean isUsable(TableDescription table) {
        return table.tableStatus() == TableStatus.ACTIVE || table.tableStatus() == TableStatus.UPDATING;
    }

    /** How items should expire and how they do; empty if that is the same. */
    static List<TableDifference> differences(TimeToLive declared, TimeToLive live) {
        return declared.equals(live)
                ? List.of()
                : List.of(new TableDifference(Kind.TIME_TO_LIVE, Optional.empty(), declared.inWords(), live.inWords()));
    }

    private void compareTable() {
        if (!isUsable(live)) {
            report(Kind.TABLE_STATUS, null, "status ACTIVE", "status " + live.tableStatusAsString());
        }
        compareKeys(Kind.TABLE_KEYS, null, declared.keySchema(), live.keySchema());
        Map<String, String> types = live.attributeDefinitions().stream()
                .collect(Collectors.toMap(
                        AttributeDefinition::attributeName, AttributeDefinition::attributeTypeAsString));
        for (AttributeDefinition key : declared.attributeDefinitions()) {
            String expected = key.attributeTypeAsString();
            // One that the table does not define shows in the keys.
            String actual = types.getOrDefault(key.attributeName(), expected);
            if (!actual.equals(expected)) {
                report(
                        Kind.KEY_TYPE,
                        null,
                        "key attribute " + key.attributeName() + " of type " + expected,
                        "type " + actual);
            }
        }
    }

    private void compareIndex(String name, IndexShape expected, @Nullable IndexShape actual) {
        if (actual == null) {
            report(Kind.INDEX_MISSING, name, expected.scope(), "none");
            return;
        }
        if (expected.local() != actual.local()) {
            report(Kind.INDEX_SCOPE, name, expected.scope(), actual.scope());
        }
        compareKeys(Kind.INDEX_KEYS, name, expected.keys(), actual.keys());
        if (!actual.holds(expected)) {
            report(Kind.INDEX_PROJECTION, name, expected.content(), actual.content());
        }
        if (!actual.canBeRead()) {
            report(Kind.INDEX_STATUS, name, "status ACTIVE", "status " + actual.status());
        }
    }

    private void compareKeys(
            Kind kind, @Nullable String index, List<KeySchemaElement> expected, List<KeySchemaElement> actual) {
        if (!expected.equals(actual)) {
            report(kind, index, show(expected), show(actual));
        }
    }

    private void report(Kind kind, @Nullable String index, String expected, String actual) {
        differences.add(new TableDifference(kind, Optional.ofNullable(index), expected, actual));
    }

    private static String show(List<KeySchemaElement> keys) {
        return keys.stream()
                .map(key -> (key.keyType() == KeyType.HASH ? "partition key " : "sort key ") + key.attributeName())
                .collect(Collectors.joining(" and "));
    }
}
