package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for. Immutable.
 *
 * @param name the entity or the item collection that is asked for
 * @param owner the entity whose items alone lie in the range, or null if those of others may lie between them
 * @param index the index to read, or null for the table itself
 * @param partition the value of the partition key
 * @param range the condition on the sort key
 * @param filter what else the items must fulfil, or null
 * @param limit the most results wanted, or null for all
 * @param projected the attributes to read, or null for all
 * @param expired whether items that have expired are wanted as well
 */
record QueryPlan(
        TableContext table,
        String name,
        @Nullable EntityCodec<?, ?> owner,
        @Nullable IndexSchema index,
        String partition,
        KeyRange range,
        boolean consistent,
        @Nullable Condition filter,
        @Nullable Integer limit,
        boolean descending,
        @Nullable Cursor startAfter,
        @Nullable List<String> projected,
        boolean expired) {

    static QueryPlan onTable(Entity<?, ?, ?> entity, String partition, KeyRange range, boolean consistent) {
        return of(entity.table(), entity.name(), entity.codec(), null, partition, range, consistent);
    }

    static QueryPlan onIndex(
            Entity<?, ?, ?> entity, String index, String partition, KeyRange range, boolean consistent) {
        IndexSchema schema = entity.table().schema().index(index);
        // DynamoDB refuses consistent reads of a global index.
        boolean readConsistently = consistent && schema.local();
        return of(entity.table(), entity.name(), entity.codec(), schema, partition, range, readConsistently);
    }

    /** A query for items of several entities, of the whole partition. */
    static QueryPlan ofCollection(TableContext table, String name, @Nullable String index, String partition) {
        IndexSchema schema = index == null ? null : table.schema().index(index);
        return of(table, name, null, schema, partition, KeyRange.all(), false);
    }

    private static QueryPlan of(
            TableContext table,
            String name,
            @Nullable EntityCodec<?, ?> owner,
            @Nullable IndexSchema index,
            String partition,
            KeyRange range,
            boolean consistent) {
        return new QueryPlan(
                table, name, owner, index, partition, range, consistent, null, null, false, null, null, false);
    }

    /** The same query, where items of other entities lie between those that are asked for. */
    QueryPlan amongOthers(Condition ofType) {
        return new QueryPlan(
                table,
                name,
                null,
                index,
                partition,
                range,
                consistent,
                ofType,
                limit,
                descending,
                startAfter,
                projected,
                expired);
    }

    QueryPlan consistently() {
        return new QueryPlan(
                table,
                name,
                owner,
                index,
                partition,
                range,
                true,
                filter,
                limit,
                descending,
                startAfter,
                projected,
                expired);
    }

    QueryPlan in(KeyRange narrower) {
        return new QueryPlan(
                table,
                name,
                owner,
                index,
                partition,
                narrower,
                consistent,
                filter,
                limit,
                descending,
                startAfter,
                projected,
                expired);
    }

    QueryPlan filteredBy(Condition all) {
        return new QueryPlan(
                table,
                name,
                owner,
                index,
                partition,
                range,
                consistent,
                all,
                limit,
                descending,
                startAfter,
                projected,
                expired);
    }

    QueryPlan limitedTo(int most) {
        return new QueryPlan(
                table,
                name,
                owner,
                index,
                partition,
                range,
                consistent,
                filter,
                most,
                descending,
                startAfter,
                projected,
                expired);
    }

    QueryPlan inDescendingOrder() {
        return new QueryPlan(
                table,
                name,
                owner,
                index,
                partition,
                range,
                consistent,
                filter,
                limit,
                true,
                startAfter,
                projected,
                expired);
    }

    QueryPlan startingAfter(Cursor cursor) {
        return new QueryPlan(
                table,
                name,
                owner,
                index,
                partition,
                range,
                consistent,
                filter,
                limit,
                descending,
                cursor,
                projected,
                expired);
    }

    QueryPlan projectedOn(List<String> attributes) {
        return new QueryPlan(
                table,
                name,
                owner,
                index,
                partition,
                range,
                consistent,
                filter,
                limit,
                descending,
                startAfter,
                attributes,
                expired);
    }

    QueryPlan withExpired(boolean wanted) {
        return new QueryPlan(
                table,
                name,
                owner,
                index,
                partition,
                range,
                consistent,
                filter,
                limit,
                descending,
                startAfter,
                projected,
                wanted);
    }

    /** The same query, which passes over items that have expired by now, unless they are wanted. */
    QueryPlan asOfNow(Expiry expiry) {
        Optional<Condition> live = expired ? Optional.empty() : expiry.isNotExpired();
        return live.map(condition -> filteredBy(filter == null ? condition : condition.and(filter)))
                .orElse(this);
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

    /** Shows no value. */
    @Override
    public String toString() {
        return "QueryPlan[" + name + "]";
    }
}
