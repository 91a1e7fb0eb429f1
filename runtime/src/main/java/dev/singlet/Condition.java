package dev.singlet;

/**
 * Something that an item must fulfil: made from the generated fields, as in {@code c -> c.userId().eq("u1")}.
 *
 * <p>Conditions are immutable. A program never implements this interface. {@code toString} shows the attributes and
 * the operators, and no value.
 */
public interface Condition {

    /**
     * Returns the condition that holds when this one and the other do.
     *
     * @param other the other condition
     * @return both
     */
    Condition and(Condition other);

    /**
     * Returns the condition that holds when this one or the other does, or both.
     *
     * @param other the other condition
     * @return either
     */
    Condition or(Condition other);

    /**
     * Returns the condition that holds when this one does not.
     *
     * @return the opposite
     */
    Condition not();
}
