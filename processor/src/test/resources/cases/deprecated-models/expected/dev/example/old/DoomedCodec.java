package dev.example.old;

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
 * Converts between {@link Doomed} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class DoomedCodec extends EntityCodec<Doomed, DoomedKey> {
    /**
     * The only instance.
     */
    public static final DoomedCodec INSTANCE = new DoomedCodec();

    private DoomedCodec() {
        super("Doomed", Doomed.class);
    }

    @Override
    public void write(Doomed doomed, ItemWriter item) {
        item.put("id", doomed.id(), AttributeCodec.STRING);
    }

    @Override
    public Doomed read(ItemReader item) {
        return new Doomed(
                item.get("id", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Doomed doomed, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public DoomedKey keyOf(Doomed doomed) {
        return DoomedKey.of(doomed);
    }

    @Override
    public DoomedKey parseKey(String partition, @Nullable String sort) {
        return DoomedKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Doomed doomed, Violations violations) {
        checkId(doomed.id(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }
}
