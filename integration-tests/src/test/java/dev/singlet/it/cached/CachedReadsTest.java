package dev.singlet.it.cached;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.singlet.OperationEvent;
import dev.singlet.TableOptions;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Which client sends what. */
class CachedReadsTest {

    @RegisterExtension
    final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final Product product = new Product("toys", "ball", "acme", 5);
    private final Stock stock = new Stock("toys", "ball", 7);
    private final Recorder plain = new Recorder();
    private final Recorder cache = new Recorder();
    private final List<OperationEvent> events = new ArrayList<>();
    private CatalogTable table;

    @BeforeEach
    void connect() {
        table = CatalogTable.connect(
                plain.before(DynamoDbClient.class, dynamo.client()),
                options -> options.tableName(dynamo.tableName())
                        .listener(events::add)
                        .cachedReads(cache.before(DynamoDbClient.class, dynamo.client())));
        table.createIfAbsent();
        table.products().put(product);
        table.stocks().put(stock);
        table.makers().create(new Maker("acme", "a@acme", 0));
        plain.takeKinds();
        events.clear();
    }

    @TestFactory
    Stream<DynamicTest> plainReadsByKeyOfCachedEntitiesAreSentByTheCache() {
        ProductRepository products = table.products();
        return Stream.of(
                toCache("find", "GetItem", () -> products.find("toys", "ball")),
                toCache("find by key", "GetItem", () -> products.find(ProductKey.of(product))),
                toCache("get", "GetItem", () -> products.get("toys", "ball")),
                toCache("get by key", "GetItem", () -> products.get(ProductKey.of(product))),
                toCache("findAll", "BatchGetItem", () -> products.findAll(List.of(ProductKey.of(product)))),
                toCache("batchGet", "BatchGetItem", () -> table.batchGet(products.getting("toys", "ball"))));
    }

    @TestFactory
    Stream<DynamicTest> allElseIsSentByTheClientOfTheTable() {
        ProductRepository products = table.products();
        StockRepository stocks = table.stocks();
        Product other = new Product("toys", "doll", "acme", 9);
        return Stream.of(
                // Consistent reads.
                toTable(
                        "find consistently",
                        "GetItem",
                        () -> products.consistently().find("toys", "ball")),
                toTable(
                        "get consistently",
                        "GetItem",
                        () -> products.consistently().get("toys", "ball")),
                toTable(
                        "findAll consistently",
                        "BatchGetItem",
                        () -> products.consistently().findAll(List.of(ProductKey.of(product)))),
                toTable(
                        "batchGet consistently",
                        "BatchGetItem",
                        () -> table.batchGet(products.consistently().getting("toys", "ball"))),
                toTable("transactGet", "TransactGetItems", () -> table.transactGet(products.getting("toys", "ball"))),
                // Entities that do not ask for it.
                toTable("find of another entity", "GetItem", () -> stocks.find("toys", "ball")),
                toTable("get of another entity", "GetItem", () -> stocks.get("toys", "ball")),
                toTable("findAll of another entity", "BatchGetItem", () -> stocks.findAll(List.of(StockKey.of(stock)))),
                toTable(
                        "batchGet of another entity",
                        "BatchGetItem",
                        () -> table.batchGet(stocks.getting("toys", "ball"))),
                // Queries and scans.
                toTable("page", "Query", () -> products.byCatalog("toys").page()),
                toTable("list", "Query", () -> products.byCatalog("toys").list()),
                toTable(
                        "stream",
                        "Query",
                        () -> products.byCatalog("toys").stream().forEach(item -> {})),
                toTable("first", "Query", () -> products.byCatalog("toys").first()),
                toTable("count", "Query", () -> products.byCatalog("toys").count()),
                toTable(
                        "query of an index",
                        "Query",
                        () -> products.byMaker("acme").list()),
                toTable("scan", "Scan", () -> table.scan().list()),
                toTable(
                        "hydrate",
                        List.of("Query", "BatchGetItem"),
                        () -> products.keysByMaker("acme").hydrate().list()),
                toTable("scan of an entity", "Scan", () -> products.scan().list()),
                // What keeps values unique.
                toTable(
                        "find by a unique value",
                        "GetItem",
                        () -> table.makers().findByEmail("a@acme")),
                toTable(
                        "create with a unique value",
                        "TransactWriteItems",
                        () -> table.makers().create(new Maker("other", "o@other", 0))),
                toTable(
                        "change of a unique value",
                        List.of("GetItem", "TransactWriteItems"),
                        () -> table.makers().update("acme").email("b@acme").execute()),
                toTable(
                        "put with a unique value",
                        List.of("GetItem", "TransactWriteItems"),
                        () -> table.makers().put(table.makers().consistently().get("acme"))),
                toTable(
                        "delete with a unique value",
                        List.of("GetItem", "TransactWriteItems"),
                        () -> table.makers().delete("acme")),
                // Writes.
                toTable("create", "PutItem", () -> products.create(other)),
                toTable("put", "PutItem", () -> products.put(other)),
                toTable(
                        "update",
                        "UpdateItem",
                        () -> products.update("toys", "ball").price(6).execute()),
                toTable("delete", "DeleteItem", () -> products.delete("toys", "doll")),
                toTable("putAll", "BatchWriteItem", () -> products.putAll(List.of(other))),
                toTable("batch", "BatchWriteItem", () -> table.batch(products.deleting("toys", "doll"))),
                toTable("deleteAll", "BatchWriteItem", () -> products.deleteAll(List.of(ProductKey.of(other)))),
                toTable(
                        "transact",
                        "TransactWriteItems",
                        () -> table.transact(
                                products.checking("toys", "ball"), products.creating(other), stocks.putting(stock))),
                // The table itself.
                toTable("createIfAbsent", "DescribeTable", () -> table.createIfAbsent()),
                toTable("verify", List.of("DescribeTable", "DescribeTimeToLive"), () -> table.verify()));
    }

    @Test
    void requestsToTheCacheHaveNoConfiguration() {
        table.products().find("toys", "ball");

        DynamoDbRequest request = cache.requests().get(0);
        assertEquals(Optional.empty(), request.overrideConfiguration());
        assertEquals(1, events.get(0).requests());
        assertEquals(1, events.get(0).attempts());
    }

    @Test
    void aBatchOfBothKindsIsSplit() {
        table.batchGet(table.products().getting("toys", "ball"), table.stocks().getting("toys", "ball"));

        assertEquals(Optional.empty(), cache.requests().get(0).overrideConfiguration());
        assertEquals(List.of("BatchGetItem"), cache.takeKinds());
        assertEquals(List.of("BatchGetItem"), plain.takeKinds());
        assertEquals(2, events.get(0).itemCount());
        assertEquals(2, events.get(0).requests());
        assertEquals(2, events.get(0).attempts());
    }

    @Test
    void anItemThatIsToBeReadConsistentlyTooIsNotReadByTheCache() {
        table.batchGet(
                table.products().getting("toys", "ball"),
                table.products().consistently().getting("toys", "ball"));

        assertEquals(List.of(), cache.takeKinds());
        assertEquals(List.of("BatchGetItem"), plain.takeKinds());
    }

    @Test
    void withoutACacheAllIsSentByTheClientOfTheTable() {
        CatalogTable uncached = CatalogTable.connect(
                plain.before(DynamoDbClient.class, dynamo.client()), options -> options.tableName(dynamo.tableName()));

        assertEquals(Optional.of(product), uncached.products().find("toys", "ball"));
        assertEquals(List.of("GetItem"), plain.takeKinds());
    }

    @Test
    void anAsynchronousTableReadsByAnAsynchronousCache() {
        try (DynamoDbAsyncClient client = asyncClient()) {
            ProductAsyncRepository products = asyncTable(
                            client, options -> options.cachedReads(cache.before(DynamoDbAsyncClient.class, client)))
                    .products();
            ProductKey key = ProductKey.of(product);

            assertEquals(Optional.of(product), products.find(key).join());
            assertEquals(product, products.get(key).join());
            assertEquals(Map.of(key, product), products.findAll(List.of(key)).join());
            cache.requests().forEach(request -> assertEquals(Optional.empty(), request.overrideConfiguration()));
            assertEquals(List.of("GetItem", "GetItem", "BatchGetItem"), cache.takeKinds());
            assertEquals(List.of(), plain.takeKinds());

            assertEquals(Optional.of(product), products.consistently().find(key).join());
            assertEquals(List.of(product), products.byCatalog("toys").list().join());
            assertEquals(product, products.put(product).join());
            assertEquals(List.of(), cache.takeKinds());
            assertEquals(List.of("GetItem", "Query", "PutItem"), plain.takeKinds());
        }
    }

    @Test
    void theCacheMustBeOfTheKindOfTheTable() {
        try (DynamoDbAsyncClient client = asyncClient()) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> CatalogTable.connect(dynamo.client(), options -> options.cachedReads(client)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> asyncTable(client, options -> options.cachedReads(dynamo.client())));

            // Options may be shared by tables of both kinds.
            asyncTable(client, options -> options.cachedReads(dynamo.client()).cachedReads(client));
            CatalogTable.connect(
                    dynamo.client(),
                    options -> options.cachedReads(dynamo.client()).cachedReads(client));
        }
    }

    private DynamoDbAsyncClient asyncClient() {
        return DynamoDbAsyncClient.builder()
                .endpointOverride(dynamo.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build();
    }

    private CatalogAsyncTable asyncTable(DynamoDbAsyncClient client, Consumer<TableOptions.Builder> more) {
        return CatalogAsyncTable.connect(
                plain.before(DynamoDbAsyncClient.class, client),
                options -> more.accept(options.tableName(dynamo.tableName()).listener(events::add)));
    }

    private DynamicTest toCache(String name, String request, Runnable operation) {
        return dynamicTest(name, () -> assertRoute(operation, List.of(request), List.of()));
    }

    private DynamicTest toTable(String name, String request, Runnable operation) {
        return toTable(name, List.of(request), operation);
    }

    private DynamicTest toTable(String name, List<String> requests, Runnable operation) {
        return dynamicTest(name, () -> assertRoute(operation, List.of(), requests));
    }

    private void assertRoute(Runnable operation, List<String> byCache, List<String> byTable) {
        plain.takeKinds();
        cache.takeKinds();
        operation.run();
        assertEquals(byCache, cache.takeKinds());
        assertEquals(byTable, plain.takeKinds().stream().distinct().toList());
    }
}
