package dev.example.hostile;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Other} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OtherCodec extends EntityCodec<Other, OtherKey> {
    /**
     * The only instance.
     */
    public static final OtherCodec INSTANCE = new OtherCodec();

    static final KeyFormat<Integer> NUMBER_FORMAT = KeyFormat.paddedInt(4);

    private OtherCodec() {
        super("Other", Other.class);
    }

    @Override
    public void write(Other other, ItemWriter item) {
        item.put("number", other.number(), AttributeCodec.INT);
        item.put("flag", other.flag(), AttributeCodec.BOOLEAN);
        item.put("ttl: ~", other.until(), AttributeCodec.EPOCH_SECONDS);
    }

    @Override
    public Other read(ItemReader item) {
        return new Other(
                item.get("number", AttributeCodec.INT),
                item.get("flag", AttributeCodec.BOOLEAN),
                item.get("ttl: ~", AttributeCodec.EPOCH_SECONDS));
    }

    @Override
    public void writeIndexKeys(Other other, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public OtherKey keyOf(Other other) {
        return OtherKey.of(other);
    }

    @Override
    public OtherKey parseKey(String partition, @Nullable String sort) {
        return OtherKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Other complete(Other other, GeneratedValues generated) {
        return new Other(
                other.number(),
                other.flag(),
                generated.wholeSeconds(other.until()));
    }

    @Override
    public String timeToLive() {
        return "ttl: ~";
    }

    @Override
    public void validate(Other other, Violations violations) {
        checkUntil(other.until(), violations);
    }

    static void checkUntil(Instant until, Violations violations) {
        violations.required("until", until);
    }
}
