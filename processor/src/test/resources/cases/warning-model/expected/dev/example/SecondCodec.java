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
 * Converts between {@link Models.Second} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SecondCodec extends EntityCodec<Models.Second, SecondKey> {
    /**
     * The only instance.
     */
    public static final SecondCodec INSTANCE = new SecondCodec();

    static final KeyFormat<Integer> NUMBER_FORMAT = KeyFormat.paddedInt(3);

    private SecondCodec() {
        super("Second", Models.Second.class);
    }

    @Override
    public void write(Models.Second second, ItemWriter item) {
        item.put("client", second.client(), AttributeCodec.STRING);
        item.put("what", second.what(), AttributeCodec.STRING);
        item.put("number", second.number(), AttributeCodec.INT);
    }

    @Override
    public Models.Second read(ItemReader item) {
        return new Models.Second(
                item.get("client", AttributeCodec.STRING),
                item.get("what", AttributeCodec.STRING),
                item.get("number", AttributeCodec.INT));
    }

    @Override
    public void writeIndexKeys(Models.Second second, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public SecondKey keyOf(Models.Second second) {
        return SecondKey.of(second);
    }

    @Override
    public SecondKey parseKey(String partition, @Nullable String sort) {
        return SecondKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.Second second, Violations violations) {
        checkClient(second.client(), violations);
        checkWhat(second.what(), violations);
    }

    static void checkClient(String client, Violations violations) {
        violations.required("client", client);
    }

    static void checkWhat(String what, Violations violations) {
        violations.required("what", what);
    }
}
