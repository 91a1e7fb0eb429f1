package dev.example.shop;

import dev.singlet.CollectionQuery;
import dev.singlet.Range;
import dev.singlet.runtime.CollectionMember;
import dev.singlet.runtime.EntityCollectionQuery;
import dev.singlet.runtime.KeyCollectionQuery;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.TableClient;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A query for items of {@link OrderItems}. Their keys:
 *
 * <pre>
 * Order      pk = USER#{customerId}  sk = ORDER#{orderId}
 * OrderLine  pk = USER#{customerId}  sk = ORDER#{order}#LINE#{number:4}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderItemsQuery extends EntityCollectionQuery<OrderItems, OrderItemsGroup> {
    private final KeyWriter prefix;

    private OrderItemsQuery(KeyCollectionQuery<OrderItems, OrderItemsGroup> query,
            KeyWriter prefix) {
        super(query);
        this.prefix = prefix;
    }

    /**
     * Called by {@link ShopTable}.
     *
     * @param table the table
     * @param customerId the value to look for
     * @return the query
     */
    public static OrderItemsQuery of(TableClient table, String customerId) {
        String partition = KeyWriter.partition("OrderItems", "pk")
                .literal("USER#")
                .component("customerId", customerId, KeyFormat.STRING)
                .finish();
        KeyRange orders = KeyRange.startingWith(
                KeyWriter.sort("OrderItems", "sk").literal("ORDER#"));
        KeyRange orderLines = KeyRange.startingWith(
                KeyWriter.sort("OrderItems", "sk").literal("ORDER#"));
        List<CollectionMember<? extends OrderItems>> members = List.of(
                CollectionMember.of(Order.class, OrderCodec.INSTANCE, orders),
                CollectionMember.of(OrderLine.class, OrderLineCodec.INSTANCE, orderLines));
        KeyWriter prefix = KeyWriter.sort("OrderItems", "sk").literal("ORDER#");
        return new OrderItemsQuery(table.collection("OrderItems", partition, members,
                OrderItemsGroup::of), prefix);
    }

    /**
     * Returns this query with strongly consistent reads, which cost twice as much.
     *
     * @return a query that sees every write that has ended before
     */
    public OrderItemsQuery consistently() {
        return new OrderItemsQuery(consistent(), prefix);
    }

    /**
     * Narrows to items with exactly this {@code orderId}, whatever follows it in the key.
     *
     * @param orderId the value to look for
     * @return the query
     * @throws dev.singlet.InvalidKeyException if no key can be made of the value
     */
    public CollectionQuery<OrderItems, OrderItemsGroup> orderId(String orderId) {
        return narrow(KeyRange.holding(prefix, "orderId", orderId, KeyFormat.STRING,
                KeyRange.After.KEY_END));
    }

    /**
     * Narrows to items whose {@code orderId} lies in a range.
     *
     * @param range the values to look for
     * @return the query
     * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
     */
    public CollectionQuery<OrderItems, OrderItemsGroup> orderId(Range<String> range) {
        return narrow(KeyRange.within(prefix, "orderId", range, KeyFormat.STRING,
                KeyRange.After.KEY_END));
    }
}
