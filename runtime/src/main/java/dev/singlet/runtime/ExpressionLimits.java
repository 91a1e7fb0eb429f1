package dev.singlet.runtime;

import dev.singlet.expression.ExpressionContext;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What DynamoDB takes in one request: 4 KB and 300 operators of each expression, and 2 MB of all that they name. */
final class ExpressionLimits {

    private static final int MAX_EXPRESSION = 4 * 1024;
    private static final int MAX_OPERATORS = 300;
    private static final int MAX_OPERANDS = 2 * 1024 * 1024;

    private ExpressionLimits() {}

    /**
     * Refuses what DynamoDB would refuse.
     *
     * @param subject the entity or table concerned, for messages
     * @param context what the expressions were made with
     * @param expressions the expressions, null where there is none
     * @throws IllegalArgumentException if one of them, or what they name, is too large
     */
    static void require(String subject, ExpressionContext context, @Nullable String... expressions) {
        // Placeholders are ASCII, so there is a byte for each character.
        int longest = Arrays.stream(expressions)
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        requireAtMost(MAX_EXPRESSION, longest, "bytes", subject);
        requireAtMost(MAX_OPERATORS, context.operators(), "operators", subject);
        long operands = ItemSize.of(context.values())
                + context.names().values().stream().mapToLong(KeyUtf8::length).sum();
        requireAtMost(MAX_OPERANDS, operands, "bytes of names and values", subject);
    }

    private static void requireAtMost(int most, long found, String what, String subject) {
        if (found > most) {
            throw new IllegalArgumentException("The conditions or changes of one request for " + subject + " make an"
                    + " expression with " + found + " " + what + ", and DynamoDB takes at most " + most
                    + ". Use fewer or smaller ones.");
        }
    }
}
