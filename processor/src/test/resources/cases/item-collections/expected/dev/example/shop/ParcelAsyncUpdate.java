package dev.example.shop;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Parcel} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ParcelAsyncUpdate extends AsyncEntityUpdate<Parcel, ParcelFields, ParcelAsyncUpdate> {
    private final ParcelKey key;

    ParcelAsyncUpdate(AsyncEntityOperations<Parcel, ParcelKey, ParcelFields> operations,
            ParcelKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code courier} and {@code rank} and {@code state} and {@code at}, and with them the index keys
     * {@code gsi1pk} and {@code gsi1sk}.
     *
     * @param courier the new value
     * @param rank the new value
     * @param state the new value
     * @param at the new value
     * @return this update
     */
    public ParcelAsyncUpdate courierAndRankAndStateAndAt(Courier courier, int rank, State state,
            Instant at) {
        ParcelCodec.checkCourier(courier, violations());
        changes().set("courier", courier, ParcelCodec.COURIER);
        changes().set("rank", rank, AttributeCodec.INT);
        ParcelCodec.checkState(state, violations());
        changes().set("state", state, ParcelCodec.STATE);
        ParcelCodec.checkAt(at, violations());
        changes().set("at", at, AttributeCodec.INSTANT);
        changes().setKey("gsi1pk", () -> ParcelCodec.gsi1Partition(courier, rank, state));
        changes().setKey("gsi1sk", () -> ParcelCodec.gsi1Sort(state, at));
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code courier}, {@code rank},
     * {@code state}, {@code at}. It is refused otherwise.
     *
     * @return this update
     */
    public ParcelAsyncUpdate orCreate() {
        NewItem item = newItem();
        item.set("parcelId", this.key.parcelId(), AttributeCodec.STRING);
        item.require("courier", "courier");
        item.require("rank", "rank");
        item.require("state", "state");
        item.require("at", "at");
        return this;
    }

    @Override
    protected ParcelAsyncUpdate self() {
        return this;
    }
}
