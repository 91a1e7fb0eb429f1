package dev.singlet.expression;

import dev.singlet.Condition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The placeholders of one request, shared by all its expressions. Not for use by several threads.
 *
 * <p>DynamoDB refuses placeholders that no expression uses, so only what is sent may be rendered.
 */
public final class ExpressionContext implements Operands {

    private static final Operands CANONICAL = new Operands() {

        @Override
        public String path(FieldPath path) {
            return path.write(CanonicalValue::measured);
        }

        @Override
        public String value(AttributeValue value) {
            return CanonicalValue.text(value);
        }
    };

    private final Map<String, String> placeholders = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, AttributeValue> values = new LinkedHashMap<>();

    private final Set<String> attributes = new LinkedHashSet<>();
    private int operators;

    /** Creates a context without placeholders. */
    public ExpressionContext() {}

    /**
     * Returns the placeholder of a name: the same one for the same name.
     *
     * @param name the name of an attribute
     * @return a placeholder such as {@code #n0}
     */
    public String name(String name) {
        return placeholders.computeIfAbsent(name, missing -> {
            String placeholder = "#n" + names.size();
            names.put(placeholder, missing);
            return placeholder;
        });
    }

    /**
     * Returns a new placeholder of a value.
     *
     * @param value the value
     * @return a placeholder such as {@code :v0}
     */
    @Override
    public String value(AttributeValue value) {
        String placeholder = ":v" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    /**
     * Returns a path with a placeholder for each name.
     *
     * @param path the path
     * @return a text such as {@code #n0.#n1[2]}
     */
    @Override
    public String path(FieldPath path) {
        attributes.add(path.attribute());
        return path.write(this::name);
    }

    /**
     * Returns a condition as an expression.
     *
     * @param condition a condition made from fields
     * @return the expression, not enclosed in parentheses
     * @throws IllegalArgumentException if the condition is a program's own implementation
     */
    public String render(Condition condition) {
        StringBuilder out = new StringBuilder();
        ConditionNode node = ConditionNode.of(condition);
        node.write(this, out);
        operators = Math.max(operators, node.operators());
        return out.toString();
    }

    /**
     * Returns the number of operators and functions, as DynamoDB counts them, of the condition rendered that has most.
     *
     * @return the number, 0 if no condition was rendered
     */
    public int operators() {
        return operators;
    }

    /**
     * Returns all that a condition says, names and values included, as one text: the same for conditions that are made in
     * the same way from equal values, and different for different ones. It holds values, and must not be shown.
     *
     * @param condition a condition made from fields
     * @return the text
     * @throws IllegalArgumentException if the condition is a program's own implementation
     */
    public static String canonical(Condition condition) {
        StringBuilder out = new StringBuilder();
        ConditionNode.of(condition).write(CANONICAL, out);
        return out.toString();
    }

    /**
     * Returns the attributes that the conditions rendered so far are about: of the path into a document, that of the
     * document.
     *
     * @return an unmodifiable copy
     */
    public Set<String> attributes() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(attributes));
    }

    /**
     * Returns the names by their placeholders.
     *
     * @return an unmodifiable copy; empty if there is none, and must then not be sent
     */
    public Map<String, String> names() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /**
     * Returns the values by their placeholders.
     *
     * @return an unmodifiable copy; empty if there is none, and must then not be sent
     */
    public Map<String, AttributeValue> values() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Shows the number of placeholders, and no value. */
    @Override
    public String toString() {
        return "ExpressionContext[names=" + names.size() + ", values=" + values.size() + "]";
    }
}
