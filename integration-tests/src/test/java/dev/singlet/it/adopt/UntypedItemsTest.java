package dev.singlet.it.adopt;

import static dev.singlet.it.adopt.OtherProgram.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.TransactionFailedException;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items without the type attribute are read and written as those of the entity that their key is one of. */
class UntypedItemsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private LegacyTable table;
    private OtherProgram other;

    @BeforeEach
    void createTable(TestInfo test) {
        String name = dynamo.tableName(test.getTestMethod().orElseThrow().getName());
        table = LegacyTable.connect(dynamo.client(), options -> options.tableName(name));
        table.createIfAbsent();
        other = new OtherProgram(dynamo, name);
    }

    @Test
    void areFoundByTheirKey() {
        other.putCustomer("c1", "a@example.org", null);
        other.putCustomer("c2", "b@example.org", "customer");
        assertEquals(
                new Customer("c1", "a@example.org", null), table.customers().get("c1"));
        assertEquals(
                new Customer("c2", "b@example.org", null), table.customers().get("c2"));
    }

    @Test
    void areReadByQueriesOfTheTableAndOfIndexes() {
        other.putCustomer("c1", "a@example.org", null);
        other.putInvoice("c1", 1, null);
        other.putInvoice("c1", 2, "invoice");
        assertEquals(
                List.of(new Invoice("c1", 1, "OPEN", 100), new Invoice("c1", 2, "OPEN", 100)),
                table.invoices().byCustomerId("c1").list());
        assertEquals(
                List.of(1, 2),
                table.invoices().byState("c1").state("OPEN").list().stream()
                        .map(Invoice::number)
                        .toList());
        assertEquals(
                List.of(new InvoiceTotal(100), new InvoiceTotal(100)),
                table.invoices()
                        .byCustomerId("c1")
                        .as(InvoiceTotalProjection.INSTANCE)
                        .list());
        assertEquals(
                Optional.of(new Customer("c1", "a@example.org", null)),
                table.customers().byEmail("A@Example.org").first());
    }

    @Test
    void areDecodedAsWhatTheirKeySays() {
        other.putInvoice("c1", 7, null);
        assertEquals(new Invoice("c1", 7, "OPEN", 100), table.decode(other.get("CUST#c1", "INV#000007")));
        ItemDecodingException nobodys = assertThrows(
                ItemDecodingException.class, () -> table.decode(Map.of("PK", text("CUST#c1"), "SK", text("INV#7"))));
        assertFalse(nobodys.toString().contains("c1"));
    }

    @Test
    void areScannedWithTheOthers() {
        other.putCustomer("c1", "a@example.org", null);
        other.putInvoice("c1", 1, "invoice");
        other.putForeign("CUST#c1", "AUDIT#2020", null);
        other.putForeign("CUST#c1", "PROFILE#", null);
        other.putForeign("CUST#c 1", "PROFILE", null);
        other.putForeign("CUST#c2", "PROFILE", "somebody else's");
        assertEquals(
                List.of(new Invoice("c1", 1, "OPEN", 100), new Customer("c1", "a@example.org", null)),
                table.scan().list());
        assertEquals(2, table.scan().count());
    }

    @Test
    void getTheirTypeWithTheFirstUpdate() {
        other.putCustomer("c1", "a@example.org", null);
        assertEquals(
                new Customer("c1", "a@example.org", "Ada"),
                table.customers().update("c1").name("Ada").execute());
        Map<String, AttributeValue> stored = other.get("CUST#c1", "PROFILE");
        assertEquals(text("customer"), stored.get("_et"));
        assertEquals(text("MAIL#a@example.org"), stored.get("GSI1PK"), "as it was");
        assertTrue(stored.containsKey("legacyFlag"));
    }

    @Test
    void getTheirTypeEvenIfNothingElseChanges() {
        other.putCustomer("c1", "a@example.org", null);
        table.customers().update("c1").execute();
        assertEquals(text("customer"), other.get("CUST#c1", "PROFILE").get("_et"));
        other.putCustomer("c2", "a@example.org", null);
        table.transact(table.customers().update("c2"));
        assertEquals(text("customer"), other.get("CUST#c2", "PROFILE").get("_et"));
    }

    @Test
    void getTheirTypeByABackfill() {
        other.putCustomer("c1", "a@example.org", null);
        other.putInvoice("c1", 1, null);
        other.putInvoice("c1", 2, "invoice");
        other.putForeign("CUST#c1", "AUDIT#2020", null);
        try (Stream<LegacyItem> all = table.scan().parallel(2).stream()) {
            all.forEach(item -> {
                if (item instanceof Customer customer) {
                    table.customers().update(CustomerKey.of(customer)).execute();
                } else if (item instanceof Invoice invoice) {
                    table.invoices().update(InvoiceKey.of(invoice)).execute();
                }
            });
        }
        assertEquals(text("customer"), other.get("CUST#c1", "PROFILE").get("_et"));
        assertEquals(text("invoice"), other.get("CUST#c1", "INV#000001").get("_et"));
        assertEquals(
                Map.of("PK", text("CUST#c1"), "SK", text("AUDIT#2020")),
                table.scan().unrecognized().list().get(0));
        assertEquals(1, table.scan().unrecognized().count());
    }

    @Test
    void areOverwrittenByPutsAlone() {
        other.putCustomer("c1", "a@example.org", null);
        Customer replacement = new Customer("c1", "new@example.org", "Ada");
        ItemAlreadyExistsException refused = assertThrows(
                ItemAlreadyExistsException.class, () -> table.customers().create(replacement));
        assertEquals(Optional.of(new Customer("c1", "a@example.org", null)), refused.item(Customer.class));
        table.customers().put(replacement);
        Map<String, AttributeValue> stored = other.get("CUST#c1", "PROFILE");
        assertEquals(text("customer"), stored.get("_et"));
        assertFalse(stored.containsKey("legacyFlag"));
    }

    @Test
    void fulfilAndFailConditionsLikeOthers() {
        other.putCustomer("c1", "a@example.org", null);
        ConditionFailedException failed = assertThrows(
                ConditionFailedException.class,
                () -> table.customers()
                        .update("c1")
                        .name("Ada")
                        .onlyIf(c -> c.email().eq("b@example.org"))
                        .execute());
        assertEquals(Optional.of(new Customer("c1", "a@example.org", null)), failed.item(Customer.class));
        assertEquals(
                Optional.of(new Customer("c1", "a@example.org", null)),
                table.customers()
                        .deleting("c1")
                        .onlyIf(c -> c.email().eq("a@example.org"))
                        .execute());
        assertEquals(Map.of(), other.get("CUST#c1", "PROFILE"));
    }

    @Test
    void areDeleted() {
        other.putInvoice("c1", 1, null);
        assertEquals(
                Optional.of(new Invoice("c1", 1, "OPEN", 100)), table.invoices().delete("c1", 1));
        assertEquals(Optional.empty(), table.invoices().delete("c1", 1));
    }

    @Test
    void takePartInTransactions() {
        other.putCustomer("c1", "a@example.org", null);
        other.putInvoice("c1", 1, null);
        table.transact(
                table.customers().checking("c1"),
                table.invoices().update("c1", 1).cents(250));
        assertEquals(250, table.invoices().get("c1", 1).cents());
        assertThrows(
                TransactionFailedException.class,
                () -> table.transact(table.customers().checking("c2")));
    }

    @Test
    void thatDoNotExistAreNotCreated() {
        assertThrows(
                ItemNotFoundException.class,
                () -> table.customers().update("none").name("Ada").execute());
        assertThrows(
                ItemNotFoundException.class,
                () -> table.customers()
                        .deleting("none")
                        .onlyIf(c -> c.email().exists())
                        .execute());
        assertEquals(Map.of(), other.get("CUST#none", "PROFILE"));
    }

    @Test
    void ofAnotherTypeStayTheOthers() {
        other.putForeign("CUST#c1", "PROFILE", "somebody else's");
        assertThrows(ItemDecodingException.class, () -> table.customers().find("c1"));
        assertThrows(
                ConditionFailedException.class,
                () -> table.customers().update("c1").name("Ada").execute());
        assertThrows(ConditionFailedException.class, () -> table.customers().delete("c1"));
        assertEquals(text("somebody else's"), other.get("CUST#c1", "PROFILE").get("_et"));
    }
}
