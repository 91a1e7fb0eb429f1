package dev.example.views;

import dev.example.records.Order;
import dev.singlet.Projection;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ItemReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads {@link OrderDay} from items of type {@link Order}, and of these only the attributes that it
 * needs.
 *
 * <p>It is given to a query: {@code query.as(OrderDayProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderDayProjection implements Projection<Order, OrderDay> {
    /**
     * The only instance.
     */
    public static final OrderDayProjection INSTANCE = new OrderDayProjection();

    private OrderDayProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("orderId", "placedOn");
    }

    @Override
    public OrderDay decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Order", attributes);
        return new OrderDay(
                item.get("orderId", AttributeCodec.STRING),
                item.get("placedOn", AttributeCodec.LOCAL_DATE));
    }
}
