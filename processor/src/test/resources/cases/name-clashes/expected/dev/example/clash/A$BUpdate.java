package dev.example.clash;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NewItem;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link A$B} by one {@code UpdateItem} request, which demands that the item
 * exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class A$BUpdate extends EntityUpdate<A$B, A$BFields, A$BUpdate> {
    private final A$BKey key;

    A$BUpdate(EntityOperations<A$B, A$BKey, A$BFields> operations, A$BKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets <code>&#36;a</code>, and with it the index key {@code gsi2pk}.
     *
     * @param $a the new value
     * @return this update
     */
    public A$BUpdate $a(String $a) {
        A$BCodec.check$a($a, violations());
        changes().set("$a", $a, AttributeCodec.STRING);
        changes().setKey("gsi2pk", () -> A$BCodec.gsi2Partition($a));
        return this;
    }

    /**
     * Sets <code>e&#36;</code> and <code>&#36;c</code>, and with them the index key {@code gsi2sk}.
     *
     * @param e$ the new value
     * @param $c the new value, or null to remove the attribute
     * @return this update
     */
    public A$BUpdate e$And$c(A$B.E$ e$, @Nullable String $c) {
        A$BCodec.checkE$(e$, violations());
        changes().set("e$", e$, A$BCodec.E$);
        if ($c == null) {
            changes().remove("$c");
        } else {
            changes().set("$c", $c, AttributeCodec.STRING);
        }
        changes().setKey("gsi2sk", () -> A$BCodec.gsi2Sort(e$, $c));
        return this;
    }

    /**
     * Sets <code>n&#36;</code>.
     *
     * @param n$ the new value, or null to remove the attribute
     * @return this update
     */
    public A$BUpdate n$(A$B. @Nullable N$ n$) {
        A$BCodec.checkN$(n$, violations());
        if (n$ == null) {
            changes().remove("n$");
        } else {
            changes().set("n$", n$, A$BCodec.N$);
        }
        return this;
    }

    /**
     * Removes <code>n&#36;</code>.
     *
     * @return this update
     */
    public A$BUpdate clearN$() {
        changes().remove("n$");
        return this;
    }

    /**
     * Sets <code>n&#36;umber</code>.
     *
     * @param n$umber the new value
     * @return this update
     */
    public A$BUpdate n$umber(int n$umber) {
        changes().set("n$umber", n$umber, AttributeCodec.INT);
        return this;
    }

    /**
     * Adds to <code>n&#36;umber</code>, of which absence counts as zero. An update that adds is not sent
     * again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Integer.MIN_VALUE} or greater than {@code Integer.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public A$BUpdate addToN$umber(long delta) {
        changes().addWhole("n$umber", delta, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Sets <code>&#36;list</code>.
     *
     * @param $list the new value
     * @return this update
     */
    public A$BUpdate $list(List<A$B.E$> $list) {
        A$BCodec.check$list($list, violations());
        changes().set("$list", $list, A$BCodec.$LIST);
        return this;
    }

    /**
     * Adds elements at the end of <code>&#36;list</code>.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public A$BUpdate appendTo$list(List<A$B.E$> elements) {
        changes().append("$list", elements, A$BCodec.$LIST);
        return this;
    }

    /**
     * Adds elements at the beginning of <code>&#36;list</code>.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public A$BUpdate prependTo$list(List<A$B.E$> elements) {
        changes().prepend("$list", elements, A$BCodec.$LIST);
        return this;
    }

    /**
     * Sets <code>&#36;map</code>.
     *
     * @param $map the new value
     * @return this update
     */
    public A$BUpdate $map(Map<A$B.E$, A$B.N$> $map) {
        A$BCodec.check$map($map, violations());
        changes().set("$map", $map, A$BCodec.$MAP);
        return this;
    }

    /**
     * Puts an entry into <code>&#36;map</code>. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public A$BUpdate putIn$map(A$B.E$ key, A$B.N$ value) {
        violations().value("$map", value, A$BCodec.N$Codec.INSTANCE::validate);
        changes().putInMap("$map", key, A$BCodec.E$, value, A$BCodec.N$);
        return this;
    }

    /**
     * Removes an entry from <code>&#36;map</code>, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public A$BUpdate removeFrom$map(A$B.E$ key) {
        changes().removeFromMap("$map", key, A$BCodec.E$);
        return this;
    }

    /**
     * Sets {@code wait_}.
     *
     * @param wait_ the new value
     * @return this update
     */
    public A$BUpdate wait_(Duration wait_) {
        A$BCodec.checkWait_(wait_, violations());
        changes().set("wait_", wait_, AttributeCodec.DURATION);
        return this;
    }

    /**
     * Sets {@code addToWait_}.
     *
     * @param addToWait_ the new value
     * @return this update
     */
    public A$BUpdate addToWait_(int addToWait_) {
        changes().set("addToWait_", addToWait_, AttributeCodec.INT);
        return this;
    }

    /**
     * Adds to {@code addToWait_}, of which absence counts as zero. An update that adds is not sent again
     * after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Integer.MIN_VALUE} or greater than {@code Integer.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public A$BUpdate addToAddToWait_(long delta) {
        changes().addWhole("addToWait_", delta, Integer.MIN_VALUE, Integer.MAX_VALUE);
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
    public <V> A$BUpdate set(
            Function<A$BPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(A$BPaths.INSTANCE), value);
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
    public A$BUpdate remove(
            Function<A$BPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(A$BPaths.INSTANCE));
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
    public <N extends Number> A$BUpdate addTo(Function<A$BPaths, ? extends NumberPath<N, ?>> path,
            N delta) {
        changes().nested().addTo(path.apply(A$BPaths.INSTANCE), delta);
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
    public <E> A$BUpdate append(Function<A$BPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().append(path.apply(A$BPaths.INSTANCE), elements);
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
    public <E> A$BUpdate prepend(Function<A$BPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().prepend(path.apply(A$BPaths.INSTANCE), elements);
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
    public A$BUpdate removeAt(Function<A$BPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(A$BPaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: <code>&#36;a</code>,
     * <code>e&#36;</code>, <code>n&#36;umber</code>, <code>&#36;list</code>, <code>&#36;map</code>,
     * {@code wait_}, {@code addToWait_}. It is refused otherwise.
     *
     * @return this update
     */
    public A$BUpdate orCreate() {
        NewItem item = newItem();
        item.set("i$d", this.key.i$d(), AttributeCodec.STRING);
        item.set("$", this.key.$(), AttributeCodec.INT);
        item.require("$a", "$a");
        item.require("e$", "e$");
        item.require("n$umber", "n$umber");
        item.require("$list", "$list");
        item.require("$map", "$map");
        item.require("wait_", "wait_");
        item.require("addToWait_", "addToWait_");
        return this;
    }

    @Override
    protected A$BUpdate self() {
        return this;
    }
}
