package dev.singlet.sample.bank.order;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/**
 * Pieces that are kept for somebody.
 *
 * @param reservationId what it is recognised by: the idempotency key of whoever reserves
 * @param sku the product
 * @param quantity the pieces
 * @param state whether they still are
 */
@Entity
@Key(partition = "RESERVATION#{reservationId}", sort = "RESERVATION")
public record Reservation(String reservationId, String sku, int quantity, State state) implements WarehouseItem {

    /** What has become of a reservation. */
    public enum State {
        /** The pieces are kept. */
        RESERVED,
        /** They were given back, or the reservation was called off before it was made. */
        RELEASED
    }
}
