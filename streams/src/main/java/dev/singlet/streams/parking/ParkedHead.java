package dev.singlet.streams.parking;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Says that an item has parked changes. As long as there is one, all further changes of the item are parked. Every
 * record that is parked counts its version up, so that whoever takes records out knows that nothing has come in
 * meanwhile.
 *
 * @param itemId stands for the key of the item
 * @param keys the key of the item
 * @param lastPosition the record that was parked last
 * @param attempts how often the first record has failed
 * @param failure the class of what it failed with
 * @param releaser who is releasing the records now, if anybody is
 * @param releasedUntil when the releaser has lost its claim
 */
@SuppressWarnings("singlet:AttributeUnbounded") // A key has two attributes.
@Entity(plural = "heads")
@Key(partition = "PARKED#{consumer}", sort = "ITEM#{itemId}")
record ParkedHead(
        String consumer,
        String itemId,
        Map<String, AttributeValue> keys,
        String lastPosition,
        int attempts,
        String failure,
        @Nullable String releaser,
        @Nullable Instant releasedUntil,
        @CreatedAt Instant createdAt,
        @Version long version)
        implements ParkingItem {

    /** Shows no value. */
    @Override
    public String toString() {
        return "ParkedHead";
    }
}
