package dev.example.depot;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Reading} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ReadingUpdate extends EntityUpdate<Reading, ReadingFields, ReadingUpdate> {
    private final ReadingKey key;

    ReadingUpdate(EntityOperations<Reading, ReadingKey, ReadingFields> operations, ReadingKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code active} and {@code shift} and {@code level}, and with them the index key
     * {@code levelsPK}.
     *
     * @param active the new value
     * @param shift the new value
     * @param level the new value
     * @return this update
     */
    public ReadingUpdate activeAndShiftAndLevel(boolean active, Reading.Shift shift, short level) {
        changes().set("active", active, AttributeCodec.BOOLEAN);
        ReadingCodec.checkShift(shift, violations());
        changes().set("shift", shift, ReadingCodec.SHIFT);
        changes().set("level", level, AttributeCodec.SHORT);
        changes().setKey("levelsPK", () -> ReadingCodec.levelsPartition(active, shift, level));
        return this;
    }

    /**
     * Sets {@code sensor} and {@code small} and {@code tiny} and {@code number} and {@code bay}, and with
     * them the index keys {@code levelsSK} and {@code dailyPK} and {@code dailySK}.
     *
     * @param sensor the new value
     * @param small the new value
     * @param tiny the new value
     * @param number the new value
     * @param bay the new value
     * @return this update
     */
    public ReadingUpdate sensorAndSmallAndTinyAndNumberAndBay(UUID sensor, Short small, byte tiny,
            long number, Bay bay) {
        ReadingCodec.checkSensor(sensor, violations());
        changes().set("sensor", sensor, AttributeCodec.UUID);
        ReadingCodec.checkSmall(small, violations());
        changes().set("small", small, AttributeCodec.SHORT);
        changes().set("tiny", tiny, AttributeCodec.BYTE);
        changes().set("number", number, AttributeCodec.LONG);
        ReadingCodec.checkBay(bay, violations());
        changes().set("bay", bay, ReadingCodec.BAY);
        changes().setKey("levelsSK", () -> ReadingCodec.levelsSort(sensor, small, tiny, number));
        changes().setKey("dailyPK", () -> ReadingCodec.dailyPartition(this.key.at(), bay));
        changes().setKey("dailySK", () -> ReadingCodec.dailySort(this.key.at(), sensor,
                this.key.depot(), bay));
        return this;
    }

    /**
     * Sets {@code owner}, and with it the index keys {@code ownedPK} and {@code ownedSK}.
     *
     * @param owner the new value
     * @return this update
     */
    public ReadingUpdate owner(OrgId owner) {
        ReadingCodec.checkOwner(owner, violations());
        changes().set("owner", owner, ReadingCodec.OWNER);
        changes().setKey("ownedPK", () -> ReadingCodec.ownedPartition(owner));
        changes().setKey("ownedSK", () -> ReadingCodec.ownedSort(owner, this.key.id(),
                this.key.depot()));
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code active}, {@code shift},
     * {@code level}, {@code sensor}, {@code small}, {@code tiny}, {@code number}, {@code owner},
     * {@code bay}. It is refused otherwise.
     *
     * @return this update
     */
    public ReadingUpdate orCreate() {
        NewItem item = newItem();
        item.set("depot", this.key.depot(), AttributeCodec.STRING);
        item.set("line", this.key.line(), AttributeCodec.LONG);
        item.set("day", this.key.day(), AttributeCodec.LOCAL_DATE);
        item.set("hour", this.key.hour(), AttributeCodec.INSTANT);
        item.set("at", this.key.at(), AttributeCodec.INSTANT);
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.require("active", "active");
        item.require("shift", "shift");
        item.require("level", "level");
        item.require("sensor", "sensor");
        item.require("small", "small");
        item.require("tiny", "tiny");
        item.require("number", "number");
        item.require("owner", "owner");
        item.require("bay", "bay");
        return this;
    }

    @Override
    protected ReadingUpdate self() {
        return this;
    }
}
