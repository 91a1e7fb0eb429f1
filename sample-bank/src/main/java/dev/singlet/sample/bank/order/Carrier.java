package dev.singlet.sample.bank.order;

import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.sample.bank.order.Shipment.State;

/** Sends parcels. Each call has an effect once, however often it comes under its id. */
public final class Carrier {

    /** Where the carrier does not go. */
    public static final String NOWHERE = "Nowhere";

    private final ShipmentRepository shipments;

    /**
     * Makes the carrier.
     *
     * @param table keeps the parcels
     */
    public Carrier(WarehouseTable table) {
        this.shipments = table.shipments();
    }

    /**
     * Sends a parcel.
     *
     * @throws OrderException.Undeliverable if the carrier does not go there
     * @throws OrderException.CalledOff if it was cancelled before
     */
    public void send(String shipmentId, String address) {
        if (address.equals(NOWHERE)) {
            throw new OrderException.Undeliverable();
        }
        try {
            shipments.create(new Shipment(shipmentId, address, State.SENT));
        } catch (ItemAlreadyExistsException e) {
            if (shipments.consistently().get(shipmentId).state() == State.CANCELLED) {
                throw new OrderException.CalledOff();
            }
        }
    }

    /** Calls a parcel back. If it was never sent, the id is taken, so that a call that still arrives sends nothing. */
    public void cancel(String shipmentId) {
        try {
            shipments.create(new Shipment(shipmentId, "", State.CANCELLED));
        } catch (ItemAlreadyExistsException e) {
            shipments.update(shipmentId).state(State.CANCELLED).execute();
        }
    }
}
