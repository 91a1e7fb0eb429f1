package dev.singlet.runtime;

import dev.singlet.TableOptions;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What all operations on one table share.
 *
 * @param transport sends the requests; operations do so by {@link OperationRun#transport}, for listeners
 * @param cache sends reads of cached entities, if there is a cache
 * @param name the physical name of the table
 */
record TableContext(Transport transport, Optional<Reads> cache, TableSchema schema, TableOptions options, String name) {

    static TableContext of(DynamoDbClient client, TableSchema schema, TableOptions options) {
        requireFitting(options.cachedReads(), options.asyncCachedReads());
        return of(new BlockingTransport(client), options.cachedReads().map(BlockingTransport::new), schema, options);
    }

    static TableContext of(DynamoDbAsyncClient client, TableSchema schema, TableOptions options) {
        requireFitting(options.asyncCachedReads(), options.cachedReads());
        return of(new AsyncTransport(client), options.asyncCachedReads().map(AsyncTransport::new), schema, options);
    }

    private static TableContext of(
            Transport transport, Optional<Reads> cache, TableSchema schema, TableOptions options) {
        return new TableContext(
                transport, cache, schema, options, options.tableName().orElse(schema.defaultName()));
    }

    // Options may be shared by tables of both kinds, so one client too many is fine.
    private static void requireFitting(Optional<?> fitting, Optional<?> other) {
        if (fitting.isEmpty() && other.isPresent()) {
            throw new IllegalArgumentException(
                    "The client for cachedReads and the client of the table are of two kinds:"
                            + " one is synchronous, the other is not. Give cachedReads a client of the table's kind.");
        }
    }

    /**
     * Checks that a request of this table can carry an action of another one.
     *
     * @param place the place of the action, for the message
     * @throws IllegalArgumentException if another client is connected to the other table
     */
    void requireSameClient(Entity<?, ?, ?> entity, int place) {
        if (!transport.equals(entity.table().transport())) {
            throw new IllegalArgumentException("The action at place " + place + ", on " + entity.name()
                    + ", is of a table that another client is connected to. One request goes through one client:"
                    + " connect both tables with the same one.");
        }
    }

    /** Names the table. */
    @Override
    public String toString() {
        return "TableContext[" + name + "]";
    }
}
