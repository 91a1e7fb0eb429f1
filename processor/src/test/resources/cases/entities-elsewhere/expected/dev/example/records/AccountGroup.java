package dev.example.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Items of {@link Account}, in a list for each entity.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountGroup {
    private final List<Customer> customers;

    private final List<Order> orders;

    private AccountGroup(List<Customer> customers, List<Order> orders) {
        this.customers = List.copyOf(customers);
        this.orders = List.copyOf(orders);
    }

    /**
     * Puts items into the lists of their entities; they keep their order.
     *
     * @param items the items
     * @return the lists
     */
    public static AccountGroup of(Collection<? extends Account> items) {
        List<Customer> customers = new ArrayList<>();
        List<Order> orders = new ArrayList<>();
        for (Account item : items) {
            if (item instanceof Customer customer) {
                customers.add(customer);
            } else if (item instanceof Order order) {
                orders.add(order);
            }
        }
        return new AccountGroup(customers, orders);
    }

    /**
     * Returns the items of {@link Customer}.
     *
     * @return the items in the order in which they were read; unmodifiable
     */
    public List<Customer> customers() {
        return customers;
    }

    /**
     * Returns the items of {@link Order}.
     *
     * @return the items in the order in which they were read; unmodifiable
     */
    public List<Order> orders() {
        return orders;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AccountGroup other
                && customers.equals(other.customers)
                && orders.equals(other.orders);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customers, orders);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "AccountGroup";
    }
}
