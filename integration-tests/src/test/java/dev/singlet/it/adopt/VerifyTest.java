package dev.singlet.it.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.TableDifference.Kind;
import dev.singlet.TableMismatchException;
import dev.singlet.TableVerification;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The live table compared with the model. */
class VerifyTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    @Test
    void aTableThatWasMadeFromTheModelMatches() {
        LegacyTable table = connect("made");
        table.createIfAbsent();
        TableVerification verification = table.verify();
        assertTrue(verification.matches());
        assertEquals(List.of(), verification.differences());
        assertEquals("Table " + table.name() + " is as declared.", verification.toString());
        verification.orThrow();
    }

    @Test
    void moreThanTheModelNeedsIsNoDifference() {
        LegacyTable table = connect("more");
        CreateTableRequest definition = table.definition();
        dynamo.client()
                .createTable(definition.toBuilder()
                        .billingMode(BillingMode.PROVISIONED)
                        .provisionedThroughput(
                                capacity -> capacity.readCapacityUnits(5L).writeCapacityUnits(5L))
                        .attributeDefinitions(with(definition, attribute("owner", ScalarAttributeType.N)))
                        .globalSecondaryIndexes(
                                provisioned(definition.globalSecondaryIndexes().get(0)),
                                provisioned(GlobalSecondaryIndex.builder()
                                        .indexName("by-owner")
                                        .keySchema(key("owner", KeyType.HASH))
                                        .projection(Projection.builder()
                                                .projectionType(ProjectionType.KEYS_ONLY)
                                                .build())
                                        .build()))
                        .build());
        assertEquals(List.of(), table.verify().differences());
    }

    @Test
    void aMissingTableIsADifference() {
        LegacyTable table = connect("missing");
        TableVerification verification = table.verify();
        assertFalse(verification.matches());
        assertEquals(Kind.TABLE_MISSING, verification.differences().get(0).kind());
        assertEquals(
                "Table " + table.name() + " is not as declared:\n- table: expected a table; found none",
                verification.toString());
    }

    @Test
    void allDifferencesAreReportedAtOnce() {
        LegacyTable table = connect("other");
        dynamo.client()
                .createTable(CreateTableRequest.builder()
                        .tableName(table.name())
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .keySchema(key("PK", KeyType.HASH), key("sk", KeyType.RANGE))
                        .attributeDefinitions(
                                attribute("PK", ScalarAttributeType.S),
                                attribute("sk", ScalarAttributeType.S),
                                attribute("GSI1PK", ScalarAttributeType.S),
                                attribute("GSI1SK", ScalarAttributeType.N))
                        .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                                .indexName("inverted-index")
                                .keySchema(key("GSI1PK", KeyType.HASH), key("GSI1SK", KeyType.RANGE))
                                .projection(Projection.builder()
                                        .projectionType(ProjectionType.INCLUDE)
                                        .nonKeyAttributes("email")
                                        .build())
                                .build())
                        .build());
        TableVerification verification = table.verify();
        assertEquals(
                "Table " + table.name() + " is not as declared:\n"
                        + "- table: expected partition key PK and sort key SK; found partition key PK and sort key sk\n"
                        + "- table: expected key attribute GSI1SK of type S; found type N\n"
                        + "- index inverted-index: expected all attributes; found keys and email\n"
                        + "- index LSI1: expected a local index; found none",
                verification.toString());
        assertEquals(Optional.of("LSI1"), verification.differences().get(3).index());
        TableMismatchException thrown = assertThrows(TableMismatchException.class, verification::orThrow);
        assertEquals(verification.toString(), thrown.getMessage());
        assertEquals(verification.differences(), thrown.differences());
    }

    @Test
    void itemsThatExpireThoughNoEntityDoesAreADifference() {
        LegacyTable table = connect("expiring");
        dynamo.client().createTable(table.definition());
        dynamo.client()
                .updateTimeToLive(request -> request.tableName(table.name())
                        .timeToLiveSpecification(
                                time -> time.attributeName("ttl").enabled(true)));
        assertEquals(
                "Table " + table.name() + " is not as declared:\n"
                        + "- table: expected no time to live; found time to live by attribute ttl",
                table.verify().toString());
    }

    private static LegacyTable connect(String label) {
        return LegacyTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName(label)));
    }

    private static List<AttributeDefinition> with(CreateTableRequest definition, AttributeDefinition another) {
        List<AttributeDefinition> all = new ArrayList<>(definition.attributeDefinitions());
        all.add(another);
        return all;
    }

    private static GlobalSecondaryIndex provisioned(GlobalSecondaryIndex index) {
        return index.toBuilder()
                .provisionedThroughput(
                        capacity -> capacity.readCapacityUnits(5L).writeCapacityUnits(5L))
                .build();
    }

    private static KeySchemaElement key(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }
}
