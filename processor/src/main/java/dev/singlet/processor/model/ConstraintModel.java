package dev.singlet.processor.model;

/** A constraint of {@code jakarta.validation.constraints} on a component. */
public sealed interface ConstraintModel {

    /**
     * A constraint without parameters.
     *
     * @param kind which
     */
    record Plain(Kind kind) implements ConstraintModel {}

    /**
     * {@code @Size}.
     *
     * @param min the least number of characters or elements
     * @param max the greatest
     */
    record Size(int min, int max) implements ConstraintModel {}

    /**
     * {@code @Pattern}.
     *
     * @param regex a regular expression that compiles
     * @param flags as of {@link java.util.regex.Pattern#compile(String, int)}
     */
    record Pattern(String regex, int flags) implements ConstraintModel {}

    /**
     * {@code @Min}.
     *
     * @param value the least value
     */
    record Min(long value) implements ConstraintModel {}

    /**
     * {@code @Max}.
     *
     * @param value the greatest value
     */
    record Max(long value) implements ConstraintModel {}

    /**
     * {@code @DecimalMin}.
     *
     * @param value a decimal number
     * @param inclusive whether the number itself is allowed
     */
    record DecimalMin(String value, boolean inclusive) implements ConstraintModel {}

    /**
     * {@code @DecimalMax}.
     *
     * @param value a decimal number
     * @param inclusive whether the number itself is allowed
     */
    record DecimalMax(String value, boolean inclusive) implements ConstraintModel {}

    /**
     * {@code @Digits}.
     *
     * @param integer the greatest number of digits before the point
     * @param fraction the greatest number of digits after it
     */
    record Digits(int integer, int fraction) implements ConstraintModel {}

    /** The constraints without parameters. */
    enum Kind {
        /** {@code @NotBlank}. */
        NOT_BLANK,
        /** {@code @NotEmpty}. */
        NOT_EMPTY,
        /** {@code @Positive}. */
        POSITIVE,
        /** {@code @PositiveOrZero}. */
        POSITIVE_OR_ZERO,
        /** {@code @Negative}. */
        NEGATIVE,
        /** {@code @NegativeOrZero}. */
        NEGATIVE_OR_ZERO,
        /** {@code @Email}. */
        EMAIL,
        /** {@code @Past}. */
        PAST,
        /** {@code @PastOrPresent}. */
        PAST_OR_PRESENT,
        /** {@code @Future}. */
        FUTURE,
        /** {@code @FutureOrPresent}. */
        FUTURE_OR_PRESENT,
        /** {@code @AssertTrue}. */
        ASSERT_TRUE,
        /** {@code @AssertFalse}. */
        ASSERT_FALSE
    }
}
