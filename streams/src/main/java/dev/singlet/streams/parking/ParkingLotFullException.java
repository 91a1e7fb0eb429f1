package dev.singlet.streams.parking;

import dev.singlet.SingletException;

/**
 * A change was to be parked, and as many items as are allowed have parked changes already. So many failures have
 * another reason than the changes; the stream waits until that is mended.
 */
public final class ParkingLotFullException extends SingletException {

    private static final long serialVersionUID = 1L;

    ParkingLotFullException(String consumer, int maxItems, Throwable failure) {
        super(
                "A change was not parked for consumer " + consumer + ": " + maxItems
                        + " items, the most that are allowed, have parked changes. Release them, or raise maxItems.",
                failure);
    }
}
