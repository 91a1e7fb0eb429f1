package dev.singlet.it.fuzz;

import dev.singlet.ConditionFailedException;
import dev.singlet.ConstraintViolationException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.SingletException;
import dev.singlet.TransactionFailedException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What an operation came to, in a form that the library's and the model's can be compared in. */
sealed interface Outcome {

    /** A result; records as rows. */
    record Done(Object value) implements Outcome {}

    /** An exception by its kind and what it tells. */
    record Failed(String kinds, Object detail) implements Outcome {

        /** The detail of an expected exception that may tell anything. */
        static final Object ANY = "anything";

        List<String> alternatives() {
            return List.of(kinds.split("\\|", -1));
        }

        boolean allows(Failed actual) {
            return alternatives().contains(actual.kinds()) && (detail.equals(ANY) || detail.equals(actual.detail()));
        }
    }

    /** Runs an operation; whatever is thrown is an outcome, expected or not. */
    static Outcome of(Supplier<Object> operation) {
        try {
            return new Done(Rows.comparable(operation.get()));
        } catch (Refusal refusal) {
            return refusal.outcome();
        } catch (RuntimeException | AssertionError failure) {
            return new Failed(failure.getClass().getSimpleName(), detail(failure));
        }
    }

    /** What statistics count. */
    default String label() {
        if (this instanceof Failed failed) {
            return failed.alternatives().get(0);
        }
        Object value = ((Done) this).value();
        boolean nothing = value.equals(List.of()) || value.equals(Set.of()) || value.equals(0L);
        return nothing ? "nothing" : "done";
    }

    private static Object detail(Throwable failure) {
        if (failure instanceof ConditionFailedException refused) {
            return Rows.comparable(refused.item());
        }
        if (failure instanceof ItemAlreadyExistsException refused) {
            return Rows.comparable(refused.item());
        }
        if (failure instanceof ConstraintViolationException refused) {
            return refused.violations().stream()
                    .map(ConstraintViolationException.Violation::component)
                    .sorted()
                    .toList();
        }
        if (failure instanceof TransactionFailedException refused) {
            return refused.failures().stream()
                    .map(part -> List.of(part.action(), part.reason().name(), Rows.comparable(part.item())))
                    .toList();
        }
        boolean canBeExpected = failure instanceof SingletException
                || failure instanceof IllegalStateException
                || failure instanceof IllegalArgumentException;
        return canBeExpected ? "" : failure.toString();
    }
}
