package dev.example.shop;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
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
    ParcelAsyncUpdate(AsyncEntityOperations<Parcel, ParcelKey, ParcelFields> operations,
            ParcelKey key) {
        super(operations, key);
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

    @Override
    protected ParcelAsyncUpdate self() {
        return this;
    }
}
