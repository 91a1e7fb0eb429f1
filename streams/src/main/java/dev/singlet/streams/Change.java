package dev.singlet.streams;

import java.util.Objects;
import java.util.Optional;

/**
 * A change of one item: {@link Inserted}, {@link Modified} or {@link Removed}.
 *
 * <p>{@code toString} names the kind and the sequence number, and shows nothing of the items.
 *
 * @param <T> the type of the items: a table's, or one of its entities
 */
public sealed interface Change<T> {

    /**
     * Returns what the stream tells besides the items.
     *
     * @return the change's id, place, time and key
     */
    ChangeInfo info();

    /**
     * Returns the item that the change left behind or took away.
     *
     * @return the item as it is after the change; as it was before, if it was removed
     */
    T item();

    /**
     * Returns the item before the change.
     *
     * @return the item; empty if it was inserted
     */
    Optional<T> oldItem();

    /**
     * Returns the item after the change.
     *
     * @return the item; empty if it was removed
     */
    Optional<T> newItem();

    /**
     * Sees the change as those do who know items of one type only. What was modified from another type to this one was
     * inserted to them, and what was modified from this type to another one was removed.
     *
     * @param type the type
     * @param <S> the type
     * @return the change; empty if it does not concern an item of the type
     */
    default <S extends T> Optional<Change<S>> narrow(Class<S> type) {
        Objects.requireNonNull(type, "type");
        return ChangeView.of(
                this,
                oldItem().filter(type::isInstance).map(type::cast),
                newItem().filter(type::isInstance).map(type::cast));
    }

    /**
     * There was no item with this key, and now there is.
     *
     * @param info what the stream tells besides the item
     * @param item the item
     * @param <T> the type of the item
     */
    record Inserted<T>(ChangeInfo info, T item) implements Change<T> {

        /** Checks that nothing is null. */
        public Inserted {
            Objects.requireNonNull(info, "info");
            Objects.requireNonNull(item, "item");
        }

        @Override
        public Optional<T> oldItem() {
            return Optional.empty();
        }

        @Override
        public Optional<T> newItem() {
            return Optional.of(item);
        }

        @Override
        public String toString() {
            return "Inserted[" + info.sequenceNumber() + "]";
        }
    }

    /**
     * An item was changed or replaced. A write that leaves the item as it was makes no change.
     *
     * @param info what the stream tells besides the item
     * @param before the item before
     * @param after the item after
     * @param <T> the type of the item
     */
    record Modified<T>(ChangeInfo info, T before, T after) implements Change<T> {

        /** Checks that nothing is null. */
        public Modified {
            Objects.requireNonNull(info, "info");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public T item() {
            return after;
        }

        @Override
        public Optional<T> oldItem() {
            return Optional.of(before);
        }

        @Override
        public Optional<T> newItem() {
            return Optional.of(after);
        }

        @Override
        public String toString() {
            return "Modified[" + info.sequenceNumber() + "]";
        }
    }

    /**
     * An item was deleted.
     *
     * @param info what the stream tells besides the item
     * @param item the item as it was
     * @param expired whether DynamoDB deleted it by its time to live. In a replica of a global table this is not told:
     *     there it is false for what has expired elsewhere
     * @param <T> the type of the item
     */
    record Removed<T>(ChangeInfo info, T item, boolean expired) implements Change<T> {

        /** Checks that nothing is null. */
        public Removed {
            Objects.requireNonNull(info, "info");
            Objects.requireNonNull(item, "item");
        }

        @Override
        public Optional<T> oldItem() {
            return Optional.of(item);
        }

        @Override
        public Optional<T> newItem() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Removed[" + info.sequenceNumber() + (expired ? ", expired]" : "]");
        }
    }
}
