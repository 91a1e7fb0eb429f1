package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Converts between {@link Documents.Two} and its map.
 *
 * <p>This is version 1 of the form; the version is stored as {@code schemaVersion} from 2 on.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TwoCodec extends DocumentCodec<Documents.Two> {
    /**
     * The only instance.
     */
    public static final TwoCodec INSTANCE = new TwoCodec();

    private TwoCodec() {
        super("Two", "28e83802b4036fc9");
    }

    @Override
    public void write(Documents.Two two, ItemWriter item) {
        item.put("value", two.value(), AttributeCodec.STRING);
    }

    @Override
    public Documents.Two read(ItemReader item) {
        item.ofFirstVersion("schemaVersion");
        return new Documents.Two(
                item.get("value", AttributeCodec.STRING));
    }

    @Override
    public void validate(Documents.Two two, Violations violations) {
        checkValue(two.value(), violations);
    }

    static void checkValue(String value, Violations violations) {
        violations.required("value", value);
    }
}
