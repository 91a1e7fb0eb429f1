package dev.singlet.runtime;

import dev.singlet.AttributeConverter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a key component are written into a key, and read back.
 *
 * <p>Every format is injective, up to the precision that it names, and no encoded text holds a raw {@code #}. Except
 * for the plain numbers, every format keeps order under DynamoDB's unsigned UTF-8 comparison. Instances are immutable.
 *
 * @param <T> the component's type
 */
public final class KeyFormat<T> {

    /** The string itself. Variable width. */
    public static final KeyFormat<String> STRING =
            new KeyFormat<>(new KeyTextCodec("escaped text", UnaryOperator.identity()));

    /**
     * The string in lower case, in no particular language. The final sigma is written as any other sigma, so that the
     * beginning of a string is folded as the whole of it is. Variable width.
     */
    public static final KeyFormat<String> LOWER =
            new KeyFormat<>(new KeyTextCodec("escaped text in lower case", KeyFormat::lowerCase));

    /** The string in upper case, in no particular language. Variable width. */
    public static final KeyFormat<String> UPPER =
            new KeyFormat<>(new KeyTextCodec("escaped text in upper case", text -> text.toUpperCase(Locale.ROOT)));

    /** A plain decimal number. Variable width, and out of order: for partition keys. */
    public static final KeyFormat<Byte> BYTE = new KeyFormat<>(new KeyDecimalCodec<>(Byte::valueOf));

    /** A plain decimal number. Variable width, and out of order: for partition keys. */
    public static final KeyFormat<Short> SHORT = new KeyFormat<>(new KeyDecimalCodec<>(Short::valueOf));

    /** A plain decimal number. Variable width, and out of order: for partition keys. */
    public static final KeyFormat<Integer> INT = new KeyFormat<>(new KeyDecimalCodec<>(Integer::valueOf));

    /** A plain decimal number. Variable width, and out of order: for partition keys. */
    public static final KeyFormat<Long> LONG = new KeyFormat<>(new KeyDecimalCodec<>(Long::valueOf));

    /** UTC with nine fraction digits, {@code 2024-01-02T03:04:05.678901234Z}, in the years 0000 to 9999. Fixed width. */
    public static final KeyFormat<Instant> NANOS =
            new KeyFormat<>(new KeyInstantCodec("2024-01-02T03:04:05.678901234Z", ChronoUnit.NANOS));

    /** UTC cut to the microsecond, {@code 2024-01-02T03:04:05.678901Z}, in the years 0000 to 9999. Fixed width. */
    public static final KeyFormat<Instant> MICROS =
            new KeyFormat<>(new KeyInstantCodec("2024-01-02T03:04:05.678901Z", ChronoUnit.MICROS));

    /** UTC cut to the millisecond, {@code 2024-01-02T03:04:05.678Z}, in the years 0000 to 9999. Fixed width. */
    public static final KeyFormat<Instant> MILLIS =
            new KeyFormat<>(new KeyInstantCodec("2024-01-02T03:04:05.678Z", ChronoUnit.MILLIS));

    /** UTC cut to the second, {@code 2024-01-02T03:04:05Z}, in the years 0000 to 9999. Fixed width. */
    public static final KeyFormat<Instant> SECONDS =
            new KeyFormat<>(new KeyInstantCodec("2024-01-02T03:04:05Z", ChronoUnit.SECONDS));

    /** UTC cut to the hour, {@code 2024-01-02T03}, in the years 0000 to 9999. Fixed width. */
    public static final KeyFormat<Instant> HOUR =
            new KeyFormat<>(new KeyInstantCodec("2024-01-02T03", ChronoUnit.HOURS));

    /** UTC cut to the day, {@code 2024-01-02}, in the years 0000 to 9999. Fixed width. */
    public static final KeyFormat<Instant> DAY = new KeyFormat<>(new KeyInstantCodec("2024-01-02", ChronoUnit.DAYS));

    /** A date as {@code 2024-01-02}, in the years 0000 to 9999. Fixed width. */
    public static final KeyFormat<LocalDate> DATE = new KeyFormat<>(new KeyDateCodec());

    /** A UUID in lower case, ordered as that text is, not as {@link UUID#compareTo} does. Fixed width. */
    public static final KeyFormat<UUID> UUID = new KeyFormat<>(new KeyUuidCodec());

    /** {@code false} or {@code true}. Variable width. */
    public static final KeyFormat<Boolean> BOOLEAN =
            new KeyFormat<>(new KeyNameCodec<>("false or true", Map.of("false", false, "true", true)));

    private final KeyCodec<T> codec;

    private KeyFormat(KeyCodec<T> codec) {
        this.codec = codec;
    }

    /**
     * A non-negative number with leading zeros. Fixed width.
     *
     * @param width the number of digits, 1 or more; a value that needs more of them is refused
     * @return the format
     * @throws IllegalArgumentException if the width is less than 1
     */
    public static KeyFormat<Byte> paddedByte(int width) {
        return new KeyFormat<>(new KeyPaddedCodec<>(width, Byte.MAX_VALUE, number -> (byte) number));
    }

    /**
     * A non-negative number with leading zeros. Fixed width.
     *
     * @param width the number of digits, 1 or more; a value that needs more of them is refused
     * @return the format
     * @throws IllegalArgumentException if the width is less than 1
     */
    public static KeyFormat<Short> paddedShort(int width) {
        return new KeyFormat<>(new KeyPaddedCodec<>(width, Short.MAX_VALUE, number -> (short) number));
    }

    /**
     * A non-negative number with leading zeros. Fixed width.
     *
     * @param width the number of digits, 1 or more; a value that needs more of them is refused
     * @return the format
     * @throws IllegalArgumentException if the width is less than 1
     */
    public static KeyFormat<Integer> paddedInt(int width) {
        return new KeyFormat<>(new KeyPaddedCodec<>(width, Integer.MAX_VALUE, number -> (int) number));
    }

    /**
     * A non-negative number with leading zeros. Fixed width.
     *
     * @param width the number of digits, 1 or more; a value that needs more of them is refused
     * @return the format
     * @throws IllegalArgumentException if the width is less than 1
     */
    public static KeyFormat<Long> paddedLong(int width) {
        return new KeyFormat<>(new KeyPaddedCodec<>(width, Long.MAX_VALUE, number -> number));
    }

    /**
     * An enum constant by its name, ordered as the names are, not as they are declared. Variable width.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the format
     */
    public static <E extends Enum<E>> KeyFormat<E> enumName(Class<E> type) {
        return new KeyFormat<>(KeyNameCodec.ofEnum(type));
    }

    /**
     * A value in the form of another type, as which it is ordered, too. Of the width of that form.
     *
     * @param converter converts between the two; equal values must give equal forms
     * @param stored the format of the other type
     * @param <T> the component's type
     * @param <S> the other type
     * @return the format
     */
    public static <T, S> KeyFormat<T> converted(AttributeConverter<T, S> converter, KeyFormat<S> stored) {
        return new KeyFormat<>(new KeyConvertedCodec<>(converter, stored.codec));
    }

    /**
     * The value that reading the encoded {@code value} would give: instants are cut to the format's precision, towards
     * the past; {@link #LOWER} and {@link #UPPER} change the case; every other value stays as it is.
     *
     * @param value the value
     * @return the value as the key holds it
     */
    public T canonical(T value) {
        return codec.canonical(value);
    }

    /**
     * Whether all values are encoded with one number of characters, so that anything may follow them in a segment.
     *
     * @return true if the width is fixed
     */
    public boolean isFixedWidth() {
        return codec.width() != KeyCodec.VARIABLE;
    }

    int width() {
        return codec.width();
    }

    String encode(T value, KeyPlace place) {
        return codec.encode(value, place);
    }

    /** Reads what {@link #encode} has written. Two texts must never give one value, so any other text is refused. */
    T parse(String text, KeyPlace place) {
        @Nullable T value = codec.read(text);
        if (value == null || !codec.encode(value, place).equals(text)) {
            throw place.cannotRead("does not hold " + codec.form());
        }
        return value;
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u03C2', '\u03C3');
    }
}
