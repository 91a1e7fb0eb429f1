package dev.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Items of {@link Suppressed.Around.OfCustomer}, in a list for each entity.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OfCustomerGroup {
    private final List<Suppressed.Around.First> firsts;

    private OfCustomerGroup(List<Suppressed.Around.First> firsts) {
        this.firsts = List.copyOf(firsts);
    }

    /**
     * Puts items into the lists of their entities; they keep their order.
     *
     * @param items the items
     * @return the lists
     */
    public static OfCustomerGroup of(Collection<? extends Suppressed.Around.OfCustomer> items) {
        List<Suppressed.Around.First> firsts = new ArrayList<>();
        for (Suppressed.Around.OfCustomer item : items) {
            if (item instanceof Suppressed.Around.First first) {
                firsts.add(first);
            }
        }
        return new OfCustomerGroup(firsts);
    }

    /**
     * Returns the items of {@link Suppressed.Around.First}.
     *
     * @return the items in the order in which they were read; unmodifiable
     */
    public List<Suppressed.Around.First> firsts() {
        return firsts;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OfCustomerGroup other
                && firsts.equals(other.firsts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firsts);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "OfCustomerGroup";
    }
}
