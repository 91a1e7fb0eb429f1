package dev.singlet.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a query looks: at the items of one partition of a table or an index, as far as they lie in a range.
 *
 * @param name the entity or the item collection that is asked for
 * @param owner the entity whose items alone lie in the range, or null if those of others may lie between them
 * @param index the index to read, or null for the table itself
 * @param partition the value of the partition key
 * @param range the condition on the sort key
 */
record QueryScope(
        TableContext table,
        String name,
        @Nullable EntityCodec<?, ?> owner,
        @Nullable IndexSchema index,
        String partition,
        KeyRange range) {

    QueryScope in(KeyRange narrower) {
        return new QueryScope(table, name, owner, index, partition, narrower);
    }

    QueryScope amongOthers() {
        return new QueryScope(table, name, null, index, partition, range);
    }

    /** The attribute that the partition key condition is on. */
    String partitionKey() {
        return index == null ? schema().partitionKey() : index.partitionKey();
    }

    /** The attribute that gives the order, or null if there is none. */
    @Nullable
    String sortKey() {
        return index == null ? schema().sortKey() : index.sortKey();
    }

    /** All key attributes that a position in the result consists of, each once, the partition key first. */
    List<String> positionKeys() {
        List<String> keys = new ArrayList<>();
        for (String key :
                new @Nullable String[] {partitionKey(), sortKey(), schema().partitionKey(), schema().sortKey()}) {
            if (key != null && !keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The key attributes of the table. */
    List<String> primaryKeys() {
        String sortKey = schema().sortKey();
        return sortKey == null ? List.of(schema().partitionKey()) : List.of(schema().partitionKey(), sortKey);
    }

    private TableSchema schema() {
        return table.schema();
    }

    /** Names what is asked for, and shows no value. */
    @Override
    public String toString() {
        return "QueryScope[" + name + "]";
    }
}
