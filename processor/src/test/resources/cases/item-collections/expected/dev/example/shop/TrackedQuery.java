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
 * A query for items of {@link Tracked}. Their keys:
 *
 * <pre>
 * Parcel  gsi1pk = COURIER#{courier}#{priority:2}#{state}  gsi1sk = {state}#{at:seconds}
 * Refund  gsi1pk = COURIER#{courier}#{priority:2}#{state}  gsi1sk = {state}#{sentAt:seconds}#{payee}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TrackedQuery extends EntityCollectionQuery<Tracked, TrackedGroup> {
    private static final KeyFormat<Courier> COURIER_FORMAT = KeyFormat.enumName(Courier.class);

    private static final KeyFormat<Integer> PRIORITY_FORMAT = KeyFormat.paddedInt(2);

    private static final KeyFormat<State> STATE_FORMAT = KeyFormat.enumName(State.class);

    private final KeyWriter prefix;

    private TrackedQuery(KeyCollectionQuery<Tracked, TrackedGroup> query, KeyWriter prefix) {
        super(query);
        this.prefix = prefix;
    }

    /**
     * Called by {@link ShopTable}.
     *
     * @param table the table
     * @param courier the value to look for
     * @param priority the value to look for
     * @param state the value to look for
     * @return the query
     */
    public static TrackedQuery of(TableClient table, Courier courier, int priority, State state) {
        String partition = KeyWriter.partition("Tracked", "gsi1pk")
                .literal("COURIER#")
                .component("courier", courier, COURIER_FORMAT)
                .literal("#")
                .component("priority", priority, PRIORITY_FORMAT)
                .literal("#")
                .component("state", state, STATE_FORMAT)
                .finish();
        KeyRange parcels = KeyRange.startingWith(KeyWriter.sort("Tracked", "gsi1sk")
                .component("state", state, STATE_FORMAT)
                .literal("#"));
        KeyRange refunds = KeyRange.startingWith(KeyWriter.sort("Tracked", "gsi1sk")
                .component("state", state, STATE_FORMAT)
                .literal("#"));
        List<CollectionMember<? extends Tracked>> members = List.of(
                CollectionMember.of(Parcel.class, ParcelCodec.INSTANCE, parcels),
                CollectionMember.of(Refund.class, RefundCodec.INSTANCE, refunds));
        KeyWriter prefix = KeyWriter.sort("Tracked", "gsi1sk")
                .component("state", state, STATE_FORMAT)
                .literal("#");
        return new TrackedQuery(table.collection("Tracked", "gsi1", partition, members,
                TrackedGroup::of), prefix);
    }

    /**
     * Returns this query with items that have expired and are not deleted yet.
     *
     * @return a query that passes over nothing that has expired
     */
    public TrackedQuery includingExpired() {
        return new TrackedQuery(withExpired(), prefix);
    }

    /**
     * Narrows to items with exactly this {@code at}, compared to the second, whatever follows it in the
     * key.
     *
     * @param at the value to look for
     * @return the query
     * @throws dev.singlet.InvalidKeyException if no key can be made of the value
     */
    public CollectionQuery<Tracked, TrackedGroup> at(Instant at) {
        return narrow(KeyRange.holding(prefix, "at", at, KeyFormat.SECONDS,
                KeyRange.After.KEY_END));
    }

    /**
     * Narrows to items whose {@code at} lies in a range, compared to the second.
     *
     * @param range the values to look for
     * @return the query
     * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
     */
    public CollectionQuery<Tracked, TrackedGroup> at(Range<Instant> range) {
        return narrow(KeyRange.within(prefix, "at", range, KeyFormat.SECONDS,
                KeyRange.After.KEY_END));
    }
}
