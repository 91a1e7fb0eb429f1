package dev.example.shop;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link OrderLine}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderLineDraft {
    private final String customer;

    private final String order;

    private final int number;

    private final String product;

    private OrderLineDraft(String customer, String order, int number, String product) {
        this.customer = customer;
        this.order = order;
        this.number = number;
        this.product = product;
    }

    static NeedsCustomer start() {
        return customer ->
                order ->
                number ->
                product ->
                new OrderLineDraft(customer, order, number, product);
    }

    OrderLine toRecord(GeneratedValues generated) {
        return new OrderLine(
                customer,
                order,
                number,
                product);
    }

    /**
     * The draft that lacks {@code customer}.
     */
    public interface NeedsCustomer {
        /**
         * Sets {@code customer}.
         *
         * @param customer the value
         * @return the draft with it
         */
        NeedsOrder customer(String customer);
    }

    /**
     * The draft that lacks {@code order}.
     */
    public interface NeedsOrder {
        /**
         * Sets {@code order}.
         *
         * @param order the value
         * @return the draft with it
         */
        NeedsNumber order(String order);
    }

    /**
     * The draft that lacks {@code number}.
     */
    public interface NeedsNumber {
        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return the draft with it
         */
        NeedsProduct number(int number);
    }

    /**
     * The draft that lacks {@code product}.
     */
    public interface NeedsProduct {
        /**
         * Sets {@code product}.
         *
         * @param product the value
         * @return the draft with it
         */
        OrderLineDraft product(String product);
    }
}
