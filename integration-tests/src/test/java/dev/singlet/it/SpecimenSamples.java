package dev.singlet.it;

import dev.singlet.it.depot.SiteId;
import dev.singlet.it.depot.Specimen;
import dev.singlet.it.depot.Specimen.Grade;
import dev.singlet.it.depot.Specimen.Part;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Random values of every type, the extreme ones among them. */
public record SpecimenSamples(Random random) {

    public Specimen specimen() {
        return new Specimen(
                null,
                text(),
                of(Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0),
                of(Short.MIN_VALUE, Short.MAX_VALUE, (short) 1),
                of(Integer.MIN_VALUE, Integer.MAX_VALUE, random.nextInt()),
                number(),
                of(Float.MIN_VALUE, Float.MAX_VALUE, random.nextFloat()),
                twice(),
                random.nextBoolean(),
                letter(),
                maybe(() -> of(Byte.MIN_VALUE, (byte) 1)),
                maybe(() -> of(Short.MIN_VALUE, (short) 1)),
                maybe(random::nextInt),
                maybe(this::number),
                maybe(random::nextFloat),
                maybe(this::twice),
                maybe(random::nextBoolean),
                maybe(this::letter),
                decimal(),
                of(
                        BigInteger.ZERO,
                        BigInteger.TEN.pow(125),
                        BigInteger.TEN.pow(38).subtract(BigInteger.ONE),
                        BigInteger.valueOf(random.nextLong())),
                uuid(),
                grade(),
                instant(),
                date(),
                duration(),
                bytes(),
                maybe(this::bytes),
                maybe(this::anything),
                list(this::anything),
                list(this::text),
                maybe(() -> list(this::grade)),
                list(this::bytes),
                set(this::text),
                set(this::grade),
                set(this::number),
                map(this::decimal),
                Optional.ofNullable(maybe(this::times)),
                list(() -> map(() -> list(this::uuid))),
                part(3),
                maybe(() -> part(1)),
                map(() -> part(1)),
                new SiteId(text()),
                Optional.ofNullable(maybe(this::text)),
                text(),
                null,
                null);
    }

    private Part part(int depth) {
        return new Part(
                text(),
                depth == 0 ? List.of() : list(() -> part(depth - 1)),
                depth == 0 ? null : maybe(() -> part(depth - 1)),
                set(this::uuid),
                Optional.ofNullable(maybe(this::instant)));
    }

    private Map<Grade, Duration> times() {
        Map<Grade, Duration> times = new EnumMap<>(Grade.class);
        times.put(grade(), duration());
        return times;
    }

    private AttributeValue anything() {
        return of(
                AttributeValue.fromS(text()),
                AttributeValue.fromN("-1.5"),
                AttributeValue.fromBool(true),
                AttributeValue.fromB(SdkBytes.fromByteArray(bytes())),
                AttributeValue.fromL(List.of()),
                AttributeValue.fromM(
                        Map.of("null", AttributeValue.fromNul(true), "list", AttributeValue.fromL(List.of()))));
    }

    private String text() {
        return of("", " ", "text", "\u0000\uFFFF", "\uD83D\uDE00", "caf\u00E9 " + random.nextInt());
    }

    private char letter() {
        return of('a', '\u0000', '\uFFFD', '\u0130');
    }

    private long number() {
        return of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, random.nextLong());
    }

    private double twice() {
        return of(0.0, 0.1, 1e125, -1e125, 1e-130, Math.PI, 5e15, random.nextGaussian());
    }

    private BigDecimal decimal() {
        return of(
                BigDecimal.ZERO,
                new BigDecimal("1.50"),
                new BigDecimal("-0.000"),
                new BigDecimal("9".repeat(38) + "E+88"),
                new BigDecimal("1E-130"),
                new BigDecimal("123456789012345678901234567890.12345678"));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Grade grade() {
        return of(Grade.values());
    }

    private Instant instant() {
        return of(
                Instant.parse("0000-01-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59.999999999Z"),
                Instant.parse("1969-12-31T23:59:59.5Z"),
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
    }

    private LocalDate date() {
        return of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29));
    }

    private Duration duration() {
        return of(
                Duration.ZERO,
                Duration.ofNanos(-1),
                Duration.ofMillis(3_600_500),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofSeconds(Long.MIN_VALUE));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(4)];
        random.nextBytes(bytes);
        return bytes;
    }

    @SafeVarargs
    private <V> V of(V... values) {
        return values[random.nextInt(values.length)];
    }

    private <V> @Nullable V maybe(Supplier<V> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <V> List<V> list(Supplier<V> element) {
        List<V> list = new ArrayList<>();
        for (int size = random.nextInt(3); size > 0; size--) {
            list.add(element.get());
        }
        return list;
    }

    private <V> Set<V> set(Supplier<V> element) {
        return new HashSet<>(list(element));
    }

    private <V> Map<String, V> map(Supplier<V> value) {
        Map<String, V> map = new HashMap<>();
        list(() -> of("k", "a.b", "\uD83D\uDE00", " ")).forEach(key -> map.put(key, value.get()));
        return map;
    }
}
