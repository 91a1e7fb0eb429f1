package dev.singlet.sample.bank.order;

import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.sample.bank.order.Reservation.State;

/** Keeps pieces for those who ask for them. Each call has an effect once, however often it comes under its id. */
public final class Warehouse {

    private final WarehouseTable table;

    /**
     * Makes the warehouse.
     *
     * @param table keeps what is there, and what is kept for whom
     */
    public Warehouse(WarehouseTable table) {
        this.table = table;
    }

    /**
     * Reserves pieces, in one transaction with the stock.
     *
     * @throws OrderException.OutOfStock if there are not enough
     * @throws OrderException.CalledOff if it was released before
     */
    public void reserve(String reservationId, String sku, int quantity) {
        try {
            table.transact(
                    table.reservations().creating(new Reservation(reservationId, sku, quantity, State.RESERVED)),
                    table.stocks()
                            .update(sku)
                            .addToLeft(-quantity)
                            .onlyIf(stock -> stock.left().ge(quantity)));
        } catch (TransactionFailedException e) {
            if (e.failure(0).isPresent() && e.failure(0).get().reason() == Reason.ALREADY_EXISTS) {
                requireReserved(reservationId);
            } else if (e.failure(1).isPresent() && isMissing(e.failure(1).get().reason())) {
                throw new OrderException.OutOfStock();
            } else {
                throw e;
            }
        }
    }

    /**
     * Gives pieces back. If they were never reserved, the id is taken, so that a reservation that still arrives does
     * nothing.
     */
    public void release(String reservationId, String sku) {
        try {
            table.reservations().create(new Reservation(reservationId, sku, 0, State.RELEASED));
        } catch (ItemAlreadyExistsException e) {
            giveBack(get(reservationId));
        }
    }

    private void giveBack(Reservation reservation) {
        if (reservation.state() == State.RELEASED) {
            return;
        }
        try {
            table.transact(
                    table.reservations()
                            .update(reservation.reservationId())
                            .state(State.RELEASED)
                            .onlyIf(stored -> stored.state().eq(State.RESERVED)),
                    table.stocks().update(reservation.sku()).addToLeft(reservation.quantity()));
        } catch (TransactionFailedException e) {
            // Another call of the same was faster.
            if (get(reservation.reservationId()).state() != State.RELEASED) {
                throw e;
            }
        }
    }

    private void requireReserved(String reservationId) {
        if (get(reservationId).state() == State.RELEASED) {
            throw new OrderException.CalledOff();
        }
    }

    private Reservation get(String reservationId) {
        return table.reservations().consistently().get(reservationId);
    }

    private static boolean isMissing(Reason reason) {
        return reason == Reason.CONDITION_FAILED || reason == Reason.NOT_FOUND;
    }
}
