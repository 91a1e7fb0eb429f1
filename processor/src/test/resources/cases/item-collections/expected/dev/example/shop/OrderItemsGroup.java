package dev.example.shop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Items of {@link OrderItems}, in a list for each entity.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderItemsGroup {
    private final List<Order> orders;

    private final List<OrderLine> orderLines;

    private OrderItemsGroup(List<Order> orders, List<OrderLine> orderLines) {
        this.orders = List.copyOf(orders);
        this.orderLines = List.copyOf(orderLines);
    }

    /**
     * Puts items into the lists of their entities; they keep their order.
     *
     * @param items the items
     * @return the lists
     */
    public static OrderItemsGroup of(Collection<? extends OrderItems> items) {
        List<Order> orders = new ArrayList<>();
        List<OrderLine> orderLines = new ArrayList<>();
        for (OrderItems item : items) {
            if (item instanceof Order order) {
                orders.add(order);
            } else if (item instanceof OrderLine orderLine) {
                orderLines.add(orderLine);
            }
        }
        return new OrderItemsGroup(orders, orderLines);
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
     * Returns the items of {@link OrderLine}.
     *
     * @return the items in the order in which they were read; unmodifiable
     */
    public List<OrderLine> orderLines() {
        return orderLines;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OrderItemsGroup other
                && orders.equals(other.orders)
                && orderLines.equals(other.orderLines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orders, orderLines);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "OrderItemsGroup";
    }
}
