package dev.singlet.runtime;

import dev.singlet.TableOptions;

/**
 * What all operations on one table share.
 *
 * @param transport sends the requests
 * @param name the physical name of the table
 */
record TableContext(Transport transport, TableSchema schema, TableOptions options, String name) {

    static TableContext of(Transport transport, TableSchema schema, TableOptions options) {
        return new TableContext(transport, schema, options, options.tableName().orElse(schema.defaultName()));
    }

    /** Names the table. */
    @Override
    public String toString() {
        return "TableContext[" + name + "]";
    }
}
