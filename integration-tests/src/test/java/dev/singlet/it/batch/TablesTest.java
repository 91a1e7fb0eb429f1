package dev.singlet.it.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConstraintViolationException;
import dev.singlet.ConstraintViolationException.Violation;
import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Actions of several entities and of two tables in one request. */
class TablesTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static StockTable table;
    private static JournalTable journal;

    @BeforeAll
    static void createTables() {
        table = Stock.table(dynamo);
        journal = Stock.journal(dynamo);
    }

    @Test
    void aTransactionSpansTables() {
        table.products().create(Stock.product("p1", 1));
        table.transact(
                "order 1",
                table.products().update("p1").addToLeft(-1),
                table.shelves().putting(new Shelf("hall", 1, "p1")),
                journal.entries().creating(new Entry("e1", "sold p1")));

        GetAction<Product> product = table.products().getting("p1");
        GetAction<Shelf> shelf = table.shelves().getting("hall", 1);
        GetAction<Entry> entry = journal.entries().getting("e1");
        GetAction<Entry> absent = journal.entries().getting("e2");
        for (GetResults results : List.of(
                table.transactGet(product, shelf, entry, absent), table.batchGet(product, shelf, entry, absent))) {
            assertEquals(0, results.get(product).left());
            assertEquals("p1", results.get(shelf).productId());
            assertEquals("sold p1", results.get(entry).text());
            assertEquals(Optional.empty(), results.find(absent));
        }
    }

    @Test
    void theOneWhoFailsIsNamed() {
        table.products().create(Stock.product("p2", 0));

        TransactionFailedException failure = assertThrows(
                TransactionFailedException.class,
                () -> table.transact(
                        journal.entries().creating(new Entry("e3", "sold p2")),
                        table.products().update("p2").addToLeft(-1)));

        assertEquals(Optional.empty(), failure.failure(0));
        Failure soldOut = failure.failure(1).orElseThrow();
        assertEquals(Reason.CONDITION_FAILED, soldOut.reason());
        assertEquals(Optional.of(0), soldOut.item(Product.class).map(Product::left));
        assertEquals(Optional.empty(), journal.entries().find("e3"));
    }

    @Test
    void aBatchSpansTables() {
        journal.entries().put(new Entry("old", "old"));

        table.batch(
                table.products().putting(Stock.product("p4", 4)),
                journal.entries().putting(new Entry("e4", "got p4")),
                journal.entries().deleting("old"),
                table.shelves().putting(new Shelf("hall", 4, "p4")));

        assertEquals(4, table.products().get("p4").left());
        assertEquals("got p4", journal.entries().get("e4").text());
        assertEquals(Optional.empty(), journal.entries().find("old"));
        assertEquals("p4", table.shelves().get("hall", 4).productId());
    }

    @Test
    @SuppressWarnings("NullAway") // A value to be generated is null, and so is one that somebody forgot.
    void whatIsStoredIsGeneratedAndCheckedForAll() {
        List<Product> stored =
                table.products().putAll(List.of(new Product(null, "a", 1, null), new Product("given", "b", 2, null)));

        assertEquals(Stock.NOW, stored.get(0).createdAt());
        assertEquals("given", stored.get(1).productId());
        assertEquals(stored.get(0), table.products().get(stored.get(0).productId()));

        ConstraintViolationException invalid = assertThrows(
                ConstraintViolationException.class,
                () -> table.products()
                        .putAll(List.of(
                                new Product("a", "a", -1, null),
                                new Product("b", "b", 0, null),
                                new Product("c", null, -1, null))));
        assertEquals(
                List.of("[0].left", "[2].text", "[2].left"),
                invalid.violations().stream().map(Violation::component).toList());
    }
}
