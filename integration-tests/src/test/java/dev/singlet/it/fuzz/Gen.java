package dev.singlet.it.fuzz;

import dev.singlet.it.depot.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random values out of so few that they meet, and so odd that they hurt. */
final class Gen {

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "A",
            "a#",
            "a#b",
            "$",
            "$23",
            "#",
            "b",
            "0",
            "10",
            "1",
            "\u0000",
            " ",
            "~",
            "\u0130",
            "I",
            "i",
            "\uFF5E",
            "\uD83D\uDE00",
            "\uFFFF");

    private static final List<String> NAMES = List.of("a", "A", "a#b", "\uD83D\uDE00", "\u0130");

    private static final Instant TIME = Instant.parse("2024-02-29T23:59:59.999999999Z");

    private static final List<Instant> TIMES = List.of(
            TIME,
            TIME.plusNanos(1),
            TIME.minusNanos(1),
            TIME.plusNanos(1_000),
            TIME.plusMillis(1),
            TIME.plusSeconds(1),
            TIME.plusSeconds(3_600),
            TIME.minus(Duration.ofDays(1)),
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.9999Z"),
            Instant.parse("0000-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999999Z"));

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1), LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));

    private final Random random;

    Gen(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <V> V pick(List<V> values) {
        return values.get(below(values.size()));
    }

    /** One of the values. */
    @SafeVarargs
    final <V> V of(V... values) {
        return values[below(values.length)];
    }

    <V> @Nullable V maybe(Supplier<V> value) {
        return chance(0.3) ? null : value.get();
    }

    String text() {
        return pick(TEXTS);
    }

    /** Not empty, and of fewer than {@link #text()}. */
    String name() {
        return pick(NAMES);
    }

    Instant time() {
        return pick(TIMES);
    }

    LocalDate date() {
        return pick(DATES);
    }

    <V> List<V> list(Supplier<V> element) {
        List<V> list = new ArrayList<>();
        for (int size = below(3); size > 0; size--) {
            list.add(element.get());
        }
        return list;
    }

    <V> Set<V> set(Supplier<V> element) {
        return new HashSet<>(list(element));
    }

    <V> Map<String, V> map(Supplier<V> value) {
        Map<String, V> map = new TreeMap<>();
        list(this::entryKey).forEach(key -> map.put(key, value.get()));
        return map;
    }

    /** A key of a map, which would mean something else in an expression. */
    String entryKey() {
        return of("k", "a.b", "#n0", ":v0", "size", "[0]");
    }

    /** A value of the same type that one place or another must refuse. */
    Object unfit(Object value) {
        if (value instanceof String) {
            return of("", "\uD800", "x\uDC00y", "long ".repeat(220));
        }
        if (value instanceof SiteId) {
            return new SiteId(of("", "\uD800"));
        }
        if (value instanceof Instant) {
            return of(Instant.parse("-0001-12-31T23:59:59Z"), Instant.parse("+10000-01-01T00:00:00Z"));
        }
        if (value instanceof LocalDate) {
            return of(LocalDate.of(-1, 1, 1), LocalDate.of(10000, 1, 1));
        }
        if (value instanceof Integer) {
            return of(-1, 10_000);
        }
        if (value instanceof Short) {
            return of((short) -1, (short) 1_000);
        }
        return value instanceof Long ? Long.valueOf(2_000) : value;
    }
}
