package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for. Immutable.
 *
 * @param scope where it looks
 * @param reading how that is read
 * @param selection what of it is returned
 */
record QueryPlan(QueryScope scope, Reading reading, Selection selection) {

    /**
     * How a query reads.
     *
     * @param startAfter the position after which it starts, or null for the beginning
     * @param cursorContext what its cursors are bound to besides the query itself, or null
     */
    record Reading(
            boolean consistent,
            boolean descending,
            @Nullable Cursor startAfter,
            @Nullable String cursorContext) {

        /** Shows no context, which may name a caller. */
        @Override
        public String toString() {
            return "Reading";
        }
    }

    /**
     * What a query returns of all that it reads.
     *
     * @param filter what else the items must fulfil, or null
     * @param projected the attributes to read, or null for all
     * @param limit the most results wanted, or null for all
     * @param expired whether items that have expired are wanted as well
     */
    record Selection(
            @Nullable Condition filter,
            @Nullable List<String> projected,
            @Nullable Integer limit,
            boolean expired) {}

    static QueryPlan onTable(Entity<?, ?, ?> entity, String partition, KeyRange range, boolean consistent) {
        return of(new QueryScope(entity.table(), entity.name(), entity.codec(), null, partition, range), consistent);
    }

    static QueryPlan onIndex(
            Entity<?, ?, ?> entity, String index, String partition, KeyRange range, boolean consistent) {
        IndexSchema schema = entity.table().schema().index(index);
        QueryScope scope = new QueryScope(entity.table(), entity.name(), entity.codec(), schema, partition, range);
        // DynamoDB refuses consistent reads of a global index.
        return of(scope, consistent && schema.local());
    }

    /** A query for items of several entities, of the whole partition. */
    static QueryPlan ofCollection(TableContext table, String name, @Nullable String index, String partition) {
        IndexSchema schema = index == null ? null : table.schema().index(index);
        return of(new QueryScope(table, name, null, schema, partition, KeyRange.all()), false);
    }

    private static QueryPlan of(QueryScope scope, boolean consistent) {
        return new QueryPlan(scope, new Reading(consistent, false, null, null), new Selection(null, null, null, false));
    }

    QueryPlan in(KeyRange narrower) {
        return with(scope.in(narrower));
    }

    /** The same query, where items of other entities lie between those that are asked for. */
    QueryPlan amongOthers(Condition ofType) {
        return with(scope.amongOthers()).filteredBy(ofType);
    }

    QueryPlan consistently() {
        return with(new Reading(true, reading.descending, reading.startAfter, reading.cursorContext));
    }

    QueryPlan inDescendingOrder() {
        return with(new Reading(reading.consistent, true, reading.startAfter, reading.cursorContext));
    }

    QueryPlan startingAfter(Cursor cursor) {
        return with(new Reading(reading.consistent, reading.descending, cursor, reading.cursorContext));
    }

    /**
     * The same query, with cursors that are bound to a context.
     *
     * @throws IllegalStateException if cursors of the table are plain
     */
    QueryPlan withCursorContext(String context) {
        String bound = Cursors.requireBindable(scope.table(), context);
        return with(new Reading(reading.consistent, reading.descending, reading.startAfter, bound));
    }

    QueryPlan filteredBy(Condition all) {
        return with(new Selection(all, selection.projected, selection.limit, selection.expired));
    }

    QueryPlan projectedOn(List<String> attributes) {
        return with(new Selection(selection.filter, attributes, selection.limit, selection.expired));
    }

    QueryPlan limitedTo(int most) {
        return with(new Selection(selection.filter, selection.projected, most, selection.expired));
    }

    QueryPlan withExpired(boolean wanted) {
        return with(new Selection(selection.filter, selection.projected, selection.limit, wanted));
    }

    /** The same query, which passes over items that have expired by now, unless they are wanted. */
    QueryPlan asOfNow(Expiry expiry) {
        Optional<Condition> live = selection.expired ? Optional.empty() : expiry.isNotExpired();
        Condition filter = selection.filter;
        return live.map(condition -> filteredBy(filter == null ? condition : condition.and(filter)))
                .orElse(this);
    }

    private QueryPlan with(QueryScope changed) {
        return new QueryPlan(changed, reading, selection);
    }

    private QueryPlan with(Reading changed) {
        return new QueryPlan(scope, changed, selection);
    }

    private QueryPlan with(Selection changed) {
        return new QueryPlan(scope, reading, changed);
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "QueryPlan[" + scope.name() + "]";
    }
}
