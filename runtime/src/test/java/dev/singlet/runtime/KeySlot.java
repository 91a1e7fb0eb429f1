package dev.singlet.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.singlet.Range;
import dev.singlet.runtime.KeyRange.After;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A component of a test's template, with the values to try and their order, which is written without the code under
 * test.
 *
 * @param prefixes the conditions that only strings have
 */
record KeySlot<T>(
        Class<T> type,
        KeyFormat<T> format,
        Function<Random, T> values,
        Comparator<T> order,
        Function<T, List<Condition<T>>> prefixes) {

    enum Color {
        RED,
        GREEN,
        GREENISH,
        GR$EEN,
        I
    }

    /** A range, and what it is to mean. */
    record Condition<T>(Range<T> range, Predicate<T> holds) {}

    /** A range made into a key range; {@code holds} takes the component's value. */
    record Query(KeyRange range, Predicate<Object> holds, String description) {}

    static final Comparator<String> UTF8 =
            (left, right) -> java.util.Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8));

    /** Delimiter, escape, hex digits, controls, and both ends of every UTF-8 length. */
    private static final int[] HOSTILE = {
        '#', '$', '%', '!', ' ', '"', 0x00, 0x1F, '2', '3', '4', 'A', 'F', 'a', '~', 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF,
        0xE000, 0xFF5E, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF
    };

    private static final int[] CASED = {'A', 'a', 'I', 'i', 0x130, 0x131, 0xDF, 0x3A3, 0x3C2, 0x3C3, 0x10400, '#', '$'};

    static KeySlot<String> string() {
        return string(KeyFormat.STRING, HOSTILE);
    }

    static KeySlot<String> lower() {
        return string(KeyFormat.LOWER, CASED);
    }

    static KeySlot<String> upper() {
        return string(KeyFormat.UPPER, CASED);
    }

    private static KeySlot<String> string(KeyFormat<String> format, int[] alphabet) {
        return new KeySlot<>(
                String.class,
                format,
                random -> string(random, alphabet),
                Comparator.comparing(format::canonical, UTF8),
                prefix -> List.of(new Condition<>(
                        Range.beginsWith(prefix),
                        value -> format.canonical(value).startsWith(format.canonical(prefix)))));
    }

    private static String string(Random random, int[] alphabet) {
        int length = random.nextInt(random.nextInt(5) + 1);
        // Two neighbours of the alphabet only, so that values often share a beginning.
        int first = random.nextInt(alphabet.length - 1);
        boolean near = random.nextBoolean();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(alphabet[near ? first + random.nextInt(2) : random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }

    static KeySlot<Integer> padded(int width) {
        int bound = (int) Math.pow(10, width);
        return plain(
                Integer.class, KeyFormat.paddedInt(width), random -> random.nextInt(bound), Comparator.naturalOrder());
    }

    static KeySlot<Long> paddedLong() {
        return plain(
                Long.class,
                KeyFormat.paddedLong(19),
                random -> random.nextLong() >>> (1 + random.nextInt(63)),
                Comparator.naturalOrder());
    }

    /** Instants are compared by whole units of so many seconds, then of so many nanoseconds. */
    static KeySlot<Instant> instant(KeyFormat<Instant> format, long seconds, int nanos) {
        return plain(Instant.class, format, KeySlot::instant, (left, right) -> {
            int order = Long.compare(
                    Math.floorDiv(left.getEpochSecond(), seconds), Math.floorDiv(right.getEpochSecond(), seconds));
            return order != 0 ? order : Integer.compare(left.getNano() / nanos, right.getNano() / nanos);
        });
    }

    private static Instant instant(Random random) {
        Instant around = random.nextBoolean() ? Instant.EPOCH : Instant.parse("2024-03-01T00:00:00Z");
        return switch (random.nextInt(4)) {
            case 0 -> around.plusSeconds(random.nextInt(-90_000, 90_000));
            case 1 -> around.plusNanos(random.nextInt(-3, 3) * (long) Math.pow(10, random.nextInt(13)));
            case 2 -> around.plusNanos(random.nextInt(-3_000_000, 3_000_000));
            default ->
                Instant.ofEpochSecond(
                        random.nextLong(-62_167_219_200L, 253_402_300_800L), random.nextInt(1_000_000_000));
        };
    }

    static KeySlot<LocalDate> date() {
        return plain(
                LocalDate.class,
                KeyFormat.DATE,
                random -> LocalDate.of(random.nextInt(10_000), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                Comparator.naturalOrder());
    }

    static KeySlot<UUID> uuid() {
        return plain(
                UUID.class,
                KeyFormat.UUID,
                random -> new UUID(random.nextInt(-2, 2), random.nextInt(-2, 2)),
                Comparator.comparing(UUID::toString));
    }

    static KeySlot<Boolean> bool() {
        return plain(Boolean.class, KeyFormat.BOOLEAN, Random::nextBoolean, Comparator.naturalOrder());
    }

    static KeySlot<Color> color() {
        return plain(
                Color.class,
                KeyFormat.enumName(Color.class),
                random -> Color.values()[random.nextInt(Color.values().length)],
                Comparator.comparing(Enum::name));
    }

    private static <T> KeySlot<T> plain(
            Class<T> type, KeyFormat<T> format, Function<Random, T> values, Comparator<T> order) {
        return new KeySlot<>(type, format, values, order, value -> List.of());
    }

    KeyWriter write(KeyWriter key, Object value) {
        return key.component("c", type.cast(value), format);
    }

    Object canonical(Object value) {
        return format.canonical(type.cast(value));
    }

    int compare(Object left, Object right) {
        return order.compare(type.cast(left), type.cast(right));
    }

    /** Every kind of range that two values make. */
    List<Query> queries(KeyWriter prefix, After after, Object first, Object second) {
        T a = type.cast(first);
        T b = type.cast(second);
        List<Condition<T>> conditions = new ArrayList<>(prefixes.apply(a));
        conditions.add(new Condition<>(Range.atLeast(a), value -> order.compare(value, a) >= 0));
        conditions.add(new Condition<>(Range.greaterThan(a), value -> order.compare(value, a) > 0));
        conditions.add(new Condition<>(Range.atMost(a), value -> order.compare(value, a) <= 0));
        conditions.add(new Condition<>(Range.lessThan(a), value -> order.compare(value, a) < 0));
        conditions.add(new Condition<>(
                Range.between(a, b), value -> order.compare(value, a) >= 0 && order.compare(value, b) <= 0));
        List<Query> queries = new ArrayList<>();
        for (Condition<T> condition : conditions) {
            queries.add(new Query(
                    KeyRange.within(prefix, "c", condition.range(), format, after),
                    value -> condition.holds().test(type.cast(value)),
                    condition.range() + "(" + a + ", " + b + ")"));
        }
        return queries;
    }
}
