package dev.example.shop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Items of {@link Tracked}, in a list for each entity.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TrackedGroup {
    private final List<Parcel> parcels;

    private final List<Refund> refunds;

    private TrackedGroup(List<Parcel> parcels, List<Refund> refunds) {
        this.parcels = List.copyOf(parcels);
        this.refunds = List.copyOf(refunds);
    }

    /**
     * Puts items into the lists of their entities; they keep their order.
     *
     * @param items the items
     * @return the lists
     */
    public static TrackedGroup of(Collection<? extends Tracked> items) {
        List<Parcel> parcels = new ArrayList<>();
        List<Refund> refunds = new ArrayList<>();
        for (Tracked item : items) {
            if (item instanceof Parcel parcel) {
                parcels.add(parcel);
            } else if (item instanceof Refund refund) {
                refunds.add(refund);
            }
        }
        return new TrackedGroup(parcels, refunds);
    }

    /**
     * Returns the items of {@link Parcel}.
     *
     * @return the items in the order in which they were read; unmodifiable
     */
    public List<Parcel> parcels() {
        return parcels;
    }

    /**
     * Returns the items of {@link Refund}.
     *
     * @return the items in the order in which they were read; unmodifiable
     */
    public List<Refund> refunds() {
        return refunds;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TrackedGroup other
                && parcels.equals(other.parcels)
                && refunds.equals(other.refunds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parcels, refunds);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "TrackedGroup";
    }
}
