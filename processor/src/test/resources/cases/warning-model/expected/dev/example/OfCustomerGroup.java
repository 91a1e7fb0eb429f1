package dev.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Items of {@link Models.OfCustomer}, in a list for each entity.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OfCustomerGroup {
    private final List<Models.First> firsts;

    private final List<Models.Second> seconds;

    private OfCustomerGroup(List<Models.First> firsts, List<Models.Second> seconds) {
        this.firsts = List.copyOf(firsts);
        this.seconds = List.copyOf(seconds);
    }

    /**
     * Puts items into the lists of their entities; they keep their order.
     *
     * @param items the items
     * @return the lists
     */
    public static OfCustomerGroup of(Collection<? extends Models.OfCustomer> items) {
        List<Models.First> firsts = new ArrayList<>();
        List<Models.Second> seconds = new ArrayList<>();
        for (Models.OfCustomer item : items) {
            if (item instanceof Models.First first) {
                firsts.add(first);
            } else if (item instanceof Models.Second second) {
                seconds.add(second);
            }
        }
        return new OfCustomerGroup(firsts, seconds);
    }

    /**
     * Returns the items of {@link Models.First}.
     *
     * @return the items in the order in which they were read; unmodifiable
     */
    public List<Models.First> firsts() {
        return firsts;
    }

    /**
     * Returns the items of {@link Models.Second}.
     *
     * @return the items in the order in which they were read; unmodifiable
     */
    public List<Models.Second> seconds() {
        return seconds;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OfCustomerGroup other
                && firsts.equals(other.firsts)
                && seconds.equals(other.seconds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firsts, seconds);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "OfCustomerGroup";
    }
}
