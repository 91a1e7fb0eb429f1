package dev.singlet.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The place of a value within an item: an attribute, or something inside of one.
 *
 * <p>Every name is sent as a placeholder of its own, so reserved words and dots in names do no harm. Immutable.
 */
public final class FieldPath {

    /** The most that DynamoDB takes, as no item is nested deeper. */
    private static final int MAX_STEPS = 32;

    private final List<Step> steps;

    private FieldPath(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * Returns the path of an attribute.
     *
     * @param attribute the stored name
     * @return the path
     * @throws IllegalArgumentException if the name is empty, or has half of a surrogate pair
     */
    public static FieldPath of(String attribute) {
        return new FieldPath(List.of(new Name(attribute, attribute)));
    }

    /**
     * Returns the path of an attribute of the document at this path.
     *
     * @param name the stored name
     * @return the path
     * @throws IllegalArgumentException if the name is empty, has half of a surrogate pair, or is the 33rd of its path
     */
    public FieldPath child(String name) {
        return then(new Name(name, name));
    }

    /**
     * Returns the path of an entry of the map at this path. Messages show {@code *} instead of the key, which is a
     * stored value.
     *
     * @param key the stored form of the key
     * @return the path
     * @throws IllegalArgumentException if the key is empty, has half of a surrogate pair, or is the 33rd step of its path
     */
    public FieldPath key(String key) {
        return then(new Name(key, "*"));
    }

    /**
     * Returns the path of an element of the list at this path.
     *
     * @param index the place of the element, from 0
     * @return the path
     * @throws IllegalArgumentException if the index is negative, or is the 33rd step of its path
     */
    public FieldPath at(int index) {
        return then(new Index(index));
    }

    /**
     * Returns whether this is an attribute of the item, and not something inside of one.
     *
     * @return whether the path has one step
     */
    public boolean isAttribute() {
        return steps.size() == 1;
    }

    /**
     * Returns the path of the document, map or list that holds what is at this path.
     *
     * @return the path; empty for an attribute of the item
     */
    public Optional<FieldPath> parent() {
        return isAttribute() ? Optional.empty() : Optional.of(new FieldPath(steps.subList(0, steps.size() - 1)));
    }

    /**
     * Returns whether this is the path of an element of a list.
     *
     * @return whether the last step is an index
     */
    public boolean isElement() {
        return steps.get(steps.size() - 1) instanceof Index;
    }

    /**
     * Returns whether what is at one of two paths is at the other one too, or inside of what is there. One update cannot
     * change both.
     *
     * @param other the other path
     * @return whether they are equal, or one begins with the other
     */
    public boolean overlaps(FieldPath other) {
        int common = Math.min(steps.size(), other.steps.size());
        return steps.subList(0, common).equals(other.steps.subList(0, common));
    }

    /**
     * Returns what is at this path in an item.
     *
     * @param item the attributes by their names
     * @return the value; empty if there is none
     */
    public Optional<AttributeValue> find(Map<String, AttributeValue> item) {
        AttributeValue value = AttributeValue.fromM(item);
        for (Step step : steps) {
            AttributeValue inner = step.in(value);
            if (inner == null) {
                return Optional.empty();
            }
            value = inner;
        }
        return Optional.of(value);
    }

    /** The attribute that the path is in. */
    String attribute() {
        return ((Name) steps.get(0)).text();
    }

    /**
     * Returns how many documents, lists and maps of the item are around what is at this path.
     *
     * @return 0 for an attribute of the item
     */
    public int depth() {
        return steps.size() - 1;
    }

    private FieldPath then(Step step) {
        if (steps.size() == MAX_STEPS) {
            throw new IllegalArgumentException("A path within " + attribute() + " goes deeper than " + MAX_STEPS
                    + " levels, and no item of DynamoDB does.");
        }
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(List.copyOf(longer));
    }

    /**
     * Writes the path.
     *
     * @param names what to write for the stored name of an attribute, or for a key
     */
    String write(UnaryOperator<String> names) {
        return join(name -> names.apply(name.text()));
    }

    private String join(Function<Name, String> names) {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Name name) {
                out.append(out.isEmpty() ? "" : ".").append(names.apply(name));
            } else if (step instanceof Index index) {
                out.append('[').append(index.value()).append(']');
            }
        }
        return out.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldPath that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** Returns the path as it is written in messages: {@code address.lines[2]}, and {@code *} for a key of a map. */
    @Override
    public String toString() {
        return join(Name::shown);
    }

    private sealed interface Step permits Name, Index {

        /** What is there in a value, or null. */
        @Nullable
        AttributeValue in(AttributeValue value);
    }

    /**
     * The name of an attribute, or a key.
     *
     * @param text the name as it is stored
     * @param shown the name as messages show it
     */
    private record Name(String text, String shown) implements Step {

        Name {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("The name of an attribute or of an entry of a map is empty.");
            }
            if (!Text.isWellFormed(text)) {
                throw new IllegalArgumentException(
                        "The name of an attribute or of an entry of a map has half of a surrogate pair.");
            }
        }

        @Override
        public @Nullable AttributeValue in(AttributeValue value) {
            return value.hasM() ? value.m().get(text) : null;
        }

        /** Shows what messages show. */
        @Override
        public String toString() {
            return shown;
        }
    }

    private record Index(int value) implements Step {

        Index {
            if (value < 0) {
                throw new IllegalArgumentException("The index of an element is negative: " + value);
            }
        }

        @Override
        public @Nullable AttributeValue in(AttributeValue list) {
            return list.hasL() && value < list.l().size() ? list.l().get(value) : null;
        }
    }
}
