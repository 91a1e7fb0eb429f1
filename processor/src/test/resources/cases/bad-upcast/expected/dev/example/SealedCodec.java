package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Converts between {@link Upcasts.Sealed} and its map.
 *
 * <p>The name of the record is stored as {@code type}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SealedCodec extends DocumentCodec<Upcasts.Sealed> {
    /**
     * The only instance.
     */
    public static final SealedCodec INSTANCE = new SealedCodec();

    private SealedCodec() {
        super("Sealed", "d2b19d9237569aea");
    }

    @Override
    public void write(Upcasts.Sealed sealed, ItemWriter item) {
        if (sealed instanceof Upcasts.OfSealed ofSealed) {
            item.putType("type", "OfSealed");
            OfSealedCodec.INSTANCE.write(ofSealed, item);
        } else {
            throw unknownType();
        }
    }

    @Override
    public Upcasts.Sealed read(ItemReader item) {
        return switch (item.get("type", AttributeCodec.STRING)) {
            case "OfSealed" ->
                    OfSealedCodec.INSTANCE.read(item.as("OfSealed").ofFirstVersion("schemaVersion"));
            default -> throw item.unknownType("type", "Sealed");
        };
    }

    @Override
    public void validate(Upcasts.Sealed sealed, Violations violations) {
        if (sealed instanceof Upcasts.OfSealed ofSealed) {
            OfSealedCodec.INSTANCE.validate(ofSealed, violations);
        } else {
            throw unknownType();
        }
    }

    @Override
    public List<String> typeNames(Class<? extends Upcasts.Sealed> type) {
        List<String> names = new ArrayList<>();
        if (type.isAssignableFrom(Upcasts.OfSealed.class)) {
            names.add("OfSealed");
        }
        return List.copyOf(names);
    }

    /**
     * Converts between {@link Upcasts.OfSealed} and its map.
     */
    public static final class OfSealedCodec extends RecordCodec<Upcasts.OfSealed> {
        /**
         * The only instance.
         */
        public static final OfSealedCodec INSTANCE = new OfSealedCodec();

        private OfSealedCodec() {
        }

        @Override
        public void write(Upcasts.OfSealed ofSealed, ItemWriter item) {
            item.put("cents", ofSealed.cents(), AttributeCodec.LONG);
        }

        @Override
        public Upcasts.OfSealed read(ItemReader item) {
            return new Upcasts.OfSealed(
                    item.get("cents", AttributeCodec.LONG));
        }

        @Override
        public void validate(Upcasts.OfSealed ofSealed, Violations violations) {
            // Nothing can be wrong.
        }
    }
}
