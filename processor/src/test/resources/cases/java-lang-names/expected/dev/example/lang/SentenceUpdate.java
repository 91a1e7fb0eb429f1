package dev.example.lang;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NewItem;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import java.lang.Boolean;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Number;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Sentence} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SentenceUpdate extends EntityUpdate<Sentence, SentenceFields, SentenceUpdate> {
    private final SentenceKey key;

    SentenceUpdate(EntityOperations<Sentence, SentenceKey, SentenceFields> operations,
            SentenceKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code object}.
     *
     * @param object the new value, or null to remove the attribute
     * @return this update
     */
    public SentenceUpdate object(@Nullable Object object) {
        SentenceCodec.checkObject(object, violations());
        if (object == null) {
            changes().remove("object");
        } else {
            changes().set("object", object, SentenceCodec.OBJECT);
        }
        return this;
    }

    /**
     * Removes {@code object}.
     *
     * @return this update
     */
    public SentenceUpdate clearObject() {
        changes().remove("object");
        return this;
    }

    /**
     * Sets {@code count}.
     *
     * @param count the new value, or null to remove the attribute
     * @return this update
     */
    public SentenceUpdate count(@Nullable Integer count) {
        if (count == null) {
            changes().remove("count");
        } else {
            changes().set("count", count, AttributeCodec.INT);
        }
        return this;
    }

    /**
     * Removes {@code count}.
     *
     * @return this update
     */
    public SentenceUpdate clearCount() {
        changes().remove("count");
        return this;
    }

    /**
     * Adds to {@code count}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Integer.MIN_VALUE} or greater than {@code Integer.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public SentenceUpdate addToCount(long delta) {
        changes().addWhole("count", delta, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Sets {@code counts}.
     *
     * @param counts the new value
     * @return this update
     */
    public SentenceUpdate counts(Map<String, Long> counts) {
        SentenceCodec.checkCounts(counts, violations());
        changes().set("counts", counts, SentenceCodec.COUNTS);
        return this;
    }

    /**
     * Puts an entry into {@code counts}. The update is refused with {@link dev.singlet.ConditionFailedException} for
     * an item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public SentenceUpdate putInCounts(String key, Long value) {
        changes().putInMap("counts", key, AttributeCodec.STRING, value, AttributeCodec.LONG);
        return this;
    }

    /**
     * Removes an entry from {@code counts}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public SentenceUpdate removeFromCounts(String key) {
        changes().removeFromMap("counts", key, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code flags}.
     *
     * @param flags the new value
     * @return this update
     */
    public SentenceUpdate flags(List<Boolean> flags) {
        SentenceCodec.checkFlags(flags, violations());
        changes().set("flags", flags, SentenceCodec.FLAGS);
        return this;
    }

    /**
     * Adds elements at the end of {@code flags}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public SentenceUpdate appendToFlags(List<Boolean> elements) {
        changes().append("flags", elements, SentenceCodec.FLAGS);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code flags}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public SentenceUpdate prependToFlags(List<Boolean> elements) {
        changes().prepend("flags", elements, SentenceCodec.FLAGS);
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
    public <V> SentenceUpdate set(
            Function<SentencePaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(SentencePaths.INSTANCE), value);
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
    public SentenceUpdate remove(
            Function<SentencePaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(SentencePaths.INSTANCE));
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
    public <N extends Number> SentenceUpdate addTo(
            Function<SentencePaths, ? extends NumberPath<N, ?>> path, N delta) {
        changes().nested().addTo(path.apply(SentencePaths.INSTANCE), delta);
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
    public <E> SentenceUpdate append(
            Function<SentencePaths, ? extends GrowingListPath<E, ?, ?>> path, List<E> elements) {
        changes().nested().append(path.apply(SentencePaths.INSTANCE), elements);
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
    public <E> SentenceUpdate prepend(
            Function<SentencePaths, ? extends GrowingListPath<E, ?, ?>> path, List<E> elements) {
        changes().nested().prepend(path.apply(SentencePaths.INSTANCE), elements);
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
    public SentenceUpdate removeAt(Function<SentencePaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(SentencePaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code counts}, {@code flags}. It
     * is refused otherwise.
     *
     * @return this update
     */
    public SentenceUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.set("position", this.key.position(), AttributeCodec.INT);
        item.set("integer", this.key.integer(), SentenceCodec.INTEGER);
        item.require("counts", "counts");
        item.require("flags", "flags");
        return this;
    }

    @Override
    protected SentenceUpdate self() {
        return this;
    }
}
