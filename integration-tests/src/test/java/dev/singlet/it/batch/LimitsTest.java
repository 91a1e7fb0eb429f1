package dev.singlet.it.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.GetAction;
import dev.singlet.ItemEncodingException;
import dev.singlet.TransactionAction;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What is refused before it is sent is what DynamoDB refuses, and no less is taken. */
class LimitsTest {

    private static final int MAX_ITEM = 400 * 1024;
    private static final int MAX_TRANSACTION = 4 * 1024 * 1024;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static StockTable table;
    private static ProductRepository products;

    @BeforeAll
    static void createTable() {
        table = Stock.table(dynamo);
        products = table.products();
    }

    @Test
    void anItemHas400KilobytesAtMost() {
        Product largest = products.create(Stock.product("largest", 1, MAX_ITEM));
        assertEquals(largest, products.get("largest"));

        Product larger = Stock.product("larger", 1, MAX_ITEM + 1);
        for (ItemEncodingException refused : List.of(
                assertThrows(ItemEncodingException.class, () -> products.create(larger)),
                assertThrows(ItemEncodingException.class, () -> products.putAll(List.of(larger))))) {
            assertEquals(
                    "Product cannot be stored: it has 409601 bytes, names of attributes included, and an item of DynamoDB"
                            + " has at most 409600.",
                    refused.getMessage());
        }
        DynamoDbException refusedByDynamoDb = assertThrows(
                DynamoDbException.class,
                () -> dynamo.client().putItem(put -> put.tableName(table.name()).item(Stock.item(larger))));
        assertTrue(String.valueOf(refusedByDynamoDb.getMessage()).contains("Item size has exceeded"));
    }

    @Test
    void aTransactionHas4MegabytesAtMost() {
        table.transact(puts("taken", MAX_TRANSACTION));
        assertEquals(11, products.findAll(keys("taken")).size());

        List<TransactionAction> tooLarge = puts("refused", MAX_TRANSACTION + 1);
        assertEquals(
                "A transaction has at most 4194304 bytes, but the actions carry 4194305. Split it.",
                assertThrows(IllegalArgumentException.class, () -> table.transact(tooLarge))
                        .getMessage());
        List<TransactWriteItem> raw = records("refused", MAX_TRANSACTION + 1).stream()
                .map(product -> TransactWriteItem.builder()
                        .put(put -> put.tableName(table.name()).item(Stock.item(product)))
                        .build())
                .toList();
        DynamoDbException refusedByDynamoDb = assertThrows(
                DynamoDbException.class, () -> dynamo.client().transactWriteItems(write -> write.transactItems(raw)));
        assertTrue(String.valueOf(refusedByDynamoDb.getMessage()).contains("4194305"));
    }

    @Test
    void whatATransactionReadsIsForDynamoDbToCount() {
        products.putAll(records("read", MAX_TRANSACTION + 1));

        assertThrows(
                DynamoDbException.class,
                () -> table.transactGet(
                        keys("read").stream().map(products::getting).toList()));
        assertEquals(
                10,
                table.transactGet(keys("read").stream()
                                .limit(10)
                                .map(products::getting)
                                .toList())
                        .all(Product.class)
                        .size());
    }

    @Test
    void aTransactionReadsAHundredItemsAtMost() {
        List<GetAction<?>> actions = new ArrayList<>();
        for (int index = 0; index < 100; index++) {
            actions.add(table.shelves().getting("hall", index));
        }
        assertEquals(List.of(), table.transactGet(actions).all(Shelf.class));
        actions.add(table.shelves().getting("hall", 0));
        assertEquals(List.of(), table.transactGet(actions).all(Shelf.class));
        actions.add(table.shelves().getting("hall", 100));

        assertEquals(
                "A transaction reads at most 100 items, but there are 101. Split it, or use a batch.",
                assertThrows(IllegalArgumentException.class, () -> table.transactGet(actions))
                        .getMessage());
    }

    /** DynamoDB Local itself leaves keys unprocessed here. */
    @Test
    void aBatchOfMoreThan16MegabytesIsReadToTheEnd() {
        List<Product> large = IntStream.range(0, 60)
                .mapToObj(index -> Stock.product("large" + index, 1, MAX_ITEM - index))
                .toList();
        products.putAll(large);
        Map<?, ?> oneRequest = dynamo.client()
                .batchGetItem(get -> get.requestItems(Map.of(
                        table.name(),
                        KeysAndAttributes.builder()
                                .keys(large.stream()
                                        .map(product -> Stock.key(product.productId()))
                                        .toList())
                                .build())))
                .unprocessedKeys();
        assertEquals(1, oneRequest.size());

        assertEquals(
                large,
                List.copyOf(products.findAll(large.stream().map(ProductKey::of).toList())
                        .values()));
        products.deleteAll(large.stream().map(ProductKey::of).toList());
        assertEquals(
                Map.of(), products.findAll(large.stream().map(ProductKey::of).toList()));
    }

    // Eleven products that have so many bytes together.
    private static List<Product> records(String name, int bytes) {
        List<Product> records = new ArrayList<>();
        for (ProductKey key : keys(name)) {
            int size = records.size() < 10 ? 400_000 : bytes - 10 * 400_000;
            records.add(Stock.product(key.productId(), 1, size));
        }
        return records;
    }

    private static List<TransactionAction> puts(String name, int bytes) {
        return records(name, bytes).stream()
                .<TransactionAction>map(products::putting)
                .toList();
    }

    private static List<ProductKey> keys(String name) {
        return IntStream.range(0, 11)
                .mapToObj(index -> new ProductKey(name + "%02d".formatted(index)))
                .toList();
    }
}
