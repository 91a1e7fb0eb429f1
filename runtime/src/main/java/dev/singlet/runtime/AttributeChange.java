package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.expression.ExpressionContext;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.StringField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an update does to one attribute. {@code toString} shows no value. */
sealed interface AttributeChange {

    /** The four parts of an update expression, in the order in which they are written. */
    enum Clause {
        SET,
        REMOVE,
        ADD,
        DELETE
    }

    /** A part of the update expression: {@code #n0 = :v0} under {@code SET}. */
    record Action(Clause clause, String text) {}

    /** Writes this change to the attribute. */
    Stream<Action> actions(String attribute, ExpressionContext context);

    /**
     * Whether the attribute has the value that this change gives it.
     *
     * <p>Always false for a change that cannot be recognised by its result.
     */
    boolean isDone(@Nullable AttributeValue stored);

    /** Whether to make the change twice has the effect of making it once. */
    default boolean isRepeatable() {
        return true;
    }

    /** What the item must fulfil so that the change can be made. */
    default Optional<Condition> demand(String attribute) {
        return Optional.empty();
    }

    /** Sets the attribute, whether it is there or not. */
    record Assign(AttributeValue value) implements AttributeChange {

        @Override
        public Stream<Action> actions(String attribute, ExpressionContext context) {
            return Stream.of(new Action(Clause.SET, context.name(attribute) + " = " + context.value(value)));
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return StoredValues.same(stored, value);
        }

        @Override
        public String toString() {
            return "Assign";
        }
    }

    /** Removes the attribute. */
    record Remove() implements AttributeChange {

        @Override
        public Stream<Action> actions(String attribute, ExpressionContext context) {
            return Stream.of(new Action(Clause.REMOVE, context.name(attribute)));
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return stored == null;
        }
    }

    /** Adds to a number, within bounds if there are any; one that is absent counts as zero. */
    record Increase(AttributeValue delta, Optional<WholeBounds> bounds) implements AttributeChange {

        @Override
        public Stream<Action> actions(String attribute, ExpressionContext context) {
            return Stream.of(new Action(Clause.ADD, context.name(attribute) + " " + context.value(delta)));
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return false;
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }

        @Override
        public Optional<Condition> demand(String attribute) {
            return bounds.map(given -> given.condition(attribute));
        }

        @Override
        public String toString() {
            return "Increase";
        }
    }

    /** Puts elements at an end of a list; one that is absent counts as empty. */
    record Extend(AttributeValue elements, boolean atEnd) implements AttributeChange {

        private static final AttributeValue EMPTY = AttributeValue.fromL(List.of());

        @Override
        public Stream<Action> actions(String attribute, ExpressionContext context) {
            String name = context.name(attribute);
            String added = context.value(elements);
            String list = "if_not_exists(" + name + ", " + context.value(EMPTY) + ")";
            String operands = atEnd ? list + ", " + added : added + ", " + list;
            return Stream.of(new Action(Clause.SET, name + " = list_append(" + operands + ")"));
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return false;
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }

        @Override
        public String toString() {
            return "Extend";
        }
    }

    /** Adds elements to a set, or removes them; one that is absent counts as empty. */
    record ChangeSet(AttributeValue elements, boolean add) implements AttributeChange {

        @Override
        public Stream<Action> actions(String attribute, ExpressionContext context) {
            Clause clause = add ? Clause.ADD : Clause.DELETE;
            return Stream.of(new Action(clause, context.name(attribute) + " " + context.value(elements)));
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return add ? StoredValues.containsAll(stored, elements) : !StoredValues.containsAny(stored, elements);
        }

        @Override
        public String toString() {
            return "ChangeSet";
        }
    }

    /** Puts entries into a map that is there, or removes them; the last change of an entry counts. */
    record ChangeMap(Map<String, Optional<AttributeValue>> entries) implements AttributeChange {

        /** The same with one more entry; empty to remove it. */
        ChangeMap with(String key, Optional<AttributeValue> value) {
            Map<String, Optional<AttributeValue>> more = new LinkedHashMap<>(entries);
            more.put(key, value);
            return new ChangeMap(more);
        }

        @Override
        public Stream<Action> actions(String attribute, ExpressionContext context) {
            FieldPath map = FieldPath.of(attribute);
            return entries.entrySet().stream().map(entry -> {
                String path = context.path(map.child(entry.getKey()));
                return entry.getValue()
                        .map(value -> new Action(Clause.SET, path + " = " + context.value(value)))
                        .orElseGet(() -> new Action(Clause.REMOVE, path));
            });
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return stored != null
                    && stored.hasM()
                    && entries.entrySet().stream()
                            .allMatch(entry -> StoredValues.same(
                                    stored.m().get(entry.getKey()),
                                    entry.getValue().orElse(null)));
        }

        @Override
        public Optional<Condition> demand(String attribute) {
            return Optional.of(StringField.of(attribute).exists());
        }

        @Override
        public String toString() {
            return "ChangeMap";
        }
    }
}
