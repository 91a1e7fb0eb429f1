package dev.example.catalog;

import dev.singlet.Scan;
import dev.singlet.TableOptions;
import dev.singlet.TransactionAction;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.TableClient;
import dev.singlet.runtime.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * The table {@code Catalog}. Its items and their keys:
 *
 * <pre>
 * entity   pk                   sk
 * Product  PRODUCT#{productId}  PRODUCT
 * Stock    PRODUCT#{productId}  STOCK
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CatalogTable {
    /**
     * The name of the table, unless the options give another one.
     */
    public static final String DEFAULT_NAME = "Catalog";

    private static final TableSchema SCHEMA = TableSchema.builder(DEFAULT_NAME)
            .keys("pk", "sk")
            .typeAttribute("entityType")
            .build();

    private static final List<EntityCodec<? extends CatalogItem, ?>> CODECS = List.of(
            ProductCodec.INSTANCE, StockCodec.INSTANCE);

    private final TableClient client;

    private final ProductRepository products;

    private final StockRepository stocks;

    private CatalogTable(TableClient client) {
        this.client = client;
        this.products = new ProductRepository(client);
        this.stocks = new StockRepository(client);
    }

    /**
     * Connects to the table by its default name; sends nothing.
     *
     * @param client sends the requests; it is not closed by the table
     * @return the table
     */
    public static CatalogTable connect(DynamoDbClient client) {
        return connect(client, options -> {});
    }

    /**
     * Connects to the table; sends nothing.
     *
     * @param client sends the requests; it is not closed by the table
     * @param options sets the name of the table, the clock and all else that is not default
     * @return the table
     */
    public static CatalogTable connect(DynamoDbClient client,
            Consumer<TableOptions.Builder> options) {
        TableOptions.Builder builder = TableOptions.builder();
        options.accept(builder);
        return new CatalogTable(new TableClient(client, SCHEMA, builder.build()));
    }

    /**
     * Returns the repository of {@link Product}.
     *
     * @return the repository; the same each time
     */
    public ProductRepository products() {
        return products;
    }

    /**
     * Returns the repository of {@link Stock}.
     *
     * @return the repository; the same each time
     */
    public StockRepository stocks() {
        return stocks;
    }

    /**
     * Executes actions on 1 to 100 different items by one {@code TransactWriteItems} request: all of them
     * or none.
     *
     * @param actions what to do, as the repositories prepare it
     * @throws dev.singlet.TransactionFailedException if one of the actions cannot be executed; then none is
     */
    public void transact(TransactionAction... actions) {
        client.transact(actions);
    }

    /**
     * Executes actions on 1 to 100 different items by one {@code TransactWriteItems} request: all of them
     * or none.
     *
     * @param actions what to do, as the repositories prepare it
     * @throws dev.singlet.TransactionFailedException if one of the actions cannot be executed; then none is
     */
    public void transact(Collection<? extends TransactionAction> actions) {
        client.transact(actions);
    }

    /**
     * Reads the whole table, by one {@code Scan} request for each page of at most 1 MB, once results are
     * asked for. Items of other types are passed over.
     *
     * @return the scan
     */
    public Scan<CatalogItem> scan() {
        return client.scan(CODECS);
    }

    /**
     * Makes the record of an item, such as one from a stream; sends nothing.
     *
     * @param item all attributes of the item
     * @return the record
     * @throws dev.singlet.ItemDecodingException if the item is of no type of this table, or not in its form
     */
    public CatalogItem decode(Map<String, AttributeValue> item) {
        return client.decode(CODECS, item);
    }

    /**
     * Returns the name of the table in DynamoDB.
     *
     * @return the name that requests are sent with
     */
    public String name() {
        return client.name();
    }

    /**
     * Returns the request that would create the table with its indexes; sends nothing.
     *
     * @return the request, billed per request
     */
    public CreateTableRequest definition() {
        return client.definition();
    }

    /**
     * Creates the table unless it exists, by {@code DescribeTable} and {@code CreateTable} requests, and
     * waits until it can be used. An existing table stays as it is, whatever its indexes are.
     */
    public void createIfAbsent() {
        client.createIfAbsent();
    }
}
