package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
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
 * Converts between {@link Refund} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class RefundCodec extends EntityCodec<Refund, RefundKey> {
    /**
     * The only instance.
     */
    public static final RefundCodec INSTANCE = new RefundCodec();

    static final AttributeCodec<Courier> BY = AttributeCodec.enumName(Courier.class);

    static final AttributeCodec<State> STATE = AttributeCodec.enumName(State.class);

    static final KeyFormat<Courier> BY_FORMAT = KeyFormat.enumName(Courier.class);

    static final KeyFormat<Integer> PRIORITY_FORMAT = KeyFormat.paddedInt(2);

    static final KeyFormat<State> STATE_FORMAT = KeyFormat.enumName(State.class);

    private RefundCodec() {
        super("Refund", Refund.class);
    }

    @Override
    public void write(Refund refund, ItemWriter item) {
        item.put("payee", refund.payee(), AttributeCodec.STRING);
        item.put("refundId", refund.refundId(), AttributeCodec.STRING);
        item.putIfPresent("by", refund.by(), BY);
        item.put("priority", refund.priority(), AttributeCodec.INT);
        item.put("state", refund.state(), STATE);
        item.put("sentAt", refund.sentAt(), AttributeCodec.INSTANT);
        item.put("until", refund.until(), AttributeCodec.EPOCH_SECONDS);
    }

    @Override
    public Refund read(ItemReader item) {
        return new Refund(
                item.get("payee", AttributeCodec.STRING),
                item.get("refundId", AttributeCodec.STRING),
                item.find("by", BY),
                item.get("priority", AttributeCodec.INT),
                item.get("state", STATE),
                item.get("sentAt", AttributeCodec.INSTANT),
                item.get("until", AttributeCodec.EPOCH_SECONDS));
    }

    @Override
    public void writeIndexKeys(Refund refund, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(refund.by(), refund.priority(), refund.state()));
        item.putIndexKey("gsi1sk", gsi1Sort(refund.state(), refund.sentAt(), refund.payee()));
        item.putIndexKey("lsi1sk", lsi1Sort(refund.sentAt(), refund.payee(), refund.refundId()));
    }

    @Override
    public RefundKey keyOf(Refund refund) {
        return RefundKey.of(refund);
    }

    @Override
    public RefundKey parseKey(String partition, @Nullable String sort) {
        return RefundKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Refund complete(Refund refund, GeneratedValues generated) {
        return new Refund(
                refund.payee(),
                refund.refundId(),
                refund.by(),
                refund.priority(),
                refund.state(),
                refund.sentAt(),
                generated.wholeSeconds(refund.until()));
    }

    @Override
    public String timeToLive() {
        return "until";
    }

    @Override
    public void validate(Refund refund, Violations violations) {
        checkPayee(refund.payee(), violations);
        checkRefundId(refund.refundId(), violations);
        checkState(refund.state(), violations);
        checkSentAt(refund.sentAt(), violations);
        checkUntil(refund.until(), violations);
    }

    static void checkPayee(String payee, Violations violations) {
        violations.required("payee", payee);
    }

    static void checkRefundId(String refundId, Violations violations) {
        violations.required("refundId", refundId);
    }

    static void checkState(State state, Violations violations) {
        violations.required("state", state);
    }

    static void checkSentAt(Instant sentAt, Violations violations) {
        violations.required("sentAt", sentAt);
    }

    static void checkUntil(Instant until, Violations violations) {
        violations.required("until", until);
    }

    /**
     * Returns the index key {@code gsi1pk = COURIER#{by}#{priority:2}#{state}}, or null while a component
     * of it is absent.
     */
    static @Nullable String gsi1Partition(@Nullable Courier by, int priority, State state) {
        if (by == null) {
            return null;
        }
        return KeyWriter.partition("Refund", "gsi1pk")
                .literal("COURIER#")
                .component("by", by, BY_FORMAT)
                .literal("#")
                .component("priority", priority, PRIORITY_FORMAT)
                .literal("#")
                .component("state", state, STATE_FORMAT)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = {state}#{sentAt:seconds}#{payee}}.
     */
    static String gsi1Sort(State state, Instant sentAt, String payee) {
        return KeyWriter.sort("Refund", "gsi1sk")
                .component("state", state, STATE_FORMAT)
                .literal("#")
                .component("sentAt", sentAt, KeyFormat.SECONDS)
                .literal("#")
                .component("payee", payee, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code lsi1sk = {sentAt:day}#{payee}#{refundId}}.
     */
    static String lsi1Sort(Instant sentAt, String payee, String refundId) {
        return KeyWriter.sort("Refund", "lsi1sk")
                .component("sentAt", sentAt, KeyFormat.DAY)
                .literal("#")
                .component("payee", payee, KeyFormat.STRING)
                .literal("#")
                .component("refundId", refundId, KeyFormat.STRING)
                .finish();
    }
}
