package dev.example.records;

import dev.singlet.runtime.AsyncEntityCollectionQuery;
import dev.singlet.runtime.AsyncKeyCollectionQuery;
import dev.singlet.runtime.AsyncTableClient;
import dev.singlet.runtime.CollectionMember;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A query for items of {@link Account}. Their keys:
 *
 * <pre>
 * Customer  pk = CUSTOMER#{customerId}  sk = CUSTOMER
 * Order     pk = CUSTOMER#{customerId}  sk = ORDER#{orderId}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountAsyncQuery extends AsyncEntityCollectionQuery<Account, AccountGroup> {
    private AccountAsyncQuery(AsyncKeyCollectionQuery<Account, AccountGroup> query) {
        super(query);
    }

    /**
     * Called by {@link dev.example.shop.ShopAsyncTable}.
     *
     * @param table the table
     * @param customerId the value to look for
     * @return the query
     */
    public static AccountAsyncQuery of(AsyncTableClient table, String customerId) {
        String partition = KeyWriter.partition("Account", "pk")
                .literal("CUSTOMER#")
                .component("customerId", customerId, KeyFormat.STRING)
                .finish();
        KeyRange customers = KeyRange.exactly("CUSTOMER");
        KeyRange orders = KeyRange.startingWith(KeyWriter.sort("Account", "sk").literal("ORDER#"));
        List<CollectionMember<? extends Account>> members = List.of(
                CollectionMember.of(Customer.class, CustomerCodec.INSTANCE, customers),
                CollectionMember.of(Order.class, OrderCodec.INSTANCE, orders));
        return new AccountAsyncQuery(table.collection("Account", partition, members,
                AccountGroup::of));
    }

    /**
     * Returns this query with strongly consistent reads, which cost twice as much.
     *
     * @return a query that sees every write that has ended before
     */
    public AccountAsyncQuery consistently() {
        return new AccountAsyncQuery(consistent());
    }
}
