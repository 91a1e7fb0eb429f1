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
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A query for items of {@link UserDay}. Their keys:
 *
 * <pre>
 * Order   pk = USER#{range}  lsi1sk = {placedAt:day}#{userId}#{orderId}
 * Refund  pk = USER#{range}  lsi1sk = {sentAt:day}#{payee}#{refundId}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class UserDayQuery extends EntityCollectionQuery<UserDay, UserDayGroup> {
    private final KeyWriter prefix;

    private UserDayQuery(KeyCollectionQuery<UserDay, UserDayGroup> query, KeyWriter prefix) {
        super(query);
        this.prefix = prefix;
    }

    /**
     * Called by {@link ShopTable}.
     *
     * @param table the table
     * @param range the value to look for
     * @return the query
     */
    public static UserDayQuery of(TableClient table, String range) {
        String partition = KeyWriter.partition("UserDay", "pk")
                .literal("USER#")
                .component("range", range, KeyFormat.STRING)
                .finish();
        KeyRange orders = KeyRange.all();
        KeyRange refunds = KeyRange.all();
        List<CollectionMember<? extends UserDay>> members = List.of(
                CollectionMember.of(Order.class, OrderCodec.INSTANCE, orders),
                CollectionMember.of(Refund.class, RefundCodec.INSTANCE, refunds));
        KeyWriter prefix = KeyWriter.sort("UserDay", "lsi1sk");
        return new UserDayQuery(table.collection("UserDay", "lsi1", partition, members,
                UserDayGroup::of), prefix);
    }

    /**
     * Returns this query with strongly consistent reads, which cost twice as much.
     *
     * @return a query that sees every write that has ended before
     */
    public UserDayQuery consistently() {
        return new UserDayQuery(consistent(), prefix);
    }

    /**
     * Returns this query with items that have expired and are not deleted yet.
     *
     * @return a query that passes over nothing that has expired
     */
    public UserDayQuery includingExpired() {
        return new UserDayQuery(withExpired(), prefix);
    }

    /**
     * Narrows to items with exactly this {@code placedAt}, compared to the day, whatever follows it in the
     * key.
     *
     * @param placedAt the value to look for
     * @return the query
     * @throws dev.singlet.InvalidKeyException if no key can be made of the value
     */
    public CollectionQuery<UserDay, UserDayGroup> placedAt(Instant placedAt) {
        return narrow(KeyRange.holding(prefix, "placedAt", placedAt, KeyFormat.DAY,
                KeyRange.After.SEGMENT_END));
    }

    /**
     * Narrows to items whose {@code placedAt} lies in a range, compared to the day.
     *
     * @param range the values to look for
     * @return the query
     * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
     */
    public CollectionQuery<UserDay, UserDayGroup> placedAt(Range<Instant> range) {
        return narrow(KeyRange.within(prefix, "placedAt", range, KeyFormat.DAY,
                KeyRange.After.SEGMENT_END));
    }
}
