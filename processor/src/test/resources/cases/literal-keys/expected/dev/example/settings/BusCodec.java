package dev.example.settings;

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
 * Converts between {@link Bus} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class BusCodec extends EntityCodec<Bus, BusKey> {
    /**
     * The only instance.
     */
    public static final BusCodec INSTANCE = new BusCodec();

    static final KeyFormat<Integer> NUMBER_FORMAT = KeyFormat.paddedInt(4);

    private BusCodec() {
        super("Bus", Bus.class);
    }

    @Override
    public void write(Bus bus, ItemWriter item) {
        item.put("line", bus.line(), AttributeCodec.STRING);
        item.put("number", bus.number(), AttributeCodec.INT);
    }

    @Override
    public Bus read(ItemReader item) {
        return new Bus(
                item.get("line", AttributeCodec.STRING),
                item.get("number", AttributeCodec.INT));
    }

    @Override
    public void writeIndexKeys(Bus bus, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public BusKey keyOf(Bus bus) {
        return BusKey.of(bus);
    }

    @Override
    public BusKey parseKey(String partition, @Nullable String sort) {
        return BusKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Bus bus, Violations violations) {
        checkLine(bus.line(), violations);
    }

    static void checkLine(String line, Violations violations) {
        violations.required("line", line);
    }
}
