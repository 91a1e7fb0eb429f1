package dev.example.shop;

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
 * A query for items of {@link UserActivity}. Their keys:
 *
 * <pre>
 * User    pk = USER#{userId}  sk = PROFILE
 * Order   pk = USER#{userId}  sk = ORDER#{orderId}
 * Refund  pk = USER#{userId}  sk = REFUND#{payee}#{refundId}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class UserActivityQuery extends EntityCollectionQuery<UserActivity, UserActivityGroup> {
    private UserActivityQuery(KeyCollectionQuery<UserActivity, UserActivityGroup> query) {
        super(query);
    }

    /**
     * Called by {@link ShopTable}.
     *
     * @param table the table
     * @param userId the value to look for
     * @return the query
     */
    public static UserActivityQuery of(TableClient table, String userId) {
        String partition = KeyWriter.partition("UserActivity", "pk")
                .literal("USER#")
                .component("userId", userId, KeyFormat.STRING)
                .finish();
        KeyRange users = KeyRange.exactly("PROFILE");
        KeyRange orders = KeyRange.startingWith(
                KeyWriter.sort("UserActivity", "sk").literal("ORDER#"));
        KeyRange refunds = KeyRange.startingWith(KeyWriter.sort("UserActivity", "sk")
                .literal("REFUND#")
                .component("userId", userId, KeyFormat.STRING)
                .literal("#"));
        List<CollectionMember<? extends UserActivity>> members = List.of(
                CollectionMember.of(User.class, UserCodec.INSTANCE, users),
                CollectionMember.of(Order.class, OrderCodec.INSTANCE, orders),
                CollectionMember.of(Refund.class, RefundCodec.INSTANCE, refunds));
        return new UserActivityQuery(table.collection("UserActivity", partition, members,
                UserActivityGroup::of));
    }

    /**
     * Returns this query with strongly consistent reads, which cost twice as much.
     *
     * @return a query that sees every write that has ended before
     */
    public UserActivityQuery consistently() {
        return new UserActivityQuery(consistent());
    }

    /**
     * Returns this query with items that have expired and are not deleted yet.
     *
     * @return a query that passes over nothing that has expired
     */
    public UserActivityQuery includingExpired() {
        return new UserActivityQuery(withExpired());
    }
}
