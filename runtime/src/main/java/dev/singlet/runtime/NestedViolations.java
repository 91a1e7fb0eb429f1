package dev.singlet.runtime;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The checks of what values hold, as part of {@link Violations}: what is found there is reported by its path, as in
 * {@code lines[2].sku}. The place within a set says nothing, and a key must not be told, so these are shown as
 * {@code tags[]} and {@code prices[].currency}; a key itself is {@code prices<K>[]}.
 */
public abstract sealed class NestedViolations extends TimeViolations permits Violations {

    /** What is nested deeper cannot be stored, and is refused by that; it could hold itself, and have no end. */
    private static final int DEEPEST = 32;

    private String place = "";
    private int depth;

    NestedViolations(Instant now) {
        super(now);
    }

    /**
     * Checks a nested record, if there is one.
     *
     * @param component the name of the component
     * @param value the record
     * @param check checks the record
     * @param <T> the type of the record
     */
    public <T> void nested(String component, @Nullable T value, ValueCheck<T> check) {
        if (value != null) {
            within(component, value, check);
        }
    }

    /**
     * Checks the elements of a collection, none of which may be null.
     *
     * @param component the name of the component
     * @param elements the elements
     * @param check checks an element
     * @param <E> the type of the elements
     */
    public <E> void elements(String component, @Nullable Collection<E> elements, ValueCheck<E> check) {
        if (elements != null) {
            boolean hasPlaces = elements instanceof List;
            int index = 0;
            for (E element : elements) {
                part(component + (hasPlaces ? "[" + index + "]" : "[]"), element, check);
                index++;
            }
        }
    }

    /**
     * Checks the keys of a map, none of which may be null.
     *
     * @param component the name of the component
     * @param map the map
     * @param check checks a key
     * @param <K> the type of the keys
     */
    public <K> void keys(String component, @Nullable Map<K, ?> map, ValueCheck<K> check) {
        if (map != null) {
            map.keySet().forEach(key -> key(component, key, check));
        }
    }

    /**
     * Checks the values of a map, none of which may be null.
     *
     * @param component the name of the component
     * @param map the map
     * @param check checks a value
     * @param <V> the type of the values
     */
    public <V> void values(String component, @Nullable Map<?, V> map, ValueCheck<V> check) {
        if (map != null) {
            map.values().forEach(value -> value(component, value, check));
        }
    }

    /**
     * Checks a key of a map, which may not be null.
     *
     * @param component the name of the component
     * @param key the key
     * @param check checks the key
     * @param <K> the type of the key
     */
    public <K> void key(String component, @Nullable K key, ValueCheck<K> check) {
        part(component + "<K>[]", key, check);
    }

    /**
     * Checks a value of a map, which may not be null.
     *
     * @param component the name of the component
     * @param value the value
     * @param check checks the value
     * @param <V> the type of the value
     */
    public <V> void value(String component, @Nullable V value, ValueCheck<V> check) {
        part(component + "[]", value, check);
    }

    private <T> void part(String name, @Nullable T part, ValueCheck<T> check) {
        check(part != null, name, "is required");
        nested(name, part, check);
    }

    private <T> void within(String name, T value, ValueCheck<T> check) {
        if (depth == DEEPEST) {
            return;
        }
        String outer = place;
        place = placeOf(name);
        depth++;
        try {
            check.check(value, self());
        } finally {
            depth--;
            place = outer;
        }
    }

    /** The path of a component of what is being checked; of that itself if the name is empty. */
    final String placeOf(String component) {
        boolean isPart =
                place.isEmpty() || component.isEmpty() || component.startsWith("[") || component.startsWith("<");
        return isPart ? place + component : place + "." + component;
    }

    abstract Violations self();
}
