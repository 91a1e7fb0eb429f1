package dev.singlet.runtime;

import dev.singlet.ItemEncodingException;
import dev.singlet.expression.FieldPath;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Records what an update does to the attributes of an item. Not for use by several threads.
 *
 * <p>An attribute that is set or removed several times is left as the last call says. Other changes cannot be joined
 * with a second one of the same attribute, as DynamoDB takes one change for each.
 */
public final class AttributeChanges {

    private final String entity;
    private final Violations violations;
    private final PathChanges changes;

    /**
     * @param violations what was found so far; as soon as there is one nothing will be sent, so what follows is not
     *     encoded, lest a consequence be reported instead of the violation
     */
    AttributeChanges(String entity, Violations violations) {
        this.entity = entity;
        this.violations = violations;
        this.changes = new PathChanges(entity);
    }

    /**
     * Sets an attribute.
     *
     * @param attribute the stored name
     * @param value the value
     * @param codec the value's codec
     * @param <T> the type of the value
     */
    public <T> void set(String attribute, T value, AttributeCodec<T> codec) {
        encode(attribute, value, codec, encoded -> replace(attribute, new AttributeChange.Assign(encoded)));
    }

    /**
     * Sets a key attribute of an index, or removes it.
     *
     * @param attribute the stored name
     * @param key the key, or null while a component is absent
     */
    public void setKey(String attribute, @Nullable String key) {
        if (key == null) {
            remove(attribute);
        } else {
            replace(attribute, new AttributeChange.Assign(AttributeValue.fromS(key)));
        }
    }

    /**
     * Sets a key attribute of an index, or removes it. The key is not built if a violation was reported before, so that
     * the violation is what the caller gets to know.
     *
     * @param attribute the stored name
     * @param key builds the key; gives null while a component is absent
     */
    public void setKey(String attribute, Supplier<@Nullable String> key) {
        if (violations.isEmpty()) {
            setKey(attribute, key.get());
        }
    }

    /**
     * Removes an attribute.
     *
     * @param attribute the stored name
     */
    public void remove(String attribute) {
        replace(attribute, new AttributeChange.Remove());
    }

    /**
     * Adds to a number. One that is absent counts as zero. An update with this change is not repeated after a lost
     * response.
     *
     * @param attribute the stored name
     * @param delta what to add, may be negative
     * @param codec the codec of {@code delta}
     * @param <T> the type of {@code delta}
     */
    public <T> void add(String attribute, T delta, AttributeCodec<T> codec) {
        encode(
                attribute,
                delta,
                codec,
                encoded -> only(attribute, new AttributeChange.Increase(encoded, Optional.empty())));
    }

    /**
     * Adds to a whole number that stays within bounds. One that is absent counts as zero. The update fails with
     * {@link dev.singlet.ConditionFailedException} for an item whose number would leave the bounds. An update with this
     * change is not repeated after a lost response.
     *
     * @param attribute the stored name
     * @param delta what to add, may be negative
     * @param min the least number that may be stored
     * @param max the greatest number that may be stored, not less than {@code min}
     */
    public void addWhole(String attribute, long delta, long min, long max) {
        encode(
                attribute,
                delta,
                AttributeCodec.LONG,
                encoded -> only(
                        attribute,
                        new AttributeChange.Increase(encoded, Optional.of(new WholeBounds(delta, min, max)))));
    }

    /**
     * Puts elements at the end of a list. One that is absent counts as empty. An update with this change is not
     * repeated after a lost response.
     *
     * @param attribute the stored name
     * @param elements the elements; if there are none, nothing changes
     * @param codec the list's codec
     * @param <E> the type of the elements
     */
    public <E> void append(String attribute, List<E> elements, AttributeCodec<List<E>> codec) {
        extend(attribute, elements, codec, true);
    }

    /**
     * Puts elements at the beginning of a list, in their order. One that is absent counts as empty. An update with
     * this change is not repeated after a lost response.
     *
     * @param attribute the stored name
     * @param elements the elements; if there are none, nothing changes
     * @param codec the list's codec
     * @param <E> the type of the elements
     */
    public <E> void prepend(String attribute, List<E> elements, AttributeCodec<List<E>> codec) {
        extend(attribute, elements, codec, false);
    }

    /**
     * Adds elements to a set.
     *
     * @param attribute the stored name
     * @param elements the elements; if there are none, nothing changes
     * @param codec the set's codec
     * @param <E> the type of the elements
     */
    public <E> void addToSet(String attribute, Set<E> elements, AttributeCodec<Set<E>> codec) {
        changeSet(attribute, elements, codec, true);
    }

    /**
     * Removes elements from a set; the attribute is gone when none is left.
     *
     * @param attribute the stored name
     * @param elements the elements; if there are none, nothing changes
     * @param codec the set's codec
     * @param <E> the type of the elements
     */
    public <E> void removeFromSet(String attribute, Set<E> elements, AttributeCodec<Set<E>> codec) {
        changeSet(attribute, elements, codec, false);
    }

    /**
     * Puts an entry into a map. DynamoDB cannot make the map by the same change, so the update fails with
     * {@link dev.singlet.ConditionFailedException} for an item that has none.
     *
     * @param attribute the stored name of the map
     * @param key the entry's key
     * @param keyCodec the key's codec
     * @param value the entry's value
     * @param valueCodec the value's codec
     * @param <K> the type of the key
     * @param <V> the type of the value
     * @throws ItemEncodingException if DynamoDB cannot hold the key, as it is empty, say, or cannot hold the value
     */
    public <K, V> void putInMap(
            String attribute, K key, AttributeCodec<K> keyCodec, V value, AttributeCodec<V> valueCodec) {
        encode(
                attribute,
                Collections.singletonMap(key, value),
                AttributeCodec.map(keyCodec, valueCodec),
                encoded -> encoded.m()
                        .forEach((name, entry) ->
                                changes.replace(FieldPath.of(attribute).key(name), new AttributeChange.Assign(entry))));
    }

    /**
     * Removes an entry from a map. The update fails with {@link dev.singlet.ConditionFailedException} for an item that
     * has no map; one without the entry is fine.
     *
     * @param attribute the stored name of the map
     * @param key the entry's key
     * @param keyCodec the key's codec
     * @param <K> the type of the key
     * @throws ItemEncodingException if no map can have the key, as it is empty, say
     */
    public <K> void removeFromMap(String attribute, K key, AttributeCodec<K> keyCodec) {
        if (violations.isEmpty()) {
            try {
                changes.replace(
                        FieldPath.of(attribute).key(MapForm.nameOf(key, keyCodec)), new AttributeChange.Remove());
            } catch (ItemEncodingException e) {
                throw e.within(entity, attribute);
            }
        }
    }

    /**
     * Returns the changes of what stands within documents, lists and maps.
     *
     * @return the changes, to be added to
     */
    public NestedChanges nested() {
        return new NestedChanges(entity, changes, violations);
    }

    /** Whether an attribute is changed. */
    boolean concern(String attribute) {
        return changes.concern(attribute);
    }

    /** Makes a change of an attribute that no other change concerns. */
    void make(String attribute, AttributeChange change) {
        changes.make(FieldPath.of(attribute), change);
    }

    /** What was recorded, by its places. */
    PathChanges recorded() {
        return changes;
    }

    private <E> void extend(String attribute, List<E> elements, AttributeCodec<List<E>> codec, boolean atEnd) {
        if (!elements.isEmpty()) {
            encode(attribute, elements, codec, encoded -> only(attribute, new AttributeChange.Extend(encoded, atEnd)));
        }
    }

    private <E> void changeSet(String attribute, Set<E> elements, AttributeCodec<Set<E>> codec, boolean add) {
        if (!elements.isEmpty()) {
            encode(attribute, elements, codec, encoded -> only(attribute, new AttributeChange.ChangeSet(encoded, add)));
        }
    }

    private void replace(String attribute, AttributeChange change) {
        changes.replace(FieldPath.of(attribute), change);
    }

    private void only(String attribute, AttributeChange change) {
        changes.only(FieldPath.of(attribute), change);
    }

    private <T> void encode(String attribute, T value, AttributeCodec<T> codec, Consumer<AttributeValue> change) {
        if (violations.isEmpty()) {
            ItemWriter writer = new ItemWriter(entity);
            writer.put(attribute, value, codec);
            writer.item().values().forEach(change);
        }
    }

    /** Shows what is changed, and no value. */
    @Override
    public String toString() {
        return "AttributeChanges" + changes;
    }
}
