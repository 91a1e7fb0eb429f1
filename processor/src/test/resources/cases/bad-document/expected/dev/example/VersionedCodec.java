package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Converts between {@link Documents.Versioned} and its map.
 *
 * <p>This is version 1 of the form; the version is stored as {@code type} from 2 on.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class VersionedCodec extends DocumentCodec<Documents.Versioned> {
    /**
     * The only instance.
     */
    public static final VersionedCodec INSTANCE = new VersionedCodec();

    private VersionedCodec() {
        super("Versioned", "739737d601c15ea8");
    }

    @Override
    public void write(Documents.Versioned versioned, ItemWriter item) {
        item.put("value", versioned.value(), AttributeCodec.STRING);
    }

    @Override
    public Documents.Versioned read(ItemReader item) {
        item.ofFirstVersion("type");
        return new Documents.Versioned(
                item.get("value", AttributeCodec.STRING));
    }

    @Override
    public void validate(Documents.Versioned versioned, Violations violations) {
        checkValue(versioned.value(), violations);
    }

    static void checkValue(String value, Violations violations) {
        violations.required("value", value);
    }
}
