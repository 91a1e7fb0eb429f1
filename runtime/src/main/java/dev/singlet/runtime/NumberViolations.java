package dev.singlet.runtime;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The checks of numbers, as part of {@link Violations}. A number that is not finite has no digits, and NaN no size. */
public abstract sealed class NumberViolations permits TimeViolations {

    NumberViolations() {}

    /**
     * Checks that a number is not less than a bound.
     *
     * @param component the name of the component
     * @param number the number
     * @param min the least number
     */
    public void min(String component, @Nullable Number number, long min) {
        decimalMin(component, number, BigDecimal.valueOf(min), true);
    }

    /**
     * Checks that a number is not greater than a bound.
     *
     * @param component the name of the component
     * @param number the number
     * @param max the greatest number
     */
    public void max(String component, @Nullable Number number, long max) {
        decimalMax(component, number, BigDecimal.valueOf(max), true);
    }

    /**
     * Checks that a number is not less than a bound.
     *
     * @param component the name of the component
     * @param number the number
     * @param min the bound
     * @param inclusive whether the bound itself is allowed
     */
    public void decimalMin(String component, @Nullable Number number, BigDecimal min, boolean inclusive) {
        check(
                number == null || Numbers.isAtLeast(number, min, inclusive),
                component,
                "must be " + (inclusive ? "at least " : "greater than ") + min.toPlainString());
    }

    /**
     * Checks that a number is not greater than a bound.
     *
     * @param component the name of the component
     * @param number the number
     * @param max the bound
     * @param inclusive whether the bound itself is allowed
     */
    public void decimalMax(String component, @Nullable Number number, BigDecimal max, boolean inclusive) {
        check(
                number == null || Numbers.isAtMost(number, max, inclusive),
                component,
                "must be " + (inclusive ? "at most " : "less than ") + max.toPlainString());
    }

    /**
     * Checks that a number is greater than zero.
     *
     * @param component the name of the component
     * @param number the number
     */
    public void positive(String component, @Nullable Number number) {
        check(number == null || Numbers.isAtLeast(number, BigDecimal.ZERO, false), component, "must be positive");
    }

    /**
     * Checks that a number is not less than zero.
     *
     * @param component the name of the component
     * @param number the number
     */
    public void positiveOrZero(String component, @Nullable Number number) {
        check(number == null || Numbers.isAtLeast(number, BigDecimal.ZERO, true), component, "must not be negative");
    }

    /**
     * Checks that a number is less than zero.
     *
     * @param component the name of the component
     * @param number the number
     */
    public void negative(String component, @Nullable Number number) {
        check(number == null || Numbers.isAtMost(number, BigDecimal.ZERO, false), component, "must be negative");
    }

    /**
     * Checks that a number is not greater than zero.
     *
     * @param component the name of the component
     * @param number the number
     */
    public void negativeOrZero(String component, @Nullable Number number) {
        check(number == null || Numbers.isAtMost(number, BigDecimal.ZERO, true), component, "must not be positive");
    }

    /**
     * Checks the digits of a number; zeros at its ends do not count.
     *
     * @param component the name of the component
     * @param number the number
     * @param integer the most digits before the point
     * @param fraction the most digits after it
     */
    public void digits(String component, @Nullable Number number, int integer, int fraction) {
        check(
                number == null || Numbers.hasDigits(number, integer, fraction),
                component,
                "must have at most " + integer + " digits before and " + fraction + " after the point");
    }

    abstract void check(boolean fulfilled, String component, String constraint);
}
