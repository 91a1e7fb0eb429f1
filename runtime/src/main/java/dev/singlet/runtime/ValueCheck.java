package dev.singlet.runtime;

/**
 * Checks a value that others hold: a nested record, an element, a key or a value of a map.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ValueCheck<T> {

    /**
     * Checks a value.
     *
     * @param value the value, not null
     * @param violations takes what is wrong; an empty name of a component means the value itself
     */
    void check(T value, Violations violations);

    /**
     * Returns the check that finds nothing wrong.
     *
     * @param <T> the type of the value
     * @return the check
     */
    static <T> ValueCheck<T> none() {
        return (value, violations) -> {};
    }
}
