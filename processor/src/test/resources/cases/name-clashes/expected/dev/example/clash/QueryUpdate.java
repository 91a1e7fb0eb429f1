package dev.example.clash;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Query} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code generated} to the time of the table's clock.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueryUpdate extends EntityUpdate<Query, QueryFields, QueryUpdate> {
    QueryUpdate(EntityOperations<Query, QueryKey, QueryFields> operations, QueryKey key,
            @Nullable String value) {
        super(operations, key);
        Instant generated = generated().time(KeyFormat.MILLIS);
        changes().set("generated", generated, AttributeCodec.INSTANT);
        if (value == null) {
            changes().remove("value");
        } else {
            changes().set("value", value, AttributeCodec.STRING);
        }
        changes().setKey("gsi1sk", () -> QueryCodec.gsi1Sort(value, generated));
    }

    static NeedsValue start(EntityOperations<Query, QueryKey, QueryFields> operations,
            QueryKey key) {
        return value -> new QueryUpdate(operations, key, value);
    }

    /**
     * Sets {@code violations}.
     *
     * @param violations the new value
     * @return this update
     */
    public QueryUpdate violations(List<String> violations) {
        QueryCodec.checkViolations(violations, violations());
        changes().set("violations", violations, QueryCodec.VIOLATIONS);
        return this;
    }

    /**
     * Adds elements at the end of {@code violations}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public QueryUpdate appendToViolations(List<String> elements) {
        changes().append("violations", elements, QueryCodec.VIOLATIONS);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code violations}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public QueryUpdate prependToViolations(List<String> elements) {
        changes().prepend("violations", elements, QueryCodec.VIOLATIONS);
        return this;
    }

    /**
     * Sets {@code removed}.
     *
     * @param removed the new value
     * @return this update
     */
    public QueryUpdate removed(Set<String> removed) {
        QueryCodec.checkRemoved(removed, violations());
        if (removed == null || removed.isEmpty()) {
            changes().remove("removed");
        } else {
            changes().set("removed", removed, QueryCodec.REMOVED);
        }
        return this;
    }

    /**
     * Adds elements to {@code removed}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public QueryUpdate addToRemoved(Set<String> elements) {
        changes().addToSet("removed", elements, QueryCodec.REMOVED);
        return this;
    }

    /**
     * Removes elements from {@code removed}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public QueryUpdate removeFromRemoved(Set<String> elements) {
        changes().removeFromSet("removed", elements, QueryCodec.REMOVED);
        return this;
    }

    /**
     * Sets {@code entry}.
     *
     * @param entry the new value
     * @return this update
     */
    public QueryUpdate entry(Map<String, String> entry) {
        QueryCodec.checkEntry(entry, violations());
        changes().set("entry", entry, QueryCodec.ENTRY);
        return this;
    }

    /**
     * Puts an entry into {@code entry}. The update is refused with {@link dev.singlet.ConditionFailedException} for an
     * item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public QueryUpdate putInEntry(String key, String value) {
        changes().putInMap("entry", key, AttributeCodec.STRING, value, AttributeCodec.STRING);
        return this;
    }

    /**
     * Removes an entry from {@code entry}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public QueryUpdate removeFromEntry(String key) {
        changes().removeFromMap("entry", key, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code draft}.
     *
     * @param draft the new value
     * @return this update
     */
    public QueryUpdate draft(String draft) {
        QueryCodec.checkDraft(draft, violations());
        changes().set("draft", draft, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code partitionReader}.
     *
     * @param partitionReader the new value
     * @return this update
     */
    public QueryUpdate partitionReader(String partitionReader) {
        QueryCodec.checkPartitionReader(partitionReader, violations());
        changes().set("partitionReader", partitionReader, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code table}.
     *
     * @param table the new value
     * @return this update
     */
    public QueryUpdate table(String table) {
        QueryCodec.checkTable(table, violations());
        changes().set("table", table, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code o}.
     *
     * @param o the new value
     * @return this update
     */
    public QueryUpdate o(String o) {
        QueryCodec.checkO(o, violations());
        changes().set("o", o, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code other}.
     *
     * @param other the new value
     * @return this update
     */
    public QueryUpdate other(String other) {
        QueryCodec.checkOther(other, violations());
        changes().set("other", other, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code changes}.
     *
     * @param changes the new value
     * @return this update
     */
    public QueryUpdate changes(String changes) {
        QueryCodec.checkChanges(changes, violations());
        changes().set("changes", changes, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code index}.
     *
     * @param index the new value, or null to remove the attribute
     * @return this update
     */
    public QueryUpdate index(@Nullable String index) {
        if (index == null) {
            changes().remove("index");
        } else {
            changes().set("index", index, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code index}.
     *
     * @return this update
     */
    public QueryUpdate clearIndex() {
        changes().remove("index");
        return this;
    }

    /**
     * Sets a value within a document, a list or a map, as in {@code set(c -> c.address().city(), "Rome")}.
     * Null removes it, if it may be absent.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the value
     * @param value the new value
     * @param <V> the type of the value
     * @return this update
     */
    public <V> QueryUpdate set(
            Function<QueryPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(QueryPaths.INSTANCE), value);
        return this;
    }

    /**
     * Removes a value that may be absent, or an entry of a map.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the value
     * @return this update
     */
    public QueryUpdate remove(
            Function<QueryPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(QueryPaths.INSTANCE));
        return this;
    }

    /**
     * Adds to a number, of which absence counts as zero. An update with it is not sent again after a lost
     * response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if something on the way is absent, or
     * a whole number would leave the range of its type and constraints.
     *
     * @param path the way to the number
     * @param delta what to add; may be negative
     * @param <N> the type of the number
     * @return this update
     */
    public <N extends Number> QueryUpdate addTo(
            Function<QueryPaths, ? extends NumberPath<N, ?>> path, N delta) {
        changes().nested().addTo(path.apply(QueryPaths.INSTANCE), delta);
        return this;
    }

    /**
     * Adds elements at the end of a list, of which absence counts as empty. An update with it is not sent
     * again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @return this update
     */
    public <E> QueryUpdate append(Function<QueryPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().append(path.apply(QueryPaths.INSTANCE), elements);
        return this;
    }

    /**
     * Adds elements at the beginning of a list, of which absence counts as empty. An update with it is not
     * sent again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @return this update
     */
    public <E> QueryUpdate prepend(Function<QueryPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().prepend(path.apply(QueryPaths.INSTANCE), elements);
        return this;
    }

    /**
     * Removes an element of a list; those behind it move up. An update with it is not sent again after a
     * lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item without such an element.
     *
     * @param path the way to the list
     * @param index the place of the element before the update, from 0
     * @return this update
     */
    public QueryUpdate removeAt(Function<QueryPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(QueryPaths.INSTANCE), index);
        return this;
    }

    @Override
    protected QueryUpdate self() {
        return this;
    }

    /**
     * The update before it is told what an index key holds besides the update's time.
     */
    public interface NeedsValue {
        /**
         * Sets {@code value}, and with it the index key {@code gsi1sk}.
         *
         * @param value the new value, or null to remove the attribute
         * @return the update with it
         */
        QueryUpdate value(@Nullable String value);
    }
}
