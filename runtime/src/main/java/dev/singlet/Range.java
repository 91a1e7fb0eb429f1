package dev.singlet;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a sort key component that a query asks for.
 *
 * <p>Values compare as their key texts do: numbers, instants and dates by size, at the precision of the component's
 * format; everything else, enums and UUIDs too, by the unsigned UTF-8 bytes of its text. Instances are immutable.
 *
 * @param <T> the component's type
 */
public final class Range<T> {

    private final String kind;
    private final @Nullable T lower;
    private final boolean lowerInclusive;
    private final @Nullable T upper;
    private final boolean upperInclusive;
    private final @Nullable T prefix;

    private Range(
            String kind,
            @Nullable T lower,
            boolean lowerInclusive,
            @Nullable T upper,
            boolean upperInclusive,
            @Nullable T prefix) {
        this.kind = kind;
        this.lower = lower;
        this.lowerInclusive = lowerInclusive;
        this.upper = upper;
        this.upperInclusive = upperInclusive;
        this.prefix = prefix;
    }

    /**
     * The values from {@code lower} to {@code upper}, both included. As in SQL, a range whose lower bound is above its
     * upper bound is legal and holds nothing.
     *
     * @param lower the smallest value, not null
     * @param upper the largest value, not null
     * @param <T> the component's type
     * @return the range
     */
    public static <T> Range<T> between(T lower, T upper) {
        return new Range<>("between", bound(lower, "lower bound"), true, bound(upper, "upper bound"), true, null);
    }

    /**
     * The values that are {@code lower} or above it.
     *
     * @param lower the smallest value, not null
     * @param <T> the component's type
     * @return the range
     */
    public static <T> Range<T> atLeast(T lower) {
        return new Range<>("atLeast", bound(lower, "lower bound"), true, null, false, null);
    }

    /**
     * The values above {@code lower}.
     *
     * @param lower the value that all others are compared with, not null
     * @param <T> the component's type
     * @return the range
     */
    public static <T> Range<T> greaterThan(T lower) {
        return new Range<>("greaterThan", bound(lower, "lower bound"), false, null, false, null);
    }

    /**
     * The values that are {@code upper} or below it.
     *
     * @param upper the largest value, not null
     * @param <T> the component's type
     * @return the range
     */
    public static <T> Range<T> atMost(T upper) {
        return new Range<>("atMost", null, false, bound(upper, "upper bound"), true, null);
    }

    /**
     * The values below {@code upper}.
     *
     * @param upper the value that all others are compared with, not null
     * @param <T> the component's type
     * @return the range
     */
    public static <T> Range<T> lessThan(T upper) {
        return new Range<>("lessThan", null, false, bound(upper, "upper bound"), false, null);
    }

    /**
     * The strings that begin with {@code prefix}; all of them if it is empty.
     *
     * @param prefix the first characters, not null
     * @return the range
     */
    public static Range<String> beginsWith(String prefix) {
        return new Range<>("beginsWith", null, false, null, false, bound(prefix, "prefix"));
    }

    /**
     * The lower bound.
     *
     * @return the bound, or empty if the range is open downwards
     */
    public Optional<T> lower() {
        return Optional.ofNullable(lower);
    }

    /**
     * Whether the lower bound belongs to the range.
     *
     * @return true if it does; false if it does not, or there is none
     */
    public boolean isLowerInclusive() {
        return lowerInclusive;
    }

    /**
     * The upper bound.
     *
     * @return the bound, or empty if the range is open upwards
     */
    public Optional<T> upper() {
        return Optional.ofNullable(upper);
    }

    /**
     * Whether the upper bound belongs to the range.
     *
     * @return true if it does; false if it does not, or there is none
     */
    public boolean isUpperInclusive() {
        return upperInclusive;
    }

    /**
     * The prefix of {@link #beginsWith}.
     *
     * @return the prefix, a string; or empty if the range is of another kind
     */
    public Optional<T> prefix() {
        return Optional.ofNullable(prefix);
    }

    /**
     * Names the kind of the range, and none of its values.
     *
     * @return for example {@code Range.between}
     */
    @Override
    public String toString() {
        return "Range." + kind;
    }

    private static <V> V bound(@Nullable V value, String name) {
        return Objects.requireNonNull(value, () -> "Range: the " + name + " must not be null");
    }
}
