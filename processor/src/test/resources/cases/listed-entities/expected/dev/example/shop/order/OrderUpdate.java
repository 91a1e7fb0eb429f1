package dev.example.shop.order;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Order} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderUpdate extends EntityUpdate<Order, OrderFields, OrderUpdate> {
    OrderUpdate(EntityOperations<Order, OrderKey, OrderFields> operations, OrderKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code country}, and with it the index key {@code gsi1pk}.
     *
     * @param country the new value
     * @return this update
     */
    public OrderUpdate country(String country) {
        OrderCodec.checkCountry(country, violations());
        changes().set("country", country, AttributeCodec.STRING);
        changes().setKey("gsi1pk", () -> OrderCodec.gsi1Partition(country));
        return this;
    }

    /**
     * Sets {@code lines}.
     *
     * @param lines the new value
     * @return this update
     */
    public OrderUpdate lines(List<Order.Line> lines) {
        OrderCodec.checkLines(lines, violations());
        changes().set("lines", lines, OrderCodec.LINES);
        return this;
    }

    /**
     * Adds elements at the end of {@code lines}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public OrderUpdate appendToLines(List<Order.Line> elements) {
        violations().elements("lines", elements, OrderCodec.LineCodec.INSTANCE::validate);
        changes().append("lines", elements, OrderCodec.LINES);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code lines}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public OrderUpdate prependToLines(List<Order.Line> elements) {
        violations().elements("lines", elements, OrderCodec.LineCodec.INSTANCE::validate);
        changes().prepend("lines", elements, OrderCodec.LINES);
        return this;
    }

    @Override
    protected OrderUpdate self() {
        return this;
    }
}
