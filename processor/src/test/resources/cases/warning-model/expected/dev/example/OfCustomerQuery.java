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
 * A query for items of {@link Models.OfCustomer}. Their keys:
 *
 * <pre>
 * First   pk = CUSTOMER#{custmerId}#{what}  sk = A#{number:3}
 * Second  pk = CUSTOMER#{custmerId}#{what}  sk = B#{number:3}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OfCustomerQuery extends EntityCollectionQuery<Models.OfCustomer, OfCustomerGroup> {
    private OfCustomerQuery(KeyCollectionQuery<Models.OfCustomer, OfCustomerGroup> query) {
        super(query);
    }

    /**
     * Called by {@link CollectionTable}.
     *
     * @param table the table
     * @param custmerId the value to look for
     * @param what the value to look for
     * @return the query
     */
    public static OfCustomerQuery of(TableClient table, String custmerId, String what) {
        String partition = KeyWriter.partition("OfCustomer", "pk")
                .literal("CUSTOMER#")
                .component("custmerId", custmerId, KeyFormat.STRING)
                .literal("#")
                .component("what", what, KeyFormat.STRING)
                .finish();
        KeyRange firsts = KeyRange.startingWith(KeyWriter.sort("OfCustomer", "sk").literal("A#"));
        KeyRange seconds = KeyRange.startingWith(KeyWriter.sort("OfCustomer", "sk").literal("B#"));
        List<CollectionMember<? extends Models.OfCustomer>> members = List.of(
                CollectionMember.of(Models.First.class, FirstCodec.INSTANCE, firsts),
                CollectionMember.of(Models.Second.class, SecondCodec.INSTANCE, seconds));
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
