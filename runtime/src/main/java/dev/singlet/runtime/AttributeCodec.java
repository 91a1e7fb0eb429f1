package dev.singlet.runtime;

import dev.singlet.AttributeConverter;
import dev.singlet.expression.ValueEncoder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts between a value and its stored form. Instances are immutable.
 *
 * <p>Numbers are read back in their canonical form, without trailing zeros after the point, as DynamoDB does not keep
 * them: {@code 1.50} is read as {@code 1.5}, and {@code -0.0} as {@code 0.0}.
 *
 * @param <T> the type of the value
 */
public final class AttributeCodec<T> implements ValueEncoder<T> {

    /** Text as {@code S}. Half of a surrogate pair is refused, as UTF-8 would make a question mark of it. */
    public static final AttributeCodec<String> STRING = new AttributeCodec<>(TextForms.STRING);

    /** A character as {@code S}. Half of a surrogate pair is refused. */
    public static final AttributeCodec<Character> CHAR = new AttributeCodec<>(TextForms.CHAR);

    /** A UUID as {@code S}, in lower case. */
    public static final AttributeCodec<UUID> UUID = new AttributeCodec<>(TextForms.UUID);

    /**
     * An instant of the years 0000 to 9999 as {@code S}, {@code 2024-01-02T03:04:05.678901234Z}: of fixed width, so
     * that the order of texts is that of time. Any instant of ISO 8601 can be read.
     */
    public static final AttributeCodec<Instant> INSTANT = new AttributeCodec<>(TextForms.INSTANT);

    /** A date of the years 0000 to 9999 as {@code S}, {@code 2024-01-02}. */
    public static final AttributeCodec<LocalDate> LOCAL_DATE = new AttributeCodec<>(TextForms.LOCAL_DATE);

    /** True or false as {@code BOOL}. */
    public static final AttributeCodec<Boolean> BOOLEAN = new AttributeCodec<>(new BooleanForm());

    /** Bytes as {@code B}. */
    public static final AttributeCodec<byte[]> BYTES = new AttributeCodec<>(new BytesForm());

    /** What the SDK holds, as it is. {@code NULL} is refused, as it is read as absent. */
    public static final AttributeCodec<AttributeValue> ATTRIBUTE_VALUE = new AttributeCodec<>(new AnyForm());

    /** An integer as {@code N}. */
    public static final AttributeCodec<Byte> BYTE = new AttributeCodec<>(NumberForms.BYTE);

    /** An integer as {@code N}. */
    public static final AttributeCodec<Short> SHORT = new AttributeCodec<>(NumberForms.SHORT);

    /** An integer as {@code N}. */
    public static final AttributeCodec<Integer> INT = new AttributeCodec<>(NumberForms.INT);

    /** An integer as {@code N}. */
    public static final AttributeCodec<Long> LONG = new AttributeCodec<>(NumberForms.LONG);

    /** A number as {@code N}. */
    public static final AttributeCodec<Float> FLOAT = new AttributeCodec<>(NumberForms.FLOAT);

    /** A number as {@code N}. What is not finite is refused, as is what is beyond 1E-130 and 9.99E+125. */
    public static final AttributeCodec<Double> DOUBLE = new AttributeCodec<>(NumberForms.DOUBLE);

    /** A number of at most 38 significant digits, zero or of a size from 1E-130 to 9.99…E+125, as {@code N}. */
    public static final AttributeCodec<BigDecimal> BIG_DECIMAL = new AttributeCodec<>(NumberForms.BIG_DECIMAL);

    /** An integer of at most 38 significant digits, as {@code N}. */
    public static final AttributeCodec<BigInteger> BIG_INTEGER = new AttributeCodec<>(NumberForms.BIG_INTEGER);

    /** A duration as {@code N}: its seconds, with a fraction of up to nine digits. */
    public static final AttributeCodec<Duration> DURATION = new AttributeCodec<>(NumberForms.DURATION);

    /**
     * An instant as {@code N}: its seconds since 1970, as DynamoDB demands of a time to live. A fraction is cut off,
     * towards the past.
     */
    public static final AttributeCodec<Instant> EPOCH_SECONDS = new AttributeCodec<>(NumberForms.EPOCH_SECONDS);

    /** DynamoDB's own bound on documents, lists and maps within one another; the item is the first of them. */
    private static final int LEVELS = 32;

    private final ValueForm<T> form;

    private AttributeCodec(ValueForm<T> form) {
        this.form = form;
    }

    /**
     * Returns the codec of an enum: a constant's name as {@code S}.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the codec
     */
    public static <E extends Enum<E>> AttributeCodec<E> enumName(Class<E> type) {
        return new AttributeCodec<>(TextForms.enumName(type));
    }

    /**
     * Returns the codec of a list, as {@code L}. Null elements are refused; lists that are read are unmodifiable.
     *
     * @param element the codec of the elements
     * @param <E> the type of the elements
     * @return the codec
     */
    public static <E> AttributeCodec<List<E>> list(AttributeCodec<E> element) {
        return new AttributeCodec<>(new ListForm<>(element));
    }

    /**
     * Returns the codec of a set, as {@code SS} or {@code NS}. Null elements are refused, and so is the empty set, which
     * {@link ItemWriter#putSet} writes as absent. Numbers that differ in trailing zeros alone are one element. Sets that
     * are read are unmodifiable and in DynamoDB's order.
     *
     * @param element the codec of the elements, stored as text or as numbers
     * @param <E> the type of the elements
     * @return the codec
     * @throws IllegalArgumentException if the elements are stored in another way
     */
    public static <E> AttributeCodec<Set<E>> set(AttributeCodec<E> element) {
        return new AttributeCodec<>(SetForm.of(element));
    }

    /**
     * Returns the codec of a map with texts as keys, as {@code M}. Null and empty keys are refused, and null values are;
     * maps that are read are unmodifiable.
     *
     * @param value the codec of the values
     * @param <V> the type of the values
     * @return the codec
     */
    public static <V> AttributeCodec<Map<String, V>> map(AttributeCodec<V> value) {
        return map(STRING, value);
    }

    /**
     * Returns the codec of a map, as {@code M}. Null keys and those whose text is empty are refused, and null values
     * are; maps that are read are unmodifiable.
     *
     * @param key the codec of the keys, stored as text
     * @param value the codec of the values
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the codec
     * @throws IllegalArgumentException if the keys are stored in another way
     */
    public static <K, V> AttributeCodec<Map<K, V>> map(AttributeCodec<K> key, AttributeCodec<V> value) {
        return new AttributeCodec<>(MapForm.of(key, value));
    }

    /**
     * Returns the codec of a nested record, as {@code M}.
     *
     * @param codec the codec of the record
     * @param <T> the record
     * @return the codec
     */
    public static <T> AttributeCodec<T> document(RecordCodec<T> codec) {
        return document(() -> codec);
    }

    /**
     * Returns the codec of a nested document whose own codec is asked for only when it is used. Two codecs that refer to
     * one another can so be initialised by two threads at once.
     *
     * @param codec gives the codec of the document
     * @param <T> the document
     * @return the codec
     */
    public static <T> AttributeCodec<T> document(Supplier<? extends RecordCodec<T>> codec) {
        return new AttributeCodec<>(new DocumentForm<>(codec));
    }

    /**
     * Returns the codec of a type that is stored in the form of another one.
     *
     * @param converter converts between the two
     * @param stored the codec of the other type
     * @param <T> the type of the value
     * @param <S> the other type
     * @return the codec
     */
    public static <T, S> AttributeCodec<T> converted(AttributeConverter<T, S> converter, AttributeCodec<S> stored) {
        return new AttributeCodec<>(new ConvertedForm<>(converter, stored));
    }

    /**
     * {@inheritDoc}
     *
     * <p>The exception tells the place within the value alone; {@link ItemWriter} adds entity and attribute.
     */
    @Override
    public AttributeValue encode(T value) {
        return form.encode(value);
    }

    /**
     * Encodes a value that lies within {@code depth} documents, lists and maps. Without a bound, a structure that holds
     * itself would be followed until the stack ends.
     */
    AttributeValue encode(T value, int depth) {
        boolean nests = form.type() == AttributeValue.Type.M || form.type() == AttributeValue.Type.L;
        if (nests) {
            checkLevel(depth + 1);
        }
        return form.encode(value, depth);
    }

    /** Refuses a document, list or map within too many others. */
    static void checkLevel(int level) {
        if (level >= LEVELS) {
            throw ValueForm.refused("it is nested deeper than " + LEVELS + " levels, which DynamoDB does not allow");
        }
    }

    /**
     * Returns the value of a stored form. The exception tells the place within the value alone; {@link ItemReader} adds
     * entity and attribute.
     *
     * @param stored the attribute value
     * @return the value
     * @throws dev.singlet.ItemDecodingException if it is not the stored form of such a value
     */
    public T decode(AttributeValue stored) {
        return form.decode(requireType(stored));
    }

    /** The value, if it is of the type of the form; what lies between here and DynamoDB can send what is none. */
    private AttributeValue requireType(@Nullable AttributeValue stored) {
        AttributeValue.Type type = stored == null ? null : stored.type();
        if (stored == null || type == null || type == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION) {
            throw form.unexpected("a value of no type, or of several");
        }
        if (type != form.type() && form.type() != AnyForm.ANY) {
            throw form.unexpected(nameOf(type));
        }
        return stored;
    }

    /**
     * Returns the type of the attribute.
     *
     * @return the name of the type in DynamoDB's protocol, such as {@code S} or {@code NS}; {@code any} if it can be any
     */
    public String type() {
        return form.type() == AnyForm.ANY ? "any" : nameOf(form.type());
    }

    AttributeValue.Type attributeType() {
        return form.type();
    }

    /** What is stored, for messages. */
    String form() {
        return form.description();
    }

    /** Names the type of the attribute. */
    @Override
    public String toString() {
        return "AttributeCodec[" + form() + "]";
    }

    private static String nameOf(AttributeValue.Type type) {
        return type == AttributeValue.Type.NUL ? "NULL" : type.name();
    }
}
