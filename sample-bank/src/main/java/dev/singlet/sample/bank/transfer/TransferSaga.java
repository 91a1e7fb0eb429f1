package dev.singlet.sample.bank.transfer;

import dev.singlet.saga.RetryPolicy;
import dev.singlet.saga.SagaDefinition;
import dev.singlet.sample.bank.account.AccountException;
import dev.singlet.sample.bank.account.Accounts;
import dev.singlet.sample.bank.account.ReceiptCodec;

/**
 * Takes the money from one account and pays it into the other one. If the other one does not take it, or nobody knows
 * whether it did, both are taken back.
 */
public final class TransferSaga {

    private TransferSaga() {}

    /**
     * Returns the definition.
     *
     * @param accounts the accounts
     * @param retry how often, and for how long, a call is repeated whose outcome is unknown
     * @return the definition
     */
    public static SagaDefinition<Transfer> of(Accounts accounts, RetryPolicy retry) {
        return SagaDefinition.named("transfer", TransferCodec.INSTANCE)
                .step("withdraw", ReceiptCodec.INSTANCE)
                .failsWith(AccountException.class)
                .retry(retry)
                .run(saga -> accounts.withdraw(
                        saga.data().from(), saga.idempotencyKey(), saga.data().amount(), "transfer"))
                .undo((saga, outcome) ->
                        accounts.cancel(saga.data().from(), saga.stepIdempotencyKey(), saga.idempotencyKey()))
                .pivot("deposit", ReceiptCodec.INSTANCE)
                .failsWith(AccountException.class)
                .retry(retry)
                .run(saga -> accounts.deposit(
                        saga.data().to(), saga.idempotencyKey(), saga.data().amount(), "transfer"))
                .undo((saga, outcome) ->
                        accounts.cancel(saga.data().to(), saga.stepIdempotencyKey(), saga.idempotencyKey()))
                .build();
    }
}
