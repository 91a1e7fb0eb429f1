package dev.example;

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
 * A query for items of {@link Suppressed.Around.OfCustomer}. Their keys:
 *
 * <pre>
 * First  pk = CUSTOMER#{id}  sk = A
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OfCustomerQuery extends EntityCollectionQuery<Suppressed.Around.OfCustomer, OfCustomerGroup> {
    private OfCustomerQuery(
            KeyCollectionQuery<Suppressed.Around.OfCustomer, OfCustomerGroup> query) {
        super(query);
    }

    /**
     * Called by {@link SecondTable}.
     *
     * @param table the table
     * @param id the value to look for
     * @return the query
     */
    public static OfCustomerQuery of(TableClient table, String id) {
        String partition = KeyWriter.partition("OfCustomer", "pk")
                .literal("CUSTOMER#")
                .component("id", id, KeyFormat.STRING)
                .finish();
        KeyRange firsts = KeyRange.exactly("A");
        List<CollectionMember<? extends Suppressed.Around.OfCustomer>> members = List.of(
                CollectionMember.of(Suppressed.Around.First.class, FirstCodec.INSTANCE, firsts));
        return new OfCustomerQuery(table.collection("OfCustomer", partition, members,
                OfCustomerGroup::of));
    }

    /**
     * Returns this query with strongly consistent reads, which cost twice as much.
     *
     * @return a query that sees every write that has ended before
     */
    public OfCustomerQuery consistently() {
        return new OfCustomerQuery(consistent());
    }
}
