package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Shops.Own} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OwnCodec extends EntityCodec<Shops.Own, OwnKey> {
    /**
     * The only instance.
     */
    public static final OwnCodec INSTANCE = new OwnCodec();

    private OwnCodec() {
        super("Own", Shops.Own.class);
    }

    @Override
    public void write(Shops.Own own, ItemWriter item) {
        item.put("id", own.id(), AttributeCodec.STRING);
    }

    @Override
    public Shops.Own read(ItemReader item) {
        return new Shops.Own(
                item.get("id", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Shops.Own own, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public OwnKey keyOf(Shops.Own own) {
        return OwnKey.of(own);
    }

    @Override
    public OwnKey parseKey(String partition, @Nullable String sort) {
        return OwnKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Shops.Own own, Violations violations) {
        checkId(own.id(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }
}
