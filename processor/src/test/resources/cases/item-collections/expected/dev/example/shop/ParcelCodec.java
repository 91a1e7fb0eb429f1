package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Parcel} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ParcelCodec extends EntityCodec<Parcel, ParcelKey> {
    /**
     * The only instance.
     */
    public static final ParcelCodec INSTANCE = new ParcelCodec();

    static final AttributeCodec<Courier> COURIER = AttributeCodec.enumName(Courier.class);

    static final AttributeCodec<State> STATE = AttributeCodec.enumName(State.class);

    static final KeyFormat<Courier> COURIER_FORMAT = KeyFormat.enumName(Courier.class);

    static final KeyFormat<Integer> RANK_FORMAT = KeyFormat.paddedInt(2);

    static final KeyFormat<State> STATE_FORMAT = KeyFormat.enumName(State.class);

    private ParcelCodec() {
        super("Parcel", Parcel.class);
    }

    @Override
    public void write(Parcel parcel, ItemWriter item) {
        item.put("parcelId", parcel.parcelId(), AttributeCodec.STRING);
        item.put("courier", parcel.courier(), COURIER);
        item.put("rank", parcel.rank(), AttributeCodec.INT);
        item.put("state", parcel.state(), STATE);
        item.put("at", parcel.at(), AttributeCodec.INSTANT);
    }

    @Override
    public Parcel read(ItemReader item) {
        return new Parcel(
                item.get("parcelId", AttributeCodec.STRING),
                item.get("courier", COURIER),
                item.get("rank", AttributeCodec.INT),
                item.get("state", STATE),
                item.get("at", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Parcel parcel, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(parcel.courier(), parcel.rank(), parcel.state()));
        item.putIndexKey("gsi1sk", gsi1Sort(parcel.state(), parcel.at()));
    }

    @Override
    public ParcelKey keyOf(Parcel parcel) {
        return ParcelKey.of(parcel);
    }

    @Override
    public ParcelKey parseKey(String partition, @Nullable String sort) {
        return ParcelKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Parcel parcel, Violations violations) {
        checkParcelId(parcel.parcelId(), violations);
        checkCourier(parcel.courier(), violations);
        checkState(parcel.state(), violations);
        checkAt(parcel.at(), violations);
    }

    static void checkParcelId(String parcelId, Violations violations) {
        violations.required("parcelId", parcelId);
    }

    static void checkCourier(Courier courier, Violations violations) {
        violations.required("courier", courier);
    }

    static void checkState(State state, Violations violations) {
        violations.required("state", state);
    }

    static void checkAt(Instant at, Violations violations) {
        violations.required("at", at);
    }

    /**
     * Returns the index key {@code gsi1pk = COURIER#{courier}#{rank:2}#{state}}.
     */
    static String gsi1Partition(Courier courier, int rank, State state) {
        return KeyWriter.partition("Parcel", "gsi1pk")
                .literal("COURIER#")
                .component("courier", courier, COURIER_FORMAT)
                .literal("#")
                .component("rank", rank, RANK_FORMAT)
                .literal("#")
                .component("state", state, STATE_FORMAT)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = {state}#{at:seconds}}.
     */
    static String gsi1Sort(State state, Instant at) {
        return KeyWriter.sort("Parcel", "gsi1sk")
                .component("state", state, STATE_FORMAT)
                .literal("#")
                .component("at", at, KeyFormat.SECONDS)
                .finish();
    }
}
