package dev.singlet.it.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same by an asynchronous client. */
class AsyncTablesTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    @Test
    void batchesAndJointReadsReturnFutures() throws Exception {
        StockTable stock = Stock.table(dynamo);
        StockAsyncTable table =
                StockAsyncTable.connect(dynamo.asyncClient(), options -> options.tableName(stock.name()));
        List<Shelf> shelves = IntStream.range(0, 230)
                .mapToObj(number -> new Shelf("hall", number, "p" + number))
                .toList();
        List<ShelfKey> keys = new ArrayList<>(shelves.stream().map(ShelfKey::of).toList());
        keys.addAll(0, keys.subList(100, 120));

        assertEquals(shelves, table.shelves().putAll(shelves).get());
        Map<ShelfKey, Shelf> found = table.shelves().findAll(keys).get();
        assertEquals(List.copyOf(new LinkedHashSet<>(keys)), List.copyOf(found.keySet()));
        table.batch(
                        table.products().putting(Stock.product("p1", 1)),
                        table.shelves().deleting("hall", 0))
                .get();
        table.transact("token", table.products().update("p1").addToLeft(1)).get();

        GetAction<Product> product = table.products().getting("p1");
        GetAction<Shelf> shelf = table.shelves().getting("hall", 0);
        for (CompletableFuture<GetResults> results :
                List.of(table.batchGet(product, shelf), table.transactGet(product, shelf))) {
            assertEquals(2, results.get().get(product).left());
            assertEquals(List.of(), results.get().all(Shelf.class));
        }
        table.shelves().deleteAll(keys).get();
        assertEquals(0, stock.shelves().byHall("hall").count());
    }
}
