package dev.example.shop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Items of {@link UserDay}, in a list for each entity.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class UserDayGroup {
    private final List<Order> orders;

    private final List<Refund> refunds;

    private UserDayGroup(List<Order> orders, List<Refund> refunds) {
        this.orders = List.copyOf(orders);
        this.refunds = List.copyOf(refunds);
    }

    /**
     * Puts items into the lists of their entities; they keep their order.
     *
     * @param items the items
     * @return the lists
     */
    public static UserDayGroup of(Collection<? extends UserDay> items) {
        List<Order> orders = new ArrayList<>();
        List<Refund> refunds = new ArrayList<>();
        for (UserDay item : items) {
            if (item instanceof Order order) {
                orders.add(order);
            } else if (item instanceof Refund refund) {
                refunds.add(refund);
            }
        }
        return new UserDayGroup(orders, refunds);
    }

    /**
     * Returns the items of {@link Order}.
     *
     * @return the items in the order in which they were read; unmodifiable
     */
    public List<Order> orders() {
        return orders;
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
        return object instanceof UserDayGroup other
                && orders.equals(other.orders)
                && refunds.equals(other.refunds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orders, refunds);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "UserDayGroup";
    }
}
