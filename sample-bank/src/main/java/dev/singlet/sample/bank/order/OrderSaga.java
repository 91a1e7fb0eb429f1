package dev.singlet.sample.bank.order;

import dev.singlet.saga.RetryPolicy;
import dev.singlet.saga.SagaDefinition;
import dev.singlet.sample.bank.account.AccountException;
import dev.singlet.sample.bank.account.Accounts;
import dev.singlet.sample.bank.account.ReceiptCodec;

/** Reserves the pieces, takes the money, and sends the parcel; what was done is taken back if one of these fails. */
public final class OrderSaga {

    private OrderSaga() {}

    /**
     * Returns the definition.
     *
     * @param warehouse where the pieces are
     * @param accounts who pays
     * @param carrier who brings them
     * @param retry how often, and for how long, a call is repeated whose outcome is unknown
     * @return the definition
     */
    public static SagaDefinition<Order> of(Warehouse warehouse, Accounts accounts, Carrier carrier, RetryPolicy retry) {
        return SagaDefinition.named("order", OrderCodec.INSTANCE)
                .step("reserve-inventory")
                .failsWith(OrderException.class)
                .retry(retry)
                .run(saga -> warehouse.reserve(
                        saga.idempotencyKey(), saga.data().sku(), saga.data().quantity()))
                .undo((saga, outcome) ->
                        warehouse.release(saga.stepIdempotencyKey(), saga.data().sku()))
                .step("process-payment", ReceiptCodec.INSTANCE)
                .failsWith(AccountException.class)
                .retry(retry)
                .run(saga -> accounts.withdraw(
                        saga.data().accountId(),
                        saga.idempotencyKey(),
                        saga.data().price(),
                        "order"))
                .undo((saga, outcome) ->
                        accounts.cancel(saga.data().accountId(), saga.stepIdempotencyKey(), saga.idempotencyKey()))
                .pivot("create-shipment")
                .failsWith(OrderException.class)
                .retry(retry)
                .run(saga -> carrier.send(saga.idempotencyKey(), saga.data().address()))
                .undo((saga, outcome) -> carrier.cancel(saga.stepIdempotencyKey()))
                .build();
    }
}
