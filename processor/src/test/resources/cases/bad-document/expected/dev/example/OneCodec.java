package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Converts between {@link Documents.One} and its map.
 *
 * <p>This is version 1 of the form; the version is stored as {@code schemaVersion} from 2 on.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OneCodec extends DocumentCodec<Documents.One> {
    /**
     * The only instance.
     */
    public static final OneCodec INSTANCE = new OneCodec();

    private OneCodec() {
        super("Two", "d43561b8d50e9e17");
    }

    @Override
    public void write(Documents.One one, ItemWriter item) {
        item.put("value", one.value(), AttributeCodec.STRING);
    }

    @Override
    public Documents.One read(ItemReader item) {
        item.ofFirstVersion("schemaVersion");
        return new Documents.One(
                item.get("value", AttributeCodec.STRING));
    }

    @Override
    public void validate(Documents.One one, Violations violations) {
        checkValue(one.value(), violations);
    }

    static void checkValue(String value, Violations violations) {
        violations.required("value", value);
    }
}
