package dev.singlet.it.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.BatchAction;
import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Random batches, compared with a map. Prints its seed. */
class BatchPropertiesTest {

    private static final int ROUNDS = Integer.getInteger("singlet.batch.rounds", 12);
    private static final int SHELVES = 600;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    @Test
    void batchesAreCompleteAndInOrder() {
        long seed = Long.getLong("singlet.seed", System.nanoTime());
        System.out.println("BatchPropertiesTest: -Dsinglet.seed=" + seed);
        Random random = new Random(seed);
        StockTable table = Stock.table(dynamo);
        Map<Integer, Shelf> model = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            write(table, random, model, round);
            read(table, random, model);
            assertEquals(
                    List.copyOf(model.values()), table.shelves().byHall("hall").list());
        }
    }

    private static void write(StockTable table, Random random, Map<Integer, Shelf> model, int round) {
        List<Integer> numbers = numbers(random);
        Set<Integer> puts = new LinkedHashSet<>(numbers.subList(0, numbers.size() / 2));
        List<Shelf> shelves = puts.stream()
                .map(number -> new Shelf("hall", number, "of round " + round))
                .toList();
        List<Integer> deletions =
                numbers.stream().filter(number -> !puts.contains(number)).toList();
        if (random.nextBoolean()) {
            assertEquals(shelves, table.shelves().putAll(shelves));
            table.shelves()
                    .deleteAll(deletions.stream()
                            .map(number -> new ShelfKey("hall", number))
                            .toList());
        } else {
            List<BatchAction> actions = new ArrayList<>();
            shelves.forEach(shelf -> actions.add(table.shelves().putting(shelf)));
            deletions.forEach(number -> actions.add(table.shelves().deleting("hall", number)));
            Collections.shuffle(actions, random);
            table.batch(actions);
        }
        shelves.forEach(shelf -> model.put(shelf.number(), shelf));
        deletions.forEach(model::remove);
    }

    private static void read(StockTable table, Random random, Map<Integer, Shelf> model) {
        List<Integer> numbers = numbers(random);
        Map<ShelfKey, Shelf> expected = new LinkedHashMap<>();
        for (int number : numbers) {
            if (model.containsKey(number)) {
                expected.put(new ShelfKey("hall", number), model.get(number));
            }
        }
        Map<ShelfKey, Shelf> found = table.shelves()
                .findAll(numbers.stream()
                        .map(number -> new ShelfKey("hall", number))
                        .toList());
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(found.entrySet()));

        List<GetAction<Shelf>> actions = numbers.stream()
                .map(number -> (random.nextBoolean()
                                ? table.shelves()
                                : table.shelves().consistently())
                        .getting("hall", number))
                .toList();
        GetResults results = table.batchGet(actions);
        for (int index = 0; index < numbers.size(); index++) {
            assertEquals(Optional.ofNullable(model.get(numbers.get(index))), results.find(actions.get(index)));
        }
        assertEquals(List.copyOf(expected.values()), results.all(Shelf.class));
    }

    // Up to 400 numbers, often the same ones.
    private static List<Integer> numbers(Random random) {
        List<Integer> numbers = new ArrayList<>();
        int size = random.nextInt(400);
        for (int index = 0; index < size; index++) {
            numbers.add(random.nextInt(SHELVES));
        }
        return numbers;
    }
}
