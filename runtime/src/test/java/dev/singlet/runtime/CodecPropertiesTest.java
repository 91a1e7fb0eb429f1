package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is written is read back, for random values of every type. */
class CodecPropertiesTest {

    private static final int TRIES = 5_000;
    private static final long FIRST_SECOND =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void everySimpleTypeIsReadBack() {
        readBack("byte", random -> (byte) random.nextInt(), AttributeCodec.BYTE);
        readBack("short", random -> (short) random.nextInt(), AttributeCodec.SHORT);
        readBack("int", CodecPropertiesTest::anInt, AttributeCodec.INT);
        readBack("long", CodecPropertiesTest::aLong, AttributeCodec.LONG);
        readBack("boolean", Random::nextBoolean, AttributeCodec.BOOLEAN);
        readBack("char", random -> (char) random.nextInt(0xD800), AttributeCodec.CHAR);
        readBack("string", CodecPropertiesTest::aText, AttributeCodec.STRING);
        readBack("uuid", random -> new UUID(random.nextLong(), random.nextLong()), AttributeCodec.UUID);
        readBack("instant", CodecPropertiesTest::anInstant, AttributeCodec.INSTANT);
        readBack("date", random -> LocalDate.ofEpochDay(random.nextInt(2_000_000)), AttributeCodec.LOCAL_DATE);
        readBack("duration", random -> Duration.ofSeconds(aLong(random) / 2, anInt(random)), AttributeCodec.DURATION);
        readBack("float", CodecPropertiesTest::aFloat, AttributeCodec.FLOAT);
        readBack("double", CodecPropertiesTest::aDouble, AttributeCodec.DOUBLE);
        readBack(
                "BigInteger",
                random -> new BigInteger(random.nextInt(126), random).negate(),
                AttributeCodec.BIG_INTEGER);
    }

    @Test
    void decimalsAreReadBackUpToTheirScale() {
        AttributeCodec<BigDecimal> codec = AttributeCodec.BIG_DECIMAL;
        forAll("BigDecimal", CodecPropertiesTest::aDecimal, value -> {
            BigDecimal read = codec.decode(codec.encode(value));
            assertEquals(0, value.compareTo(read));
            assertTrue(read.scale() >= 0);
            assertEquals(read, codec.decode(codec.encode(read)));
        });
    }

    @Test
    void bytesAreReadBack() {
        forAll(
                "bytes",
                CodecPropertiesTest::someBytes,
                value -> assertArrayEquals(value, AttributeCodec.BYTES.decode(AttributeCodec.BYTES.encode(value))));
    }

    @Test
    void collectionsAreReadBack() {
        AttributeCodec<List<String>> list = AttributeCodec.list(AttributeCodec.STRING);
        Function<Random, List<String>> lists = random -> some(random, CodecPropertiesTest::aText);
        readBack("list", lists, list);
        readBack("list of lists", random -> some(random, lists), AttributeCodec.list(list));
        Function<Random, Set<Long>> sets = random -> {
            Set<Long> set = new LinkedHashSet<>(some(random, CodecPropertiesTest::aLong));
            set.add(0L);
            return set;
        };
        readBack("set", sets, AttributeCodec.set(AttributeCodec.LONG));
        readBack("map", random -> aMap(random, sets), AttributeCodec.map(AttributeCodec.set(AttributeCodec.LONG)));
    }

    @Test
    void theOrderOfInstantsIsThatOfTheirText() {
        forAll("order of instants", random -> List.of(anInstant(random), anInstant(random)), pair -> {
            String left = AttributeCodec.INSTANT.encode(pair.get(0)).s();
            String right = AttributeCodec.INSTANT.encode(pair.get(1)).s();
            assertEquals(
                    Integer.signum(pair.get(0).compareTo(pair.get(1))), Integer.signum(KeyUtf8.compare(left, right)));
        });
    }

    @Test
    void storedFormsDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals("-1234567", AttributeCodec.INT.encode(-1_234_567).n());
                assertEquals("1234.5", AttributeCodec.DOUBLE.encode(1234.5).n());
                assertEquals(
                        "0031-01-02",
                        AttributeCodec.LOCAL_DATE.encode(LocalDate.of(31, 1, 2)).s());
                Instant time = Instant.parse("2024-01-02T03:04:05Z");
                assertEquals(
                        "2024-01-02T03:04:05.000000000Z",
                        AttributeCodec.INSTANT.encode(time).s());
                assertEquals(time, AttributeCodec.INSTANT.decode(AttributeValue.fromS("2024-01-02T03:04:05Z")));
                assertEquals(
                        "1.5",
                        AttributeCodec.DURATION.encode(Duration.ofMillis(1500)).n());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static <T> void readBack(String what, Function<Random, T> values, AttributeCodec<T> codec) {
        forAll(what, values, value -> assertEquals(value, codec.decode(codec.encode(value))));
    }

    private static <T> void forAll(String what, Function<Random, T> values, Consumer<T> property) {
        Random random = KeyFuzz.random(what);
        for (int i = 0; i < KeyFuzz.tries(TRIES); i++) {
            property.accept(values.apply(random));
        }
    }

    private static int anInt(Random random) {
        return random.nextInt() >> random.nextInt(32);
    }

    private static long aLong(Random random) {
        return random.nextLong() >> random.nextInt(64);
    }

    private static Instant anInstant(Random random) {
        long second = FIRST_SECOND + (long) (random.nextDouble() * (LAST_SECOND - FIRST_SECOND));
        return Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
    }

    private static float aFloat(Random random) {
        float value = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(value) && value != 0 ? value : 0.5f;
    }

    private static double aDouble(Random random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Math.abs(value) > 1e-130 && Math.abs(value) < 9e125 ? value : random.nextGaussian();
    }

    private static BigDecimal aDecimal(Random random) {
        BigInteger unscaled = new BigInteger(random.nextInt(126), random);
        return new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), random.nextInt(210) - 85);
    }

    private static byte[] someBytes(Random random) {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String aText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1) >> random.nextInt(21);
            text.appendCodePoint(codePoint >= 0xD800 && codePoint < 0xE000 ? '#' : codePoint);
        }
        return text.toString();
    }

    private static <E> List<E> some(Random random, Function<Random, E> elements) {
        List<E> list = new ArrayList<>();
        for (int size = random.nextInt(5); size > 0; size--) {
            list.add(elements.apply(random));
        }
        return list;
    }

    private static <V> Map<String, V> aMap(Random random, Function<Random, V> values) {
        Map<String, V> map = new LinkedHashMap<>();
        for (int size = random.nextInt(5); size > 0; size--) {
            map.put("k" + aText(random), values.apply(random));
        }
        return map;
    }
}
