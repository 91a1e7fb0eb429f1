package dev.singlet.runtime;

import dev.singlet.TableOptions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What all operations on one table share.
 *
 * @param name the physical name of the table
 */
record TableContext(DynamoDbClient client, TableSchema schema, TableOptions options, String name) {

    static TableContext of(DynamoDbClient client, TableSchema schema, TableOptions options) {
        return new TableContext(client, schema, options, options.tableName().orElse(schema.defaultName()));
    }
}
