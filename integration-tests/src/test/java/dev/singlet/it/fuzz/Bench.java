package dev.singlet.it.fuzz;

import dev.singlet.IdGenerator;
import dev.singlet.it.depot.DepotTable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The real table and the model side by side, with one clock and one generator of identifiers for both. */
final class Bench {

    private final DynamoDbClient client;
    private final DepotTable table;
    private final Model model = new Model();
    private Instant now = Instant.EPOCH;
    private UUID nextId = new UUID(0, 0);

    Bench(DynamoDbClient client, String tableName) {
        this.client = client;
        this.table = DepotTable.connect(
                client, options -> options.tableName(tableName).clock(() -> now).idGenerator(new NextId()));
        table.createIfAbsent();
    }

    DepotTable table() {
        return table;
    }

    Model model() {
        return model;
    }

    /** Every subject. */
    List<Subject<?, ?, ?>> subjects() {
        return List.of(new Vehicles(table.vehicles()), new Tasks(table.tasks()), new Readings(table.readings()));
    }

    /** One of few identifiers. */
    static String id(Gen gen) {
        return new UUID(0x4000, gen.below(3)).toString();
    }

    /** Empties the table and the model. */
    void clear() {
        model.clear();
        List<WriteRequest> deletions = stored().stream()
                .map(item -> Map.of("pk", attribute(item, "pk"), "sk", attribute(item, "sk")))
                .map(key -> WriteRequest.builder()
                        .deleteRequest(DeleteRequest.builder().key(key).build())
                        .build())
                .toList();
        for (int from = 0; from < deletions.size(); from += 25) {
            List<WriteRequest> some = deletions.subList(from, Math.min(deletions.size(), from + 25));
            client.batchWriteItem(request -> request.requestItems(Map.of(table.name(), some)));
        }
    }

    /** Does a step with both. Returns what is wrong, or null. */
    @Nullable
    String run(Step step, Statistics statistics) {
        now = step.now();
        nextId = UUID.fromString(step.id());
        model.at(step.now(), step.id());
        @Nullable Object[] result = new @Nullable Object[1];
        Outcome actual = Outcome.of(() -> {
            Object value = step.library().get();
            result[0] = value;
            return value;
        });
        Outcome expected = Outcome.of(() -> step.model().apply(model, result[0] == null ? "" : result[0]));
        statistics.count(step.kinds(), expected.label());
        if (!same(expected, actual)) {
            return "the model says " + Show.value(expected) + System.lineSeparator() + "the table says "
                    + Show.value(actual);
        }
        return step.isWrite() ? difference() : null;
    }

    private static boolean same(Outcome expected, Outcome actual) {
        if (expected instanceof Outcome.Failed refusal && actual instanceof Outcome.Failed failure) {
            return refusal.allows(failure);
        }
        return expected.equals(actual);
    }

    /** Compares every stored item, with all its keys, to the rows of the model. */
    private @Nullable String difference() {
        Map<Object, Map<String, Object>> expected = byKey(model.all().stream()
                .map(held -> Raw.item(held.shape(), held.row()))
                .toList());
        Map<Object, Map<String, Object>> actual =
                byKey(stored().stream().map(Raw::item).toList());
        if (expected.equals(actual)) {
            return null;
        }
        StringBuilder text = new StringBuilder("the stored items differ:");
        Map<Object, Map<String, Object>> all = new HashMap<>(expected);
        all.putAll(actual);
        all.keySet().stream()
                .filter(key -> !expected.getOrDefault(key, Map.of()).equals(actual.getOrDefault(key, Map.of())))
                .forEach(key -> text.append(System.lineSeparator() + "  expected "
                        + Show.value(expected.getOrDefault(key, Map.of())) + System.lineSeparator() + "  stored   "
                        + Show.value(actual.getOrDefault(key, Map.of()))));
        return text.toString();
    }

    private List<Map<String, AttributeValue>> stored() {
        return client.scanPaginator(request -> request.tableName(table.name()).consistentRead(true)).items().stream()
                .toList();
    }

    private static Map<Object, Map<String, Object>> byKey(List<Map<String, Object>> items) {
        return items.stream()
                .collect(Collectors.toMap(
                        item -> List.of(attribute(item, "pk"), attribute(item, "sk")), Function.identity()));
    }

    private static <V> V attribute(Map<String, V> item, String name) {
        return java.util.Objects.requireNonNull(item.get(name), name);
    }

    /** Gives the identifier that the step names, so that identifiers can collide. */
    private final class NextId implements IdGenerator {

        @Override
        public UUID random() {
            return nextId;
        }

        @Override
        public UUID timeOrdered(Instant time) {
            return nextId;
        }
    }
}
