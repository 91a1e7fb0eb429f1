package dev.singlet.processor.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.InvalidKeyException;
import dev.singlet.processor.template.GuardKey;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.runtime.KeyRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Tries the decision on random templates, with the keys and ranges that the runtime makes. Where it says that two never
 * meet, random values do not; where it gives an example, that is what the runtime makes of its values.
 *
 * <p>Each build takes other templates; {@code -Dsinglet.seed} repeats a run.
 */
class KeyProofPropertyTest {

    private static final boolean FUZZ = Boolean.getBoolean("singlet.fuzz");
    private static final int PAIRS = FUZZ ? 400 : 500;
    private static final int VALUES = FUZZ ? 100_000 : 200;

    private final long seed = Long.getLong("singlet.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final RandomTemplates templates = new RandomTemplates(random);
    private int disjoint;
    private int met;

    /** What is under test, or something that is wrong on purpose. */
    private interface Prover {
        Optional<Meeting> reading(KeyPair reader, List<KeyTemplate.Part> prefix, KeyPair other);
    }

    @Test
    void isRightAboutRandomPairs() {
        System.out.println("KeyProofPropertyTest: -Dsinglet.seed=" + seed);
        for (int i = 0; i < PAIRS; i++) {
            checkNext(KeyProof::reading);
        }
        System.out.println("KeyProofPropertyTest: %d pairs with an example; %d without one, %d values of each tried"
                .formatted(met, disjoint, VALUES));
        assertTrue(met > PAIRS / 10 && disjoint > PAIRS / 10, met + " met, " + disjoint + " did not");
    }

    /** A decision that says too often that two never meet does not pass. */
    @Test
    void aDecisionThatMissesKeysIsCaught() {
        Prover blind = (reader, prefix, other) -> KeyProof.reading(reader, prefix, other)
                .filter(meeting -> meeting.one().size() != meeting.other().size());
        assertThrows(AssertionError.class, () -> checkMany(blind), "seed " + seed);
    }

    /** A decision that takes two places of one component for two components does not pass. */
    @Test
    void aDecisionThatIsTooCautiousIsCaught() {
        Prover cautious = (reader, prefix, other) -> KeyProof.collision(apart(reader), apart(other))
                .map(meeting -> new Meeting(
                        meeting.partition(), meeting.sort(), renamed(meeting.one()), renamed(meeting.other())));
        assertThrows(AssertionError.class, () -> checkMany(cautious), "seed " + seed);
    }

    private void checkNext(Prover prover) {
        KeyPair one = templates.pair();
        check(one, random.nextInt(4) == 0 ? templates.pair() : templates.like(one), prover);
    }

    private void checkMany(Prover prover) {
        for (int i = 0; i < 3000; i++) {
            checkNext(prover);
        }
    }

    private static KeyPair apart(KeyPair pair) {
        return new KeyPair(apart(pair.partition(), "_p"), pair.sort().map(sort -> apart(sort, "_s")));
    }

    private static KeyTemplate apart(KeyTemplate template, String suffix) {
        return new KeyTemplate(
                template.text(),
                template.parts().stream()
                        .map(part -> part instanceof KeyTemplate.Slot slot
                                ? new KeyTemplate.Slot(slot.component() + suffix, slot.shape())
                                : part)
                        .toList());
    }

    private static Map<String, Object> renamed(Map<String, Object> values) {
        Map<String, Object> renamed = new HashMap<>();
        values.forEach((name, value) -> renamed.putIfAbsent(name.substring(0, name.length() - 2), value));
        return renamed;
    }

    private void check(KeyPair one, KeyPair other, Prover prover) {
        String pairs = show(one) + " and " + show(other) + ", seed " + seed;
        List<KeyTemplate.Part> whole = one.sort().orElseThrow().parts();
        List<KeyTemplate.Part> prefix = Templates.prefix(one);
        Optional<Meeting> collision = prover.reading(one, whole, other);
        Optional<Meeting> reading = prover.reading(one, prefix, other);
        collision.ifPresent(meeting -> {
            verify(meeting, one, other, pairs);
            assertEquals(meeting.sort(), Optional.of(RealKeys.sort(one.sort().orElseThrow(), meeting.one())), pairs);
        });
        reading.ifPresent(meeting -> {
            verify(meeting, one, other, pairs);
            assertTrue(
                    RealKeys.range(one, meeting.one()).contains(meeting.sort().orElseThrow()), pairs);
        });
        met += collision.isPresent() || reading.isPresent() ? 1 : 0;
        if (collision.isEmpty() || reading.isEmpty()) {
            disjoint++;
            tryValues(one, other, collision.isPresent(), reading.isPresent(), pairs);
        }
    }

    private static void verify(Meeting meeting, KeyPair one, KeyPair other, String pairs) {
        assertEquals(meeting.partition(), RealKeys.partition(one.partition(), meeting.one()), pairs);
        assertEquals(meeting.partition(), RealKeys.partition(other.partition(), meeting.other()), pairs);
        assertEquals(meeting.sort(), Optional.of(RealKeys.sort(other.sort().orElseThrow(), meeting.other())), pairs);
    }

    /** One key of a partition, and what a query for items like it reads. */
    private record Place(String sort, KeyRange range) {}

    private void tryValues(KeyPair one, KeyPair other, boolean mayMeet, boolean mayRead, String pairs) {
        Map<String, List<Place>> places = new HashMap<>();
        for (int i = 0; i < VALUES; i++) {
            Map<String, Object> values = templates.values(one);
            try {
                Place place = new Place(RealKeys.sort(one.sort().orElseThrow(), values), RealKeys.range(one, values));
                List<Place> known =
                        places.computeIfAbsent(RealKeys.partition(one.partition(), values), key -> new ArrayList<>());
                if (known.size() < 50) {
                    known.add(place);
                }
            } catch (InvalidKeyException refused) {
                // No such key is ever written or asked for.
            }
        }
        for (int i = 0; i < VALUES; i++) {
            Map<String, Object> values = templates.values(other);
            try {
                String sort = RealKeys.sort(other.sort().orElseThrow(), values);
                for (Place place : places.getOrDefault(RealKeys.partition(other.partition(), values), List.of())) {
                    assertTrue(mayMeet || !place.sort().equals(sort), () -> "meet: " + pairs + " at " + sort);
                    assertTrue(mayRead || !place.range().contains(sort), () -> "reads: " + pairs + " at " + sort);
                }
            } catch (InvalidKeyException refused) {
                // No such key is ever written.
            }
        }
    }

    private static String show(KeyPair pair) {
        return pair.partition().text() + " / " + pair.sort().orElseThrow().text();
    }

    @Test
    void isRightAboutAllPairsOfSmallTemplates() {
        List<String> segments = new ArrayList<>(List.of("", "A", "A{s}", "{s}", "{n:1}", "{n:1}A", "{n}", "{r}"));
        if (FUZZ) {
            segments.addAll(List.of("1", "{s2}", "{s:lower}"));
        }
        List<KeyTemplate> small = new ArrayList<>();
        for (String first : segments) {
            small.add(Templates.template(first));
            segments.forEach(second -> small.add(Templates.template(first + "#" + second)));
        }
        small.removeIf(template -> !Templates.isLegal(template));
        List<KeyPair> pairs = small.stream()
                .map(template -> new KeyPair(Templates.template("P"), Optional.of(template)))
                .toList();
        List<List<String>> keys =
                pairs.stream().map(KeyProofPropertyTest::allKeys).toList();
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = 0; j < pairs.size(); j++) {
                KeyPair one = pairs.get(i);
                KeyPair other = pairs.get(j);
                String shown = show(one) + " and " + show(other);
                Optional<Meeting> meeting = KeyProof.collision(one, other);
                meeting.ifPresent(example -> {
                    verify(example, one, other, shown);
                    assertEquals(
                            example.sort(), Optional.of(RealKeys.sort(one.sort().orElseThrow(), example.one())), shown);
                });
                boolean meet = keys.get(i).stream().anyMatch(new HashSet<>(keys.get(j))::contains);
                assertTrue(meeting.isPresent() || !meet, shown);
            }
        }
    }

    /** Returns the keys of all values of at most two of a few characters. */
    private static List<String> allKeys(KeyPair pair) {
        List<String> texts = new ArrayList<>(List.of("", "A", "a", "1", "#", "AA", "A1", "1A", "a1", "11"));
        List<String> keys = new ArrayList<>();
        for (String text : texts) {
            for (String second : texts) {
                for (long number : new long[] {0, 1, 11, -1}) {
                    for (Templates.Letter letter : Templates.Letter.values()) {
                        try {
                            keys.add(RealKeys.sort(
                                    pair.sort().orElseThrow(),
                                    Map.of("s", text, "s2", second, "n", number, "r", letter.name())));
                        } catch (InvalidKeyException refused) {
                            // No such key is ever written.
                        }
                    }
                }
            }
        }
        return keys.stream().distinct().toList();
    }

    @Test
    void noEntityMeetsTheGuardOfAUniqueValue() {
        KeyShape text = new KeyShape.Text(KeyShape.Fold.NONE);
        KeyTemplate partition = GuardKey.template("User", "email", List.of(new KeyTemplate.Slot("email", text)));
        KeyPair guard = new KeyPair(
                partition,
                Optional.of(new KeyTemplate(GuardKey.TYPE, List.of(new KeyTemplate.Literal(GuardKey.TYPE)))));
        for (int i = 0; i < PAIRS; i++) {
            KeyPair pair = templates.pair();
            assertEquals(Optional.empty(), KeyProof.collision(pair, guard), show(pair));
            assertEquals(Optional.empty(), KeyProof.reading(pair, Templates.prefix(pair), guard), show(pair));
        }
        KeyPair all = Templates.pair("{s}#{s2}#{s3}#{s4}", "{s5}");
        assertEquals(Optional.empty(), KeyProof.collision(all, guard));
    }
}
