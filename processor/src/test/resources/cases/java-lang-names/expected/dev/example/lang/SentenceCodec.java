package dev.example.lang;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.lang.Boolean;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Sentence} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SentenceCodec extends EntityCodec<Sentence, SentenceKey> {
    /**
     * The only instance.
     */
    public static final SentenceCodec INSTANCE = new SentenceCodec();

    static final AttributeCodec<Integer> INTEGER = AttributeCodec.enumName(Integer.class);

    static final AttributeCodec<Object> OBJECT = AttributeCodec.document(ObjectCodec.INSTANCE);

    static final AttributeCodec<Map<String, Long>> COUNTS = AttributeCodec.map(AttributeCodec.LONG);

    static final AttributeCodec<List<Boolean>> FLAGS = AttributeCodec.list(AttributeCodec.BOOLEAN);

    static final KeyFormat<java.lang.Integer> POSITION_FORMAT = KeyFormat.paddedInt(10);

    static final KeyFormat<Integer> INTEGER_FORMAT = KeyFormat.enumName(Integer.class);

    private SentenceCodec() {
        super("Sentence", Sentence.class);
    }

    @Override
    public void write(Sentence sentence, ItemWriter item) {
        item.put("id", sentence.id(), AttributeCodec.STRING);
        item.put("position", sentence.position(), AttributeCodec.INT);
        item.put("integer", sentence.integer(), INTEGER);
        item.putIfPresent("object", sentence.object(), OBJECT);
        item.putIfPresent("count", sentence.count(), AttributeCodec.INT);
        item.put("counts", sentence.counts(), COUNTS);
        item.put("flags", sentence.flags(), FLAGS);
    }

    @Override
    public Sentence read(ItemReader item) {
        return new Sentence(
                item.get("id", AttributeCodec.STRING),
                item.get("position", AttributeCodec.INT),
                item.get("integer", INTEGER),
                item.find("object", OBJECT),
                item.find("count", AttributeCodec.INT),
                item.get("counts", COUNTS),
                item.get("flags", FLAGS));
    }

    @Override
    public void writeIndexKeys(Sentence sentence, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public SentenceKey keyOf(Sentence sentence) {
        return SentenceKey.of(sentence);
    }

    @Override
    public SentenceKey parseKey(String partition, @Nullable String sort) {
        return SentenceKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Sentence sentence, Violations violations) {
        checkId(sentence.id(), violations);
        checkInteger(sentence.integer(), violations);
        checkObject(sentence.object(), violations);
        checkCounts(sentence.counts(), violations);
        checkFlags(sentence.flags(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkInteger(Integer integer, Violations violations) {
        violations.required("integer", integer);
    }

    static void checkObject(@Nullable Object object, Violations violations) {
        violations.nested("object", object, ObjectCodec.INSTANCE::validate);
    }

    static void checkCounts(Map<String, Long> counts, Violations violations) {
        violations.required("counts", counts);
    }

    static void checkFlags(List<Boolean> flags, Violations violations) {
        violations.required("flags", flags);
    }

    /**
     * Converts between {@link Object} and its map.
     */
    public static final class ObjectCodec extends RecordCodec<Object> {
        /**
         * The only instance.
         */
        public static final ObjectCodec INSTANCE = new ObjectCodec();

        private ObjectCodec() {
        }

        @Override
        public void write(Object object, ItemWriter item) {
            item.put("text", object.text(), AttributeCodec.STRING);
        }

        @Override
        public Object read(ItemReader item) {
            return new Object(
                    item.get("text", AttributeCodec.STRING));
        }

        @Override
        public void validate(Object object, Violations violations) {
            checkText(object.text(), violations);
        }

        static void checkText(String text, Violations violations) {
            violations.required("text", text);
        }
    }
}
