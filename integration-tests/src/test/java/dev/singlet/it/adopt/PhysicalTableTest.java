package dev.singlet.it.adopt;

import static dev.singlet.it.adopt.OtherProgram.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** One model serves several tables, by name or by ARN, with the attributes that the annotations name. */
class PhysicalTableTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static LegacyTable one;
    private static LegacyTable two;

    @BeforeAll
    static void createTables() {
        one = connect(dynamo.tableName("one"));
        two = connect(dynamo.tableName("two"));
        one.createIfAbsent();
        two.createIfAbsent();
    }

    @Test
    void attributesHaveTheNamesOfTheAnnotations() {
        one.customers().create(new Customer("names", "A@example.org", null));
        one.invoices().create(new Invoice("names", 12, "OPEN", 100));
        OtherProgram raw = new OtherProgram(dynamo, one.name());
        assertEquals(
                Map.of(
                        "PK", text("CUST#names"),
                        "SK", text("PROFILE"),
                        "_et", text("customer"),
                        "GSI1PK", text("MAIL#a@example.org"),
                        "GSI1SK", text("CUST#names"),
                        "id", text("names"),
                        "email", text("A@example.org")),
                raw.get("CUST#names", "PROFILE"));
        assertEquals(
                Set.of("PK", "SK", "_et", "LSI1SK", "customerId", "number", "state", "cents"),
                raw.get("CUST#names", "INV#000012").keySet());
        assertEquals(1, one.customers().byEmail("a@EXAMPLE.org").count());
        assertEquals(1, one.invoices().byState("names").count());
    }

    @Test
    void theDefinitionHasThemToo() {
        CreateTableRequest definition = one.definition();
        assertEquals(
                List.of("PK", "SK"),
                definition.keySchema().stream().map(key -> key.attributeName()).toList());
        assertEquals(
                List.of("GSI1PK", "GSI1SK"),
                definition.globalSecondaryIndexes().get(0).keySchema().stream()
                        .map(key -> key.attributeName())
                        .toList());
        assertEquals(
                "inverted-index", definition.globalSecondaryIndexes().get(0).indexName());
    }

    @Test
    void tablesOfOneModelAreApart() {
        one.customers().create(new Customer("apart", "one@example.org", null));
        two.customers().create(new Customer("apart", "two@example.org", null));
        assertEquals("one@example.org", one.customers().get("apart").email());
        assertEquals("two@example.org", two.customers().get("apart").email());
        assertEquals(dynamo.tableName("one"), one.name());
    }

    @Test
    void oneTransactionCanSpanThem() {
        one.transact(
                one.customers().creating(new Customer("both", "1@example.org", null)),
                two.customers().creating(new Customer("both", "2@example.org", null)));
        assertEquals("1@example.org", one.customers().get("both").email());
        assertEquals("2@example.org", two.customers().get("both").email());
    }

    @Test
    void anArnIsAsGoodAsAName() {
        String arn = dynamo.client()
                .describeTable(request -> request.tableName(one.name()))
                .table()
                .tableArn();
        LegacyTable byArn = connect(arn);
        Customer customer = byArn.customers().create(new Customer("arn", "arn@example.org", null));
        assertEquals(arn, byArn.name());
        assertEquals(Optional.of(customer), one.customers().find("arn"));
        assertEquals(
                List.of(customer), byArn.customers().byEmail("arn@example.org").list());
        assertEquals(
                1,
                byArn.scan().only(Customer.class).stream()
                        .filter(customer::equals)
                        .count());
        byArn.createIfAbsent();
        assertEquals(List.of(), byArn.verify().differences());
    }

    @Test
    void withoutANameItIsTheOneOfTheAnnotation() {
        LegacyTable byDefault = LegacyTable.connect(dynamo.client());
        assertEquals("legacy-prod", byDefault.name());
        assertThrows(
                ResourceNotFoundException.class, () -> byDefault.customers().find("1"));
    }

    private static LegacyTable connect(String name) {
        return LegacyTable.connect(dynamo.client(), options -> options.tableName(name));
    }
}
