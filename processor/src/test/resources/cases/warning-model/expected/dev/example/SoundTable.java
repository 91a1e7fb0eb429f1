package dev.example;

import dev.singlet.BatchAction;
import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.TableOptions;
import dev.singlet.TableScan;
import dev.singlet.TableVerification;
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
 * The table {@code Sound}. Its items and their keys:
 *
 * <pre>
 * entity   pk                       sk
 * Total    TOTAL#{status}#{status}  {status}
 * Session  SESSION#{id}             SESSION
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SoundTable {
    /**
     * The name of the table, unless the options give another one.
     */
    public static final String DEFAULT_NAME = "Sound";

    private static final TableSchema SCHEMA = TableSchema.builder(DEFAULT_NAME)
            .keys("pk", "sk")
            .typeAttribute("entityType")
            .timeToLive("expiresAt")
            .build();

    private static final List<EntityCodec<? extends Models.SoundItem, ?>> CODECS = List.of(
            TotalCodec.INSTANCE, SessionCodec.INSTANCE);

    private final TableClient client;

    private final TotalRepository totals;

    private final SessionRepository sessions;

    private SoundTable(TableClient client) {
        this.client = client;
        this.totals = new TotalRepository(client);
        this.sessions = new SessionRepository(client);
    }

    /**
     * Connects to the table by its default name; sends nothing.
     *
     * @param client sends the requests; it is not closed by the table
     * @return the table
     */
    public static SoundTable connect(DynamoDbClient client) {
        return connect(client, options -> {});
    }

    /**
     * Connects to the table; sends nothing.
     *
     * @param client sends the requests; it is not closed by the table
     * @param options sets the name of the table, the clock and all else that is not default
     * @return the table
     */
    public static SoundTable connect(DynamoDbClient client,
            Consumer<TableOptions.Builder> options) {
        TableOptions.Builder builder = TableOptions.builder();
        options.accept(builder);
        return new SoundTable(new TableClient(client, SCHEMA, builder.build()));
    }

    /**
     * Returns the repository of {@link Models.Total}.
     *
     * @return the repository; the same each time
     */
    TotalRepository totals() {
        return totals;
    }

    /**
     * Returns the repository of {@link Models.Session}.
     *
     * @return the repository; the same each time
     */
    SessionRepository sessions() {
        return sessions;
    }

    /**
     * Executes actions on 1 to 100 different items by one {@code TransactWriteItems} request: all of them
     * or none. The items may be of several tables that were connected by the same client.
     *
     * @param actions what to do, as the repositories prepare it
     * @throws dev.singlet.TransactionFailedException if one of the actions cannot be executed; then none is
     */
    public void transact(TransactionAction... actions) {
        transact(List.of(actions));
    }

    /**
     * Executes actions on 1 to 100 different items by one {@code TransactWriteItems} request: all of them
     * or none. The items may be of several tables that were connected by the same client.
     *
     * @param actions what to do, as the repositories prepare it
     * @throws dev.singlet.TransactionFailedException if one of the actions cannot be executed; then none is
     */
    public void transact(Collection<? extends TransactionAction> actions) {
        client.transact(actions);
    }

    /**
     * Executes actions on 1 to 100 different items by one {@code TransactWriteItems} request: all of them
     * or none. The items may be of several tables that were connected by the same client.
     *
     * <p>Actions that DynamoDB gets again under the same token, within ten minutes, are not executed
     * again. They must be the very same: the actions that were prepared once, as those that are prepared
     * anew have new ids and times.
     *
     * @param token 1 to 36 characters that name this transaction and no other
     * @param actions what to do, as the repositories prepare it
     * @throws dev.singlet.TransactionFailedException if one of the actions cannot be executed; then none is
     */
    public void transact(String token, TransactionAction... actions) {
        transact(token, List.of(actions));
    }

    /**
     * Executes actions on 1 to 100 different items by one {@code TransactWriteItems} request: all of them
     * or none. The items may be of several tables that were connected by the same client.
     *
     * <p>Actions that DynamoDB gets again under the same token, within ten minutes, are not executed
     * again. They must be the very same: the actions that were prepared once, as those that are prepared
     * anew have new ids and times.
     *
     * @param token 1 to 36 characters that name this transaction and no other
     * @param actions what to do, as the repositories prepare it
     * @throws dev.singlet.TransactionFailedException if one of the actions cannot be executed; then none is
     */
    public void transact(String token, Collection<? extends TransactionAction> actions) {
        client.transact(token, actions);
    }

    /**
     * Reads up to 100 items, of 4 MB together, by one {@code TransactGetItems} request: as they are at one
     * moment. The items may be of several tables that were connected by the same client.
     *
     * @param actions what to read, as {@code getting} of the repositories prepares it
     * @return what the actions have read
     * @throws dev.singlet.ItemDecodingException if an item is not of the type that is asked for
     * @throws dev.singlet.TransactionFailedException if items are being written, beyond the bounds of the options
     */
    public GetResults transactGet(GetAction<?>... actions) {
        return transactGet(List.of(actions));
    }

    /**
     * Reads up to 100 items, of 4 MB together, by one {@code TransactGetItems} request: as they are at one
     * moment. The items may be of several tables that were connected by the same client.
     *
     * @param actions what to read, as {@code getting} of the repositories prepares it
     * @return what the actions have read
     * @throws dev.singlet.ItemDecodingException if an item is not of the type that is asked for
     * @throws dev.singlet.TransactionFailedException if items are being written, beyond the bounds of the options
     */
    public GetResults transactGet(Collection<? extends GetAction<?>> actions) {
        return client.transactGet(actions);
    }

    /**
     * Executes puts and deletions of different items by one {@code BatchWriteItem} request for each 25 of
     * them, several at a time. This is no transaction. The items may be of several tables that were
     * connected by the same client.
     *
     * @param actions what to do, as the repositories prepare it
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public void batch(BatchAction... actions) {
        batch(List.of(actions));
    }

    /**
     * Executes puts and deletions of different items by one {@code BatchWriteItem} request for each 25 of
     * them, several at a time. This is no transaction. The items may be of several tables that were
     * connected by the same client.
     *
     * @param actions what to do, as the repositories prepare it
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public void batch(Collection<? extends BatchAction> actions) {
        client.batch(actions);
    }

    /**
     * Reads items by one {@code BatchGetItem} request for each 100 of them, several at a time. Their reads
     * are independent of each other. The items may be of several tables that were connected by the same
     * client.
     *
     * @param actions what to read, as {@code getting} of the repositories prepares it
     * @return what the actions have read
     * @throws dev.singlet.ItemDecodingException if an item is not of the type that is asked for
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public GetResults batchGet(GetAction<?>... actions) {
        return batchGet(List.of(actions));
    }

    /**
     * Reads items by one {@code BatchGetItem} request for each 100 of them, several at a time. Their reads
     * are independent of each other. The items may be of several tables that were connected by the same
     * client.
     *
     * @param actions what to read, as {@code getting} of the repositories prepares it
     * @return what the actions have read
     * @throws dev.singlet.ItemDecodingException if an item is not of the type that is asked for
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public GetResults batchGet(Collection<? extends GetAction<?>> actions) {
        return client.batchGet(actions);
    }

    /**
     * Reads the whole table, by one {@code Scan} request for each page of at most 1 MB, once results are
     * asked for. It costs as much as the table is large, whatever is picked out. Items of other types are
     * passed over.
     *
     * @return the scan
     */
    public TableScan<Models.SoundItem> scan() {
        return client.scan(CODECS);
    }

    /**
     * Makes the record of an item, such as one from a stream; sends nothing.
     *
     * @param item all attributes of the item
     * @return the record
     * @throws dev.singlet.ItemDecodingException if the item is of no type of this table, or not in its form
     */
    public Models.SoundItem decode(Map<String, AttributeValue> item) {
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
     * waits until it can be used. Then its items are made to expire, by an {@code UpdateTimeToLive}
     * request. An existing table stays as it is, whatever its indexes are.
     */
    public void createIfAbsent() {
        client.createIfAbsent();
    }

    /**
     * Compares the table as it is with these annotations, by one {@code DescribeTable} and one
     * {@code DescribeTimeToLive} request: keys, indexes and time to live.
     *
     * @return the differences; {@code orThrow()} throws if there are any
     */
    public TableVerification verify() {
        return client.verify();
    }
}
