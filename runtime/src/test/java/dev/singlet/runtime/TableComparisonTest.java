package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.TableDifference;
import dev.singlet.TableDifference.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** What counts as a difference, also where DynamoDB Local has no such state. */
class TableComparisonTest {

    private static final CreateTableRequest DECLARED = TableSchema.builder("Forum")
            .keys("PK", "SK")
            .globalIndex("gsi1", "GSI1PK", "GSI1SK")
            .localIndex("lsi1", "LSI1SK")
            .build()
            .toCreateTableRequest("Forum");
    private static final Projection ALL = projection(ProjectionType.ALL);

    @Test
    void nothingIsReportedWhereNothingDiffers() {
        assertEquals(List.of(), compare(live -> {}));
        assertEquals(List.of(), compare(live -> live.tableStatus("UPDATING")));
    }

    @Test
    void otherIndexesAreNoDifference() {
        assertEquals(
                List.of(),
                compare(live -> live.globalSecondaryIndexes(gsi(index -> {}), gsi(index -> index.indexName("other")))));
    }

    @Test
    void aTableThatCannotBeUsed() {
        for (String status : List.of("CREATING", "DELETING", "ARCHIVED", "INACCESSIBLE_ENCRYPTION_CREDENTIALS")) {
            assertEquals(
                    List.of(difference(Kind.TABLE_STATUS, null, "status ACTIVE", "status " + status)),
                    compare(live -> live.tableStatus(status)));
        }
    }

    @Test
    void keysOfTheTable() {
        assertEquals(
                List.of(difference(
                        Kind.TABLE_KEYS, null, "partition key PK and sort key SK", "partition key pk and sort key SK")),
                compare(live -> live.keySchema(hash("pk"), range("SK"))));
        assertEquals(
                List.of(difference(Kind.TABLE_KEYS, null, "partition key PK and sort key SK", "partition key PK")),
                compare(live -> live.keySchema(hash("PK"))));
    }

    @Test
    void typesOfKeys() {
        assertEquals(
                List.of(difference(Kind.KEY_TYPE, null, "key attribute GSI1SK of type S", "type N")),
                compare(live -> live.attributeDefinitions(
                        type("PK", "S"),
                        type("SK", "S"),
                        type("GSI1PK", "S"),
                        type("GSI1SK", "N"),
                        type("LSI1SK", "S"),
                        type("other", "B"))));
    }

    @Test
    void indexesThatAreMissingOrOfTheOtherKind() {
        assertEquals(
                List.of(difference(Kind.INDEX_MISSING, "gsi1", "a global index", "none")),
                compare(live -> live.globalSecondaryIndexes(List.of())));
        assertEquals(
                List.of(difference(Kind.INDEX_SCOPE, "lsi1", "a local index", "a global index")),
                compare(live -> live.localSecondaryIndexes(List.of())
                        .globalSecondaryIndexes(
                                gsi(index -> {}),
                                gsi(index -> index.indexName("lsi1").keySchema(hash("PK"), range("LSI1SK"))))));
    }

    @Test
    void keysOfAnIndex() {
        assertEquals(
                List.of(difference(
                        Kind.INDEX_KEYS, "gsi1", "partition key GSI1PK and sort key GSI1SK", "partition key GSI1PK")),
                compare(live -> live.globalSecondaryIndexes(gsi(index -> index.keySchema(hash("GSI1PK"))))));
    }

    @Test
    void anIndexThatHoldsLess() {
        assertEquals(
                List.of(difference(Kind.INDEX_PROJECTION, "gsi1", "all attributes", "keys only")),
                compare(live -> live.globalSecondaryIndexes(
                        gsi(index -> index.projection(projection(ProjectionType.KEYS_ONLY))))));
        assertEquals(
                List.of(difference(Kind.INDEX_PROJECTION, "gsi1", "all attributes", "keys and a, b")),
                compare(live -> live.globalSecondaryIndexes(
                        gsi(index -> index.projection(projection(ProjectionType.INCLUDE, "a", "b"))))));
    }

    @Test
    void anIndexThatNeedNotHoldAll() {
        CreateTableRequest partial = DECLARED.toBuilder()
                .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                        .indexName("gsi1")
                        .keySchema(hash("GSI1PK"), range("GSI1SK"))
                        .projection(projection(ProjectionType.INCLUDE, "a"))
                        .build())
                .build();
        for (Projection enough : List.of(ALL, projection(ProjectionType.INCLUDE, "b", "a"))) {
            assertEquals(
                    List.of(),
                    new TableComparison(
                                    partial,
                                    live(live -> live.globalSecondaryIndexes(gsi(index -> index.projection(enough)))))
                            .differences());
        }
        assertEquals(
                List.of(difference(Kind.INDEX_PROJECTION, "gsi1", "keys and a", "keys only")),
                new TableComparison(
                                partial,
                                live(live -> live.globalSecondaryIndexes(
                                        gsi(index -> index.projection(projection(ProjectionType.KEYS_ONLY))))))
                        .differences());
    }

    @Test
    void anIndexThatCannotBeRead() {
        assertEquals(
                List.of(), compare(live -> live.globalSecondaryIndexes(gsi(index -> index.indexStatus("UPDATING")))));
        assertEquals(
                List.of(difference(Kind.INDEX_STATUS, "gsi1", "status ACTIVE", "status CREATING")),
                compare(live -> live.globalSecondaryIndexes(gsi(index -> index.indexStatus("CREATING")))));
    }

    @Test
    void howItemsExpire() {
        TimeToLive declared = new TimeToLive("expiresAt");
        for (TimeToLiveStatus on : List.of(TimeToLiveStatus.ENABLED, TimeToLiveStatus.ENABLING)) {
            assertEquals(List.of(), TableComparison.differences(declared, time(on, "expiresAt")));
            assertEquals(
                    List.of(difference(
                            Kind.TIME_TO_LIVE,
                            null,
                            "time to live by attribute expiresAt",
                            "time to live by attribute ttl")),
                    TableComparison.differences(declared, time(on, "ttl")));
            assertEquals(
                    List.of(difference(
                            Kind.TIME_TO_LIVE, null, "no time to live", "time to live by attribute expiresAt")),
                    TableComparison.differences(new TimeToLive(null), time(on, "expiresAt")));
        }
        for (TimeToLiveStatus off : List.of(TimeToLiveStatus.DISABLED, TimeToLiveStatus.DISABLING)) {
            assertEquals(
                    List.of(difference(
                            Kind.TIME_TO_LIVE, null, "time to live by attribute expiresAt", "no time to live")),
                    TableComparison.differences(declared, time(off, "expiresAt")));
            assertEquals(List.of(), TableComparison.differences(new TimeToLive(null), time(off, "expiresAt")));
        }
        assertEquals(List.of(), TableComparison.differences(new TimeToLive(null), TimeToLive.of(null)));
    }

    @Test
    void aPersonCanReadIt() {
        assertEquals(
                "index gsi1: expected a global index; found none",
                difference(Kind.INDEX_MISSING, "gsi1", "a global index", "none").toString());
        assertEquals(
                "table: expected a table; found none", TableComparison.missing().toString());
    }

    private static TimeToLive time(TimeToLiveStatus status, String attribute) {
        return TimeToLive.of(TimeToLiveDescription.builder()
                .timeToLiveStatus(status)
                .attributeName(attribute)
                .build());
    }

    private static List<TableDifference> compare(Consumer<TableDescription.Builder> change) {
        return new TableComparison(DECLARED, live(change)).differences();
    }

    /** The table as declared, but for a change. */
    private static TableDescription live(Consumer<TableDescription.Builder> change) {
        TableDescription.Builder live = TableDescription.builder()
                .tableStatus("ACTIVE")
                .keySchema(hash("PK"), range("SK"))
                .attributeDefinitions(DECLARED.attributeDefinitions())
                .globalSecondaryIndexes(gsi(index -> {}))
                .localSecondaryIndexes(LocalSecondaryIndexDescription.builder()
                        .indexName("lsi1")
                        .keySchema(hash("PK"), range("LSI1SK"))
                        .projection(ALL)
                        .build());
        change.accept(live);
        return live.build();
    }

    private static GlobalSecondaryIndexDescription gsi(Consumer<GlobalSecondaryIndexDescription.Builder> change) {
        GlobalSecondaryIndexDescription.Builder index = GlobalSecondaryIndexDescription.builder()
                .indexName("gsi1")
                .indexStatus("ACTIVE")
                .keySchema(hash("GSI1PK"), range("GSI1SK"))
                .projection(ALL);
        change.accept(index);
        return index.build();
    }

    private static Projection projection(ProjectionType type, String... attributes) {
        return Projection.builder()
                .projectionType(type)
                .nonKeyAttributes(attributes)
                .build();
    }

    private static KeySchemaElement hash(String attribute) {
        return KeySchemaElement.builder()
                .attributeName(attribute)
                .keyType("HASH")
                .build();
    }

    private static KeySchemaElement range(String attribute) {
        return KeySchemaElement.builder()
                .attributeName(attribute)
                .keyType("RANGE")
                .build();
    }

    private static AttributeDefinition type(String attribute, String type) {
        return AttributeDefinition.builder()
                .attributeName(attribute)
                .attributeType(type)
                .build();
    }

    private static TableDifference difference(Kind kind, @Nullable String index, String expected, String actual) {
        return new TableDifference(kind, Optional.ofNullable(index), expected, actual);
    }
}
