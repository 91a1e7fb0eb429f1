package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.expression.ExpressionContext;
import dev.singlet.expression.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an update does to one attribute, or to something inside of one. {@code toString} shows no value. */
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

    /** Writes this change to what is at the path. */
    Stream<Action> actions(FieldPath path, ExpressionContext context);

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

    /** The value that is in the item afterwards, whatever was there before, or is part of what is there; or null. */
    default @Nullable AttributeValue brings() {
        return null;
    }

    /** What the item must fulfil so that the change can be made, besides having a place for it. */
    default Optional<Condition> demand(FieldPath path) {
        return Optional.empty();
    }

    /** Sets the attribute, whether it is there or not. */
    record Assign(AttributeValue value) implements AttributeChange {

        @Override
        public Stream<Action> actions(FieldPath path, ExpressionContext context) {
            return Stream.of(new Action(Clause.SET, context.path(path) + " = " + context.value(value)));
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return StoredValues.same(stored, value);
        }

        @Override
        public AttributeValue brings() {
            return value;
        }

        @Override
        public String toString() {
            return "Assign";
        }
    }

    /** Sets the attribute if it is not there. */
    record Default(AttributeValue value) implements AttributeChange {

        @Override
        public Stream<Action> actions(FieldPath path, ExpressionContext context) {
            String name = context.path(path);
            return Stream.of(
                    new Action(Clause.SET, name + " = if_not_exists(" + name + ", " + context.value(value) + ")"));
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return stored != null;
        }

        @Override
        public String toString() {
            return "Default";
        }
    }

    /** Removes the attribute. */
    record Remove() implements AttributeChange {

        @Override
        public Stream<Action> actions(FieldPath path, ExpressionContext context) {
            return Stream.of(new Action(Clause.REMOVE, context.path(path)));
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return stored == null;
        }
    }

    /** Adds to a number, within bounds if there are any; one that is absent counts as zero. */
    record Increase(AttributeValue delta, Optional<WholeBounds> bounds) implements AttributeChange {

        private static final AttributeValue ZERO = AttributeValue.fromN("0");

        @Override
        public Stream<Action> actions(FieldPath path, ExpressionContext context) {
            String name = context.path(path);
            if (path.isAttribute()) {
                return Stream.of(new Action(Clause.ADD, name + " " + context.value(delta)));
            }
            // ADD is for attributes of the item alone.
            String number = "if_not_exists(" + name + ", " + context.value(ZERO) + ")";
            return Stream.of(new Action(Clause.SET, name + " = " + number + " + " + context.value(delta)));
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
        public Optional<Condition> demand(FieldPath path) {
            return bounds.map(given -> given.condition(path));
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
        public Stream<Action> actions(FieldPath path, ExpressionContext context) {
            String name = context.path(path);
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
        public AttributeValue brings() {
            return elements;
        }

        @Override
        public String toString() {
            return "Extend";
        }
    }

    /** Adds elements to a set, or removes them; one that is absent counts as empty. */
    record ChangeSet(AttributeValue elements, boolean add) implements AttributeChange {

        @Override
        public Stream<Action> actions(FieldPath path, ExpressionContext context) {
            Clause clause = add ? Clause.ADD : Clause.DELETE;
            return Stream.of(new Action(clause, context.path(path) + " " + context.value(elements)));
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return add ? StoredValues.containsAll(stored, elements) : !StoredValues.containsAny(stored, elements);
        }

        @Override
        public @Nullable AttributeValue brings() {
            return add ? elements : null;
        }

        @Override
        public String toString() {
            return "ChangeSet";
        }
    }

    /** Removes an element of a list; those behind it move up. */
    record RemoveElement() implements AttributeChange {

        @Override
        public Stream<Action> actions(FieldPath path, ExpressionContext context) {
            return Stream.of(new Action(Clause.REMOVE, context.path(path)));
        }

        @Override
        public boolean isDone(@Nullable AttributeValue stored) {
            return false;
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }
    }
}
