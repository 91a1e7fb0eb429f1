package dev.example.shop;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Parcel}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ParcelDraft {
    private final String parcelId;

    private final Courier courier;

    private final int rank;

    private final State state;

    private final Instant at;

    private ParcelDraft(String parcelId, Courier courier, int rank, State state, Instant at) {
        this.parcelId = parcelId;
        this.courier = courier;
        this.rank = rank;
        this.state = state;
        this.at = at;
    }

    static NeedsParcelId start() {
        return parcelId ->
                courier ->
                rank ->
                state ->
                at ->
                new ParcelDraft(parcelId, courier, rank, state, at);
    }

    Parcel toRecord(GeneratedValues generated) {
        return new Parcel(
                parcelId,
                courier,
                rank,
                state,
                at);
    }

    /**
     * The draft that lacks {@code parcelId}.
     */
    public interface NeedsParcelId {
        /**
         * Sets {@code parcelId}.
         *
         * @param parcelId the value
         * @return the draft with it
         */
        NeedsCourier parcelId(String parcelId);
    }

    /**
     * The draft that lacks {@code courier}.
     */
    public interface NeedsCourier {
        /**
         * Sets {@code courier}.
         *
         * @param courier the value
         * @return the draft with it
         */
        NeedsRank courier(Courier courier);
    }

    /**
     * The draft that lacks {@code rank}.
     */
    public interface NeedsRank {
        /**
         * Sets {@code rank}.
         *
         * @param rank the value
         * @return the draft with it
         */
        NeedsState rank(int rank);
    }

    /**
     * The draft that lacks {@code state}.
     */
    public interface NeedsState {
        /**
         * Sets {@code state}.
         *
         * @param state the value
         * @return the draft with it
         */
        NeedsAt state(State state);
    }

    /**
     * The draft that lacks {@code at}.
     */
    public interface NeedsAt {
        /**
         * Sets {@code at}.
         *
         * @param at the value
         * @return the draft with it
         */
        ParcelDraft at(Instant at);
    }
}
