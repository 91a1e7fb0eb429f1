package dev.singlet.streams.parking;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item before or after a change that is parked.
 *
 * @param attributes the attributes but for those of the key, which the record has: the image of an item of 400 KB has
 *     to find room beside the key of this one
 */
@SuppressWarnings("singlet:AttributeUnbounded") // It has been an item, so it is none that is too large.
@Entity(plural = "images")
@Key(partition = "PARKED#{consumer}#{itemId}", sort = "IMAGE#{position}#{side}")
record ParkedImage(String consumer, String itemId, String position, Side side, Map<String, AttributeValue> attributes)
        implements ParkingItem {

    /** Which of the two. */
    enum Side {
        BEFORE,
        AFTER
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "ParkedImage";
    }
}
