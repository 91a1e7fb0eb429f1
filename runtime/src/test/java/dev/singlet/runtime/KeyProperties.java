package dev.singlet.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What must hold for all keys, tried at random on every template. */
final class KeyProperties {

    private static final int TUPLES_A_ROUND = 25;

    private KeyProperties() {}

    static void roundTrip(int tries) {
        Random random = KeyFuzz.random("round trip");
        for (int i = 0; i < tries; i++) {
            KeyTemplate template = template(random);
            List<Object> values = values(template, random);
            assertEquals(template.canonical(values), template.read(template.write(values)), template::toString);
        }
    }

    static void injectivity(int tries) {
        Random random = KeyFuzz.random("injectivity");
        Map<KeyTemplate, Map<String, List<Object>>> seen = new HashMap<>();
        for (int i = 0; i < tries; i++) {
            KeyTemplate template = template(random);
            List<Object> values = template.canonical(values(template, random));
            List<Object> other =
                    seen.computeIfAbsent(template, t -> new HashMap<>()).putIfAbsent(template.write(values), values);
            assertTrue(other == null || other.equals(values), () -> template + ": " + other + " and " + values);
        }
    }

    static void order(int tries) {
        Random random = KeyFuzz.random("order");
        for (int i = 0; i < tries; i++) {
            KeyTemplate template = template(random);
            List<Object> left = values(template, random);
            List<Object> right = random.nextBoolean() ? values(template, random) : changed(template, left, random);
            String leftKey = template.write(left);
            String rightKey = template.write(right);
            int expected = Integer.signum(template.compare(left, right));
            assertEquals(
                    expected, Integer.signum(bytewise(leftKey, rightKey)), () -> template + ": " + left + ", " + right);
            assertEquals(expected, Integer.signum(KeyUtf8.compare(leftKey, rightKey)));
        }
    }

    /** Each round makes a partition of keys, and one range of each kind that must pick the right ones among them. */
    static void ranges(int tries) {
        Random random = KeyFuzz.random("ranges");
        for (int done = 0; done < tries; ) {
            KeyTemplate template = template(random);
            List<Object> base = values(template, random);
            List<List<Object>> tuples = Stream.concat(
                            Stream.of(base),
                            Stream.generate(() -> changed(template, base, random))
                                    .limit(TUPLES_A_ROUND))
                    .toList();
            KeyTemplate foreign = template(random);
            String foreignKey = foreign.write(values(foreign, random));
            int slot = random.nextInt(template.slots().size());
            KeyWriter prefix = template.prefix(base, slot);
            Object low = tuples.get(random.nextInt(tuples.size())).get(slot);
            Object high = template.slots().get(slot).values().apply(random);
            for (KeySlot.Query query : template.slots().get(slot).queries(prefix, template.after(slot), low, high)) {
                for (List<Object> tuple : tuples) {
                    boolean expected = template.samePrefix(base, tuple, slot)
                            && query.holds().test(tuple.get(slot));
                    assertEquals(
                            expected,
                            holds(query.range(), template.write(tuple)),
                            () -> template + " " + base + ": " + query.description() + " of " + slot + ": " + tuple);
                }
                assertTrue(!holds(query.range(), foreignKey) || foreignKey.startsWith(prefix.prefix()), foreignKey);
                done++;
            }
            prefixes(template, base, tuples, slot, foreignKey);
        }
    }

    private static void prefixes(
            KeyTemplate template, List<Object> base, List<List<Object>> tuples, int slot, String foreignKey) {
        KeyWriter prefix = template.prefix(base, slot);
        KeyRange range = KeyRange.startingWith(prefix);
        for (List<Object> tuple : tuples) {
            assertEquals(template.samePrefix(base, tuple, slot), holds(range, template.write(tuple)));
        }
        assertEquals(foreignKey.startsWith(prefix.prefix()), holds(range, foreignKey), foreignKey);
    }

    /** Asks the bounds as DynamoDB would, and {@link KeyRange#contains} too. */
    static boolean holds(KeyRange range, String key) {
        boolean holds = switch (range.kind()) {
            case ALL -> true;
            case NONE -> false;
            case EXACTLY, BETWEEN -> bytewise(range.lower(), key) <= 0 && bytewise(key, range.upper()) <= 0;
        };
        assertEquals(holds, range.contains(key));
        return holds;
    }

    static int bytewise(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8));
    }

    private static KeyTemplate template(Random random) {
        return KeyTemplate.ALL.get(random.nextInt(KeyTemplate.ALL.size()));
    }

    private static List<Object> values(KeyTemplate template, Random random) {
        return Stream.generate(() -> template.values(random))
                .filter(template::hasKey)
                .findFirst()
                .orElseThrow();
    }

    /** The same tuple up to some slot, and new values from there on. */
    private static List<Object> changed(KeyTemplate template, List<Object> values, Random random) {
        int kept = random.nextInt(values.size() + 1);
        List<Object> other = values(template, random);
        return kept == 0
                ? other
                : Stream.concat(values.subList(0, kept).stream(), other.subList(kept, other.size()).stream())
                        .toList();
    }
}
