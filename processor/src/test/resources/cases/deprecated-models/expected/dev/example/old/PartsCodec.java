package dev.example.old;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Parts} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PartsCodec extends EntityCodec<Parts, PartsKey> {
    /**
     * The only instance.
     */
    public static final PartsCodec INSTANCE = new PartsCodec();

    static final AttributeCodec<Parts.Kind> KIND = AttributeCodec.enumName(Parts.Kind.class);

    static final AttributeCodec<List<Parts.Nested>> NESTED = AttributeCodec.list(
            AttributeCodec.document(NestedCodec.INSTANCE));

    static final AttributeCodec<Parts.Code> CODE = AttributeCodec.converted(
            new Parts.Code.Converter(), AttributeCodec.STRING);

    static final KeyFormat<Parts.Kind> KIND_FORMAT = KeyFormat.enumName(Parts.Kind.class);

    private PartsCodec() {
        super("Parts", Parts.class);
    }

    @Override
    public void write(Parts parts, ItemWriter item) {
        item.put("id", parts.id(), AttributeCodec.STRING);
        item.put("kind", parts.kind(), KIND);
        item.put("text", parts.text(), AttributeCodec.STRING);
        item.put("nested", parts.nested(), NESTED);
        item.putIfPresent("code", parts.code(), CODE);
    }

    @Override
    public Parts read(ItemReader item) {
        return new Parts(
                item.get("id", AttributeCodec.STRING),
                item.get("kind", KIND),
                item.get("text", AttributeCodec.STRING),
                item.get("nested", NESTED),
                item.find("code", CODE));
    }

    @Override
    public void writeIndexKeys(Parts parts, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public PartsKey keyOf(Parts parts) {
        return PartsKey.of(parts);
    }

    @Override
    public PartsKey parseKey(String partition, @Nullable String sort) {
        return PartsKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Parts parts, Violations violations) {
        checkId(parts.id(), violations);
        checkKind(parts.kind(), violations);
        checkText(parts.text(), violations);
        checkNested(parts.nested(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkKind(Parts.Kind kind, Violations violations) {
        violations.required("kind", kind);
    }

    static void checkText(String text, Violations violations) {
        violations.required("text", text);
    }

    static void checkNested(List<Parts.Nested> nested, Violations violations) {
        violations.required("nested", nested);
        violations.elements("nested", nested, NestedCodec.INSTANCE::validate);
    }

    /**
     * Converts between {@link Parts.Nested} and its map.
     */
    public static final class NestedCodec extends RecordCodec<Parts.Nested> {
        /**
         * The only instance.
         */
        public static final NestedCodec INSTANCE = new NestedCodec();

        private NestedCodec() {
        }

        @Override
        public void write(Parts.Nested nested, ItemWriter item) {
            item.put("count", nested.count(), AttributeCodec.INT);
        }

        @Override
        public Parts.Nested read(ItemReader item) {
            return new Parts.Nested(
                    item.get("count", AttributeCodec.INT));
        }

        @Override
        public void validate(Parts.Nested nested, Violations violations) {
            // Nothing can be wrong.
        }
    }
}
