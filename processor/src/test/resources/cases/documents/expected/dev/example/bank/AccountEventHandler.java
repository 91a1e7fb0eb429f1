package dev.example.bank;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Has a method for each record that {@link AccountEvent} permits.
 *
 * <p>A record that is added later breaks the build of whoever implements this, and so cannot be
 * forgotten.
 *
 * @param <C> what the methods need besides, such as the state before an event
 * @param <R> what they return, such as the state after it
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public interface AccountEventHandler<C extends @Nullable Object, R extends @Nullable Object> {
    /**
     * Handles a {@link AccountEvent.Opened}.
     *
     * @param context what is needed besides
     * @param opened the record
     * @return the result
     */
    R onOpened(C context, AccountEvent.Opened opened);

    /**
     * Handles a {@link AccountEvent.Deposit}.
     *
     * @param context what is needed besides
     * @param deposit the record
     * @return the result
     */
    R onDeposit(C context, AccountEvent.Deposit deposit);

    /**
     * Handles a {@link AccountEvent.Withdrawal}.
     *
     * @param context what is needed besides
     * @param withdrawal the record
     * @return the result
     */
    R onWithdrawal(C context, AccountEvent.Withdrawal withdrawal);

    /**
     * Handles a {@link AccountEvent.Closed}.
     *
     * @param context what is needed besides
     * @param closed the record
     * @return the result
     */
    R onClosed(C context, AccountEvent.Closed closed);

    /**
     * Calls the method for the record that a document is.
     *
     * @param context what is needed besides
     * @param accountEvent the document
     * @return the result of that method
     */
    default R handle(C context, AccountEvent accountEvent) {
        if (accountEvent instanceof AccountEvent.Opened opened) {
            return onOpened(context, opened);
        } else if (accountEvent instanceof AccountEvent.Deposit deposit) {
            return onDeposit(context, deposit);
        } else if (accountEvent instanceof AccountEvent.Withdrawal withdrawal) {
            return onWithdrawal(context, withdrawal);
        } else if (accountEvent instanceof AccountEvent.Closed closed) {
            return onClosed(context, closed);
        } else {
            throw new IllegalStateException(
                    "A type of AccountEvent is newer than AccountEventHandler. Compile the latter again.");
        }
    }
}
