package dev.singlet.runtime;

import dev.singlet.ItemEncodingException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update does to values within documents, lists and maps. Not for use by several threads.
 *
 * <p>DynamoDB makes nothing on the way to a value, so the update demands that the document or map that holds it is
 * there, and likewise an element: it fails with {@link dev.singlet.ConditionFailedException} otherwise.
 */
public final class NestedChanges {

    private final String entity;
    private final PathChanges changes;
    private final Violations violations;

    NestedChanges(String entity, PathChanges changes, Violations violations) {
        this.entity = entity;
        this.changes = changes;
        this.violations = violations;
    }

    /**
     * Sets a value. Null removes a value that may be absent, and is a violation otherwise; so is the empty set, which is
     * stored as absent, removed.
     *
     * @param path the way to the value
     * @param value the value
     * @param <V> the type of the value
     * @throws IllegalStateException if the update changes what holds the value, or a part of it, otherwise
     */
    public <V> void set(NestedPath<V, ?> path, @Nullable V value) {
        NestedPlace place = path.place();
        if (value == null) {
            if (place.removable()) {
                remove(path);
            } else {
                violations.required(place.name(), null);
            }
            return;
        }
        path.check(value, violations);
        if (path.isStoredAsAbsent(value)) {
            remove(path);
        } else {
            encode(path, value, encoded -> changes.replace(place.path(), new AttributeChange.Assign(encoded)));
        }
    }

    /**
     * Removes a value.
     *
     * @param path the way to the value
     * @throws IllegalStateException if the update changes what holds the value, or a part of it, otherwise
     */
    public void remove(NestedPath<?, ?> path) {
        changes.replace(path.place().path(), new AttributeChange.Remove());
    }

    /**
     * Adds to a number. One that is absent counts as zero. An update with this change is not repeated after a lost
     * response.
     *
     * @param path the way to the number
     * @param delta what to add, may be negative
     * @param <N> the type of the number
     * @throws IllegalStateException if the update changes the number, or what holds it, otherwise
     */
    public <N extends Number> void addTo(NumberPath<N, ?> path, N delta) {
        encode(
                path,
                delta,
                encoded ->
                        changes.only(path.place().path(), new AttributeChange.Increase(encoded, path.bounds(delta))));
    }

    /**
     * Puts elements at the end of a list. One that is absent counts as empty. An update with this change is not
     * repeated after a lost response.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @throws IllegalStateException if the update changes the list, a part of it or what holds it otherwise
     */
    public <E> void append(GrowingListPath<E, ?, ?> path, List<E> elements) {
        extend(path, elements, true);
    }

    /**
     * Puts elements at the beginning of a list, in their order. One that is absent counts as empty. An update with this
     * change is not repeated after a lost response.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @throws IllegalStateException if the update changes the list, a part of it or what holds it otherwise
     */
    public <E> void prepend(GrowingListPath<E, ?, ?> path, List<E> elements) {
        extend(path, elements, false);
    }

    /**
     * Removes an element of a list; those behind it move up. An update with this change is not repeated after a lost
     * response.
     *
     * @param path the way to the list
     * @param index the place of the element before the update, from 0
     * @throws IllegalArgumentException if the index is negative
     * @throws IllegalStateException if the update changes the element, the list or what holds it otherwise
     */
    public void removeAt(GrowingListPath<?, ?, ?> path, int index) {
        changes.only(path.place().path().at(index), new AttributeChange.RemoveElement());
    }

    private <E> void extend(GrowingListPath<E, ?, ?> path, List<E> elements, boolean atEnd) {
        if (!elements.isEmpty()) {
            path.check(elements, violations);
            encode(
                    path,
                    elements,
                    encoded -> changes.only(path.place().path(), new AttributeChange.Extend(encoded, atEnd)));
        }
    }

    private <V> void encode(NestedPath<V, ?> path, V value, Consumer<AttributeValue> change) {
        // Nothing will be sent after a violation, which is what the caller has to be told.
        if (violations.isEmpty()) {
            try {
                change.accept(path.codec().encode(value, path.place().path().depth()));
            } catch (ItemEncodingException e) {
                throw e.within(entity, path.place().path().toString());
            }
        }
    }

    /** Shows what is changed, and no value. */
    @Override
    public String toString() {
        return "NestedChanges" + changes;
    }
}
