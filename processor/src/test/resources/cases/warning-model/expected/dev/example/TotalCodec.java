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
 * Converts between {@link Models.Total} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TotalCodec extends EntityCodec<Models.Total, TotalKey> {
    /**
     * The only instance.
     */
    public static final TotalCodec INSTANCE = new TotalCodec();

    static final AttributeCodec<Models.Status> STATUS = AttributeCodec.enumName(Models.Status.class);

    static final KeyFormat<Models.Status> STATUS_FORMAT = KeyFormat.enumName(Models.Status.class);

    private TotalCodec() {
        super("Total", Models.Total.class);
    }

    @Override
    public void write(Models.Total total, ItemWriter item) {
        item.put("status", total.status(), STATUS);
        item.put("count", total.count(), AttributeCodec.LONG);
    }

    @Override
    public Models.Total read(ItemReader item) {
        return new Models.Total(
                item.get("status", STATUS),
                item.get("count", AttributeCodec.LONG));
    }

    @Override
    public void writeIndexKeys(Models.Total total, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public TotalKey keyOf(Models.Total total) {
        return TotalKey.of(total);
    }

    @Override
    public TotalKey parseKey(String partition, @Nullable String sort) {
        return TotalKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.Total total, Violations violations) {
        checkStatus(total.status(), violations);
    }

    static void checkStatus(Models.Status status, Violations violations) {
        violations.required("status", status);
    }
}
