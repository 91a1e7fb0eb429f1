package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Suppressed.Around.First} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FirstCodec extends EntityCodec<Suppressed.Around.First, FirstKey> {
    /**
     * The only instance.
     */
    public static final FirstCodec INSTANCE = new FirstCodec();

    static final AttributeCodec<Set<String>> TAGS = AttributeCodec.set(AttributeCodec.STRING);

    static final AttributeCodec<Suppressed.Around.Nested> NESTED = AttributeCodec.document(
            NestedCodec.INSTANCE);

    static final AttributeCodec<List<String>> NESTED_WORDS = AttributeCodec.list(
            AttributeCodec.STRING);

    private FirstCodec() {
        super("First", Suppressed.Around.First.class);
    }

    @Override
    public void write(Suppressed.Around.First first, ItemWriter item) {
        item.put("customer", first.customer(), AttributeCodec.STRING);
        item.putSet("tags", first.tags(), TAGS);
        item.put("nested", first.nested(), NESTED);
    }

    @Override
    public Suppressed.Around.First read(ItemReader item) {
        return new Suppressed.Around.First(
                item.get("customer", AttributeCodec.STRING),
                item.getSet("tags", TAGS),
                item.get("nested", NESTED));
    }

    @Override
    public void writeIndexKeys(Suppressed.Around.First first, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition());
        item.putIndexKey("gsi1sk", gsi1Sort(first.customer()));
    }

    @Override
    public FirstKey keyOf(Suppressed.Around.First first) {
        return FirstKey.of(first);
    }

    @Override
    public FirstKey parseKey(String partition, @Nullable String sort) {
        return FirstKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Suppressed.Around.First first, Violations violations) {
        checkCustomer(first.customer(), violations);
        checkTags(first.tags(), violations);
        checkNested(first.nested(), violations);
    }

    static void checkCustomer(String customer, Violations violations) {
        violations.required("customer", customer);
    }

    static void checkTags(Set<String> tags, Violations violations) {
        violations.required("tags", tags);
    }

    static void checkNested(Suppressed.Around.Nested nested, Violations violations) {
        violations.required("nested", nested);
        violations.nested("nested", nested, NestedCodec.INSTANCE::validate);
    }

    /**
     * Returns the index key {@code gsi1pk = ALL}.
     */
    static String gsi1Partition() {
        return "ALL";
    }

    /**
     * Returns the index key {@code gsi1sk = {customer}}.
     */
    static String gsi1Sort(String customer) {
        return KeyWriter.sort("First", "gsi1sk")
                .component("customer", customer, KeyFormat.STRING)
                .finish();
    }

    /**
     * Converts between {@link Suppressed.Around.Nested} and its map.
     */
    public static final class NestedCodec extends RecordCodec<Suppressed.Around.Nested> {
        /**
         * The only instance.
         */
        public static final NestedCodec INSTANCE = new NestedCodec();

        private NestedCodec() {
        }

        @Override
        public void write(Suppressed.Around.Nested nested, ItemWriter item) {
            item.put("words", nested.words(), NESTED_WORDS);
        }

        @Override
        public Suppressed.Around.Nested read(ItemReader item) {
            return new Suppressed.Around.Nested(
                    item.get("words", NESTED_WORDS));
        }

        @Override
        public void validate(Suppressed.Around.Nested nested, Violations violations) {
            checkWords(nested.words(), violations);
        }

        static void checkWords(List<String> words, Violations violations) {
            violations.required("words", words);
        }
    }
}
