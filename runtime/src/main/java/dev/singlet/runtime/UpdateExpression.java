package dev.singlet.runtime;

import dev.singlet.expression.ExpressionContext;
import dev.singlet.expression.FieldPath;
import dev.singlet.runtime.AttributeChange.Clause;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes changes as DynamoDB reads them: each of the four clauses once, with all its actions. */
final class UpdateExpression {

    private UpdateExpression() {}

    /** The expression, or null if nothing changes. */
    static @Nullable String render(Map<FieldPath, AttributeChange> changes, ExpressionContext context) {
        Map<Clause, StringJoiner> clauses = new EnumMap<>(Clause.class);
        changes.forEach((path, change) -> change.actions(path, context)
                .forEach(action -> clauses.computeIfAbsent(
                                action.clause(), clause -> new StringJoiner(", ", clause + " ", ""))
                        .add(action.text())));
        if (clauses.isEmpty()) {
            return null;
        }
        StringJoiner expression = new StringJoiner(" ");
        clauses.values().forEach(clause -> expression.add(clause.toString()));
        return expression.toString();
    }
}
