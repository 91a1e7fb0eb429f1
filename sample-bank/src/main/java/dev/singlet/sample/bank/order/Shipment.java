package dev.singlet.sample.bank.order;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/**
 * A parcel.
 *
 * @param shipmentId what it is recognised by: the idempotency key of whoever sends it
 * @param address where it goes
 * @param state whether it still does
 */
@Entity
@Key(partition = "SHIPMENT#{shipmentId}", sort = "SHIPMENT")
public record Shipment(String shipmentId, String address, State state) implements WarehouseItem {

    /** What has become of a parcel. */
    public enum State {
        /** It is on its way. */
        SENT,
        /** It was called back, or called off before it was sent. */
        CANCELLED
    }
}
