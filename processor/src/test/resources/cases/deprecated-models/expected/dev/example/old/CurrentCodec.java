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
 * Converts between {@link Current} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CurrentCodec extends EntityCodec<Current, CurrentKey> {
    /**
     * The only instance.
     */
    public static final CurrentCodec INSTANCE = new CurrentCodec();

    private CurrentCodec() {
        super("Current", Current.class);
    }

    @Override
    public void write(Current current, ItemWriter item) {
        item.put("id", current.id(), AttributeCodec.STRING);
        item.put("text", current.text(), AttributeCodec.STRING);
    }

    @Override
    public Current read(ItemReader item) {
        return new Current(
                item.get("id", AttributeCodec.STRING),
                item.get("text", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Current current, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public CurrentKey keyOf(Current current) {
        return CurrentKey.of(current);
    }

    @Override
    public CurrentKey parseKey(String partition, @Nullable String sort) {
        return CurrentKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Current current, Violations violations) {
        checkId(current.id(), violations);
        checkText(current.text(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkText(String text, Violations violations) {
        violations.required("text", text);
    }
}
