package dev.example.shop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Items of {@link UserActivity}, in a list for each entity.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class UserActivityGroup {
    private final List<User> users;

    private final List<Order> orders;

    private final List<Refund> refunds;

    private UserActivityGroup(List<User> users, List<Order> orders, List<Refund> refunds) {
        this.users = List.copyOf(users);
        this.orders = List.copyOf(orders);
        this.refunds = List.copyOf(refunds);
    }

    /**
     * Puts items into the lists of their entities; they keep their order.
     *
     * @param items the items
     * @return the lists
     */
    public static UserActivityGroup of(Collection<? extends UserActivity> items) {
        List<User> users = new ArrayList<>();
        List<Order> orders = new ArrayList<>();
        List<Refund> refunds = new ArrayList<>();
        for (UserActivity item : items) {
            if (item instanceof User user) {
                users.add(user);
            } else if (item instanceof Order order) {
                orders.add(order);
            } else if (item instanceof Refund refund) {
                refunds.add(refund);
            }
        }
        return new UserActivityGroup(users, orders, refunds);
    }

    /**
     * Returns the items of {@link User}.
     *
     * @return the items in the order in which they were read; unmodifiable
     */
    public List<User> users() {
        return users;
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
        return object instanceof UserActivityGroup other
                && users.equals(other.users)
                && orders.equals(other.orders)
                && refunds.equals(other.refunds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(users, orders, refunds);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "UserActivityGroup";
    }
}
