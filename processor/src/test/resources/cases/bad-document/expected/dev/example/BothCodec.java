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
 * Converts between {@link Documents.Both} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class BothCodec extends EntityCodec<Documents.Both, BothKey> {
    /**
     * The only instance.
     */
    public static final BothCodec INSTANCE = new BothCodec();

    private BothCodec() {
        super("Both", Documents.Both.class);
    }

    @Override
    public void write(Documents.Both both, ItemWriter item) {
        item.put("id", both.id(), AttributeCodec.STRING);
    }

    @Override
    public Documents.Both read(ItemReader item) {
        return new Documents.Both(
                item.get("id", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Documents.Both both, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public BothKey keyOf(Documents.Both both) {
        return BothKey.of(both);
    }

    @Override
    public BothKey parseKey(String partition, @Nullable String sort) {
        return BothKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Documents.Both both, Violations violations) {
        checkId(both.id(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }
}
