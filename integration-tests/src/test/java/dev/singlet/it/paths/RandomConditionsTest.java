package dev.singlet.it.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Condition;
import dev.singlet.it.paths.RandomThings.Sample;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Random conditions on random records, evaluated in Java, find what a filter of DynamoDB finds. */
class RandomConditionsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final int THINGS = 40;
    private static final int CONDITIONS = 250;

    @Test
    void aFilterFindsWhatTheModelFinds() {
        long seed = Long.getLong("singlet.seed", System.nanoTime());
        System.out.println("RandomConditionsTest: -Dsinglet.seed=" + seed);
        RandomThings random = new RandomThings(new Random(seed));
        ThingRepository things = PathsSamples.table(dynamo).things();
        List<Thing> stored = random.things(THINGS);
        stored.forEach(things::create);
        int mixed = 0;
        for (int i = 0; i < CONDITIONS; i++) {
            Sample test = random.condition(3);
            TreeSet<String> expected = new TreeSet<>();
            stored.stream().filter(test.model()).forEach(thing -> expected.add(thing.thingId()));
            TreeSet<String> found = new TreeSet<>();
            things.byShelf("s").filter(test.library()).stream().forEach(thing -> found.add(thing.thingId()));
            Condition shown = test.library().apply(ThingFields.INSTANCE);
            assertEquals(expected, found, () -> "seed " + seed + ", " + test.text() + ", sent as " + shown);
            if (!expected.isEmpty() && expected.size() < THINGS) {
                mixed++;
            }
        }
        // Conditions that hold for all or for none would find nothing out.
        assertTrue(mixed > CONDITIONS / 10, "only " + mixed + " conditions tell things apart");
    }
}
