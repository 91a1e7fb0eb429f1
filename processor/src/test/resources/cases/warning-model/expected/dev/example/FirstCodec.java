package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.First} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FirstCodec extends EntityCodec<Models.First, FirstKey> {
    /**
     * The only instance.
     */
    public static final FirstCodec INSTANCE = new FirstCodec();

    static final KeyFormat<Integer> NUMBER_FORMAT = KeyFormat.paddedInt(3);

    private FirstCodec() {
        super("First", Models.First.class);
    }

    @Override
    public void write(Models.First first, ItemWriter item) {
        item.put("customerId", first.customerId(), AttributeCodec.STRING);
        item.put("id", first.id(), AttributeCodec.STRING);
        item.put("number", first.number(), AttributeCodec.INT);
    }

    @Override
    public Models.First read(ItemReader item) {
        return new Models.First(
                item.get("customerId", AttributeCodec.STRING),
                item.get("id", AttributeCodec.STRING),
                item.get("number", AttributeCodec.INT));
    }

    @Override
    public void writeIndexKeys(Models.First first, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public FirstKey keyOf(Models.First first) {
        return FirstKey.of(first);
    }

    @Override
    public FirstKey parseKey(String partition, @Nullable String sort) {
        return FirstKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.First first, Violations violations) {
        checkCustomerId(first.customerId(), violations);
        checkId(first.id(), violations);
    }

    static void checkCustomerId(String customerId, Violations violations) {
        violations.required("customerId", customerId);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }
}
