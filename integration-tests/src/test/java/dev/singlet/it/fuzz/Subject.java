package dev.singlet.it.fuzz;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.DeleteAction;
import dev.singlet.PutAction;
import dev.singlet.Query;
import dev.singlet.it.fuzz.Template.Slot;
import dev.singlet.runtime.EntityUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An entity: what the model knows of it, random values for it, and its generated repository in a form that is the same
 * for all entities.
 *
 * @param <T> the entity
 * @param <F> its fields
 * @param <U> its update
 */
interface Subject<T extends Record, F, U extends EntityUpdate<T, F, U>> {

    /**
     * A method of an update.
     *
     * @param edits what it does to each component
     */
    record Change<U>(String text, UnaryOperator<U> library, List<Edit> edits) {}

    /** Opens a query with some of its sort components. */
    interface Opener<T, F> {

        /**
         * Opens the query.
         *
         * @param partition the components of the partition
         * @param equal the first components of the sort key
         * @param span the range of the component after them
         */
        Query<T, F> open(Map<String, Object> partition, List<Object> equal, @Nullable Span span);
    }

    /**
     * A query method.
     *
     * @param staged the components that it can be narrowed by, in order
     */
    record Access<T, F>(String name, Template partition, Template sort, List<Slot> staged, Opener<T, F> opener) {}

    Class<T> type();

    Shape shape();

    List<Access<T, F>> accesses();

    Map<String, Object> randomRow(Gen gen);

    Change<U> randomChange(Gen gen);

    /** A change that is to be refused, or nearly so; the only one of its update, so that it is known for what. */
    Change<U> randomUnfitChange(Gen gen);

    /** What every update must set; empty for most entities. */
    default Map<String, Object> randomRestated(Gen gen) {
        return Map.of();
    }

    Cond<F> randomLeaf(Gen gen);

    CreateAction<T, F> creating(T item);

    /** The same by a draft, without those generated values that the row does not have. */
    CreateAction<T, F> drafting(Map<String, Object> row);

    PutAction<T, F> putting(T item);

    U updating(Map<String, Object> key, Map<String, Object> restated);

    DeleteAction<T, F> deleting(Map<String, Object> key);

    CheckAction<T, F> checking(Map<String, Object> key);

    Optional<T> find(Map<String, Object> key);

    T get(Map<String, Object> key);

    void deleteAll(List<Map<String, Object>> keys);

    /** A random condition of up to three comparisons. */
    default Cond<F> randomCondition(Gen gen) {
        Cond<F> condition = gen.chance(0.2) ? randomLeaf(gen).not() : randomLeaf(gen);
        if (gen.chance(0.3)) {
            Cond<F> other = randomCondition(gen);
            condition = gen.chance(0.5) ? condition.and(other) : condition.or(other);
            return gen.chance(0.2) ? condition.not() : condition;
        }
        return condition;
    }

    /** The value of a component, as the type that the caller knows it to have. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <V> V value(Map<String, Object> row, String component) {
        return (V) java.util.Objects.requireNonNull(row.get(component), component);
    }

    /** The value of a component, or null. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <V> @Nullable V orNull(Map<String, Object> row, String component) {
        return (V) row.get(component);
    }
}
