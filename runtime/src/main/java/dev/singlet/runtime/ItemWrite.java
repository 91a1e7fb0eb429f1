package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.Operation;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The write, or the check, of one item, which makes several parts of a transaction if it changes unique values.
 *
 * @param request makes the part that concerns the item itself, with one more condition unless that is null
 * @param unique what it does to unique values
 */
record ItemWrite(
        WriteIntent intent,
        ItemId item,
        Function<@Nullable Condition, TransactWriteItem> request,
        UniqueEffect unique) {

    /** An action that is made by {@link AsyncEntityOperations}. */
    interface Source extends TransactionAction {

        /** Returns the write, checked so that it can be sent. */
        ItemWrite write();
    }

    /** An action that lends another one its way to be executed. */
    interface Wrapper extends TransactionAction {

        TransactionAction wrapped();
    }

    static ItemWrite of(TransactionAction action) {
        Objects.requireNonNull(action, "action");
        if (action instanceof Wrapper wrapper) {
            return of(wrapper.wrapped());
        }
        if (action instanceof UpdateBuilder<?, ?, ?> update) {
            return update.write();
        }
        if (action instanceof Source source) {
            return source.write();
        }
        throw new IllegalArgumentException(
                "Actions are made by repositories, as in chats.creating(chat), but this is a "
                        + action.getClass().getName() + ".");
    }

    /** Whether the parts depend on what is stored. A creation demands that this is nothing. */
    boolean dependsOnStored() {
        return !unique.isNone() && intent.operation() != Operation.CREATE;
    }

    /**
     * Returns the parts: that of the item itself, then those of the guards.
     *
     * @param action the place of the action in the transaction
     * @param before the item as it was read, empty if there is none, or if that does not matter
     */
    List<TransactionPart> parts(int action, Map<String, AttributeValue> before) {
        List<TransactionPart> parts = new ArrayList<>();
        if (dependsOnStored()) {
            parts.add(new TransactionPart(
                    action,
                    intent,
                    item,
                    request.apply(unique.isAsRead(intent.entity(), before)),
                    stored -> unique.isOutdated(before, stored) ? Reason.CONFLICT : intent.reason(stored)));
        } else {
            parts.add(new TransactionPart(action, intent, item, request.apply(null), intent::reason));
        }
        for (UniqueConstraint constraint : unique.touched()) {
            addGuards(parts, action, constraint, before);
        }
        return parts;
    }

    private void addGuards(
            List<TransactionPart> parts, int action, UniqueConstraint constraint, Map<String, AttributeValue> before) {
        Entity<?, ?, ?> entity = intent.entity();
        Guards guards = new Guards(entity);
        String old = UniqueEffect.taken(constraint, entity, before);
        String next = UniqueEffect.guard(constraint, entity, unique.after().apply(before));
        if (next != null && !next.equals(old)) {
            parts.add(guard(action, constraint, guards.key(next), guards.take(next, item)));
        }
        if (old != null && !old.equals(next)) {
            parts.add(guard(action, constraint, guards.key(old), guards.release(old, item)));
        }
    }

    private TransactionPart guard(
            int action, UniqueConstraint constraint, Map<String, AttributeValue> key, TransactWriteItem part) {
        return new TransactionPart(
                action,
                intent.guarding(constraint.component()),
                new ItemId(item.table(), key),
                part,
                stored -> Reason.UNIQUE);
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "ItemWrite[" + intent + "]";
    }
}
