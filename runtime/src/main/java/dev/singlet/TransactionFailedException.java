package dev.singlet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A transaction was cancelled. None of its actions has taken effect. */
public final class TransactionFailedException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Failure> failures;

    /**
     * Called by the library.
     *
     * <p>The SDK's exception is not the cause: it carries the stored items undecoded, into every log that prints what
     * an exception holds.
     *
     * @param failures the actions at fault
     */
    public TransactionFailedException(List<Failure> failures) {
        super(failures.stream()
                .map(Failure::toString)
                .collect(Collectors.joining("; ", "The transaction was cancelled: ", ".")));
        this.failures = List.copyOf(failures);
    }

    /**
     * Returns the actions at fault.
     *
     * @return those actions that failed, in their order; the others would have succeeded; empty if this exception was
     *     serialized
     */
    public List<Failure> failures() {
        return failures == null ? List.of() : failures;
    }

    /**
     * Returns why one of the actions failed.
     *
     * @param action the place of the action in the transaction, from 0
     * @return the failure; empty if the action would have succeeded, or if this exception was serialized
     */
    public Optional<Failure> failure(int action) {
        return failures().stream().filter(failure -> failure.action() == action).findFirst();
    }

    /** Why an action failed. */
    public enum Reason {
        /** There is an item already where one was to be created. */
        ALREADY_EXISTS("there is an item with the same key"),
        /** There is no item where one is needed. */
        NOT_FOUND("there is no such item"),
        /** A condition does not hold for the item that is stored. */
        CONDITION_FAILED("the condition does not hold"),
        /** The stored item does not have the version that was demanded, or there is none any more. */
        VERSION_CONFLICT("the stored item has another version, or there is none any more"),
        /** Another item has the value of a unique component. */
        UNIQUE("another item has the value of a unique component"),
        /** Another write of the same item was going on, and the retries have not helped. */
        CONFLICT("the item was being written by another request"),
        /** The table's or the partition's capacity was exceeded. */
        THROTTLED("the capacity was exceeded"),
        /** DynamoDB refused the action as such, for instance because the item would grow too large. */
        REFUSED("DynamoDB refused the request");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    /**
     * An action that failed.
     *
     * @param action the place of the action in the transaction, from 0
     * @param entity the entity concerned
     * @param operation what the action does
     * @param reason why it failed
     * @param item the stored item, decoded, if the action failed because of it
     * @param component the unique component whose value is taken, if that is the reason
     */
    public record Failure(
            int action,
            String entity,
            Operation operation,
            Reason reason,
            Optional<Object> item,
            Optional<String> component) {

        /**
         * Called by the library, for failures that no unique component is the reason of.
         *
         * @param action the place of the action in the transaction, from 0
         * @param entity the entity concerned
         * @param operation what the action does
         * @param reason why it failed
         * @param item the stored item, decoded, if the action failed because of it
         */
        public Failure(int action, String entity, Operation operation, Reason reason, Optional<Object> item) {
            this(action, entity, operation, reason, item, Optional.empty());
        }

        /**
         * Returns the stored item as an entity.
         *
         * @param type the entity
         * @param <T> the entity
         * @return the decoded item; empty if it is another entity's, or is not known
         */
        public <T> Optional<T> item(Class<T> type) {
            return item.filter(type::isInstance).map(type::cast);
        }

        /** Describes the failure without the stored item. */
        @Override
        public String toString() {
            return "action " + action + " (" + operation + " of " + entity + "): " + reason.text
                    + component.map(name -> ", " + name).orElse("");
        }
    }
}
