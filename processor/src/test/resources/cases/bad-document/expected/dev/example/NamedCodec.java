package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Converts between {@link Documents.Named} and its map.
 *
 * <p>This is version 1 of the form; the version is stored as {@code schemaVersion} from 2 on.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NamedCodec extends DocumentCodec<Documents.Named> {
    /**
     * The only instance.
     */
    public static final NamedCodec INSTANCE = new NamedCodec();

    private NamedCodec() {
        super("Named", "cf0f985722cebbfc");
    }

    @Override
    public void write(Documents.Named named, ItemWriter item) {
        item.put("value", named.value(), AttributeCodec.STRING);
    }

    @Override
    public Documents.Named read(ItemReader item) {
        item.ofFirstVersion("schemaVersion");
        return new Documents.Named(
                item.get("value", AttributeCodec.STRING));
    }

    @Override
    public void validate(Documents.Named named, Violations violations) {
        checkValue(named.value(), violations);
    }

    static void checkValue(String value, Violations violations) {
        violations.required("value", value);
    }
}
