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
