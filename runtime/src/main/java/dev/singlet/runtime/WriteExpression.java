package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.expression.ExpressionContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The expressions of one write with their placeholders. Each part is null where there is none, as DynamoDB refuses
 * empty ones.
 */
record WriteExpression(
        @Nullable String update,
        @Nullable String condition,
        @Nullable Map<String, String> names,
        @Nullable Map<String, AttributeValue> values) {

    /** @throws IllegalArgumentException if DynamoDB would not take it for its size */
    static WriteExpression of(Entity<?, ?, ?> entity, @Nullable Condition condition) {
        return render(entity, null, condition);
    }

    /** @throws IllegalArgumentException if DynamoDB would not take it for its size */
    static WriteExpression of(Entity<?, ?, ?> entity, PathChanges changes, Condition condition) {
        return render(entity, changes, condition);
    }

    /** Both conditions, as far as there are any. */
    static @Nullable Condition both(@Nullable Condition one, @Nullable Condition other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : one.and(other);
    }

    private static WriteExpression render(
            Entity<?, ?, ?> entity, @Nullable PathChanges changes, @Nullable Condition condition) {
        ExpressionContext context = new ExpressionContext();
        String update = changes == null ? null : changes.render(context);
        String rendered = condition == null ? null : context.render(condition);
        ExpressionLimits.require(entity.name(), context, update, rendered);
        return new WriteExpression(
                update,
                rendered,
                context.names().isEmpty() ? null : context.names(),
                context.values().isEmpty() ? null : context.values());
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "WriteExpression";
    }
}
