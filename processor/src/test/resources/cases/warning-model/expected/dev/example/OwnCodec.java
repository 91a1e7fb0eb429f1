package dev.example;

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
 * Converts between {@link Models.Own} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OwnCodec extends EntityCodec<Models.Own, OwnKey> {
    /**
     * The only instance.
     */
    public static final OwnCodec INSTANCE = new OwnCodec();

    private OwnCodec() {
        super("Own", Models.Own.class);
    }

    @Override
    public void write(Models.Own own, ItemWriter item) {
        item.put("name", own.name(), AttributeCodec.STRING);
    }

    @Override
    public Models.Own read(ItemReader item) {
        return new Models.Own(
                item.get("name", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Models.Own own, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public OwnKey keyOf(Models.Own own) {
        return OwnKey.of(own);
    }

    @Override
    public OwnKey parseKey(String partition, @Nullable String sort) {
        return OwnKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.Own own, Violations violations) {
        checkName(own.name(), violations);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }
}
