package dev.singlet.runtime;

import dev.singlet.BatchAction;
import dev.singlet.EntityKey;
import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.ItemDecodingException;
import dev.singlet.TableOptions;
import dev.singlet.TableScan;
import dev.singlet.TableVerification;
import dev.singlet.TransactionAction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** What a generated table class delegates to. Used by many threads at once. */
public final class TableClient {

    private final AsyncTableClient table;

    /**
     * Connects to a table. Sends nothing.
     *
     * @param client the client, which stays the caller's to close
     * @param schema the keys of the table
     * @param options the options
     */
    public TableClient(DynamoDbClient client, TableSchema schema, TableOptions options) {
        this.table = new AsyncTableClient(TableContext.of(Objects.requireNonNull(client, "client"), schema, options));
    }

    /**
     * Returns the operations of an entity.
     *
     * @param codec the entity's codec
     * @param fields the entity's fields
     * @param <T> the entity
     * @param <K> the entity's key
     * @param <F> the fields of the entity
     * @return the operations, with eventually consistent reads
     */
    public <T, K extends EntityKey, F> EntityOperations<T, K, F> entity(EntityCodec<T, K> codec, F fields) {
        return new EntityOperations<>(table.entity(codec, fields));
    }

    /**
     * Executes actions together, by one {@code TransactWriteItems} request: either all take effect or none does.
     *
     * @param actions up to 100 actions, each on another item; without any, nothing is sent
     * @throws IllegalArgumentException if there are more than 100 actions, two on one item, one on a table of another
     *     client, or more than 4 MB; nothing is sent
     * @throws dev.singlet.ConstraintViolationException if an update would violate constraints; nothing is sent
     * @throws dev.singlet.TransactionFailedException if a condition does not hold, or if another write of an item
     *     goes on beyond the bounds for retries
     * @throws dev.singlet.OutcomeUnknownException if the response of an attempt was lost, and none of the retries
     *     tells
     */
    public void transact(Collection<? extends TransactionAction> actions) {
        Futures.await(table.transact(actions));
    }

    /**
     * Executes actions together, as {@link #transact(Collection)} does, unless they were executed under this token
     * before. DynamoDB remembers that for ten minutes.
     *
     * @param token 1 to 36 characters
     * @param actions the very same actions under the same token, or DynamoDB refuses them
     * @throws IllegalArgumentException if the token has another length, and as {@link #transact(Collection)} does;
     *     nothing is sent
     */
    public void transact(String token, Collection<? extends TransactionAction> actions) {
        Futures.await(table.transact(token, actions));
    }

    /**
     * Reads items together, by one {@code TransactGetItems} request: as they are at one moment.
     *
     * @param actions reads of up to 100 items; without any, nothing is sent
     * @return what they have read
     * @throws IllegalArgumentException if there are more than 100 items, or one on a table of another client;
     *     nothing is sent
     * @throws ItemDecodingException if an item does not have the form of its entity, or is another entity's
     * @throws dev.singlet.TransactionFailedException if writes of the items go on beyond the bounds for retries
     */
    public GetResults transactGet(Collection<? extends GetAction<?>> actions) {
        return Futures.await(table.transactGet(actions));
    }

    /**
     * Executes puts and deletions by {@code BatchWriteItem} requests of up to 25 each, several at a time, until all are
     * done.
     *
     * @param actions actions on different items; of deletions that occur twice, one is sent
     * @throws IllegalArgumentException if two actions concern one item, or one is on a table of another client;
     *     nothing is sent
     * @throws dev.singlet.UnprocessedItemsException if DynamoDB does not process all of them within the bounds for
     *     retries, or if the thread is interrupted before; it has the actions that are left
     */
    public void batch(Collection<? extends BatchAction> actions) {
        Futures.await(table.batch(actions));
    }

    /**
     * Reads items by {@code BatchGetItem} requests of up to 100 each, several at a time, until all are read.
     *
     * @param actions the reads; those of one item are sent once
     * @return what they have read
     * @throws IllegalArgumentException if one is on a table of another client; nothing is sent
     * @throws ItemDecodingException if an item does not have the form of its entity, or is another entity's
     * @throws dev.singlet.UnprocessedItemsException if DynamoDB does not process all of them within the bounds for
     *     retries, or if the thread is interrupted before; it has the actions that are left
     */
    public GetResults batchGet(Collection<? extends GetAction<?>> actions) {
        return Futures.await(table.batchGet(actions));
    }

    /**
     * Starts a scan of the table.
     *
     * @param codecs the codecs of the table's entities
     * @param <T> the type of all items of the table
     * @return the scan
     */
    public <T> TableScan<T> scan(List<? extends EntityCodec<? extends T, ?>> codecs) {
        return new BlockingTableScan<>(table.context(), table.codecs(codecs));
    }

    /**
     * Starts a query for an item collection of the table.
     *
     * @param name the collection, for messages
     * @param partition the partition key
     * @param members the entities to be read
     * @param grouping sorts the results into lists
     * @param <T> the type of the results
     * @param <G> the lists
     * @return the query of the whole partition
     */
    public <T, G> KeyCollectionQuery<T, G> collection(
            String name,
            String partition,
            List<? extends CollectionMember<? extends T>> members,
            Function<? super List<T>, G> grouping) {
        return new KeyCollectionQuery<>(table.collection(name, partition, members, grouping));
    }

    /**
     * Starts a query for an item collection of an index.
     *
     * @param name the collection, for messages
     * @param index the name of the index
     * @param partition the index's partition key
     * @param members the entities to be read
     * @param grouping sorts the results into lists
     * @param <T> the type of the results
     * @param <G> the lists
     * @return the query of the whole partition
     */
    public <T, G> KeyCollectionQuery<T, G> collection(
            String name,
            String index,
            String partition,
            List<? extends CollectionMember<? extends T>> members,
            Function<? super List<T>, G> grouping) {
        return new KeyCollectionQuery<>(table.collection(name, index, partition, members, grouping));
    }

    /**
     * Reads an item that was not read by this table: one from a stream, say. Sends nothing.
     *
     * @param codecs the codecs of the table's entities
     * @param item the attributes by their names
     * @param <T> the type of all items of the table
     * @return the record
     * @throws ItemDecodingException if the item is none of the table's entities, or does not have the form of its own
     */
    public <T> T decode(List<? extends EntityCodec<? extends T, ?>> codecs, Map<String, AttributeValue> item) {
        return table.decode(codecs, item);
    }

    /**
     * Returns the name of the table.
     *
     * @return the physical name, or the ARN if the options give that
     */
    public String name() {
        return table.name();
    }

    /**
     * Returns the request that creates the table: billed per request, with indexes that hold all attributes.
     *
     * @return the request, to be sent as it is or changed before
     */
    public CreateTableRequest definition() {
        return table.definition();
    }

    /**
     * Creates the table unless it exists, and waits up to five minutes until it is active. A table that somebody else
     * creates at the same time is fine. Sends {@code DescribeTable} requests and, if there is no table, one {@code
     * CreateTable} request; then, if an entity has a time to live, one {@code UpdateTimeToLive} request, which whoever
     * has created the table sends. An existing table stays as it is, and is not checked: {@link #verify} does that.
     *
     * @throws dev.singlet.OutcomeUnknownException if the table may have been created, and an attempt after that got no answer:
     *     it may not be active yet, or have no time to live, which {@link #verify} tells
     */
    public void createIfAbsent() {
        Futures.await(table.createIfAbsent());
    }

    /**
     * Compares the table as it is with its schema, by one {@code DescribeTable} request and, of a table that can be
     * used, one {@code DescribeTimeToLive} request. It fails with no difference, not even if there is no table.
     *
     * @return the differences
     * @throws software.amazon.awssdk.services.dynamodb.model.DynamoDbException if the caller may not send one of the
     *     two requests, which its message names
     */
    public TableVerification verify() {
        return Futures.await(table.verify());
    }

    /** Names the table. */
    @Override
    public String toString() {
        return "TableClient[" + name() + "]";
    }
}
