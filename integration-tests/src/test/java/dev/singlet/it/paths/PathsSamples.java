package dev.singlet.it.paths;

import dev.singlet.it.paths.Order.Address;
import dev.singlet.it.paths.Order.Currency;
import dev.singlet.it.paths.Order.Line;
import dev.singlet.it.paths.Order.Setting;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** The table of a test class, and orders to change. */
final class PathsSamples {

    static final Instant NOW = Instant.parse("2024-03-01T12:00:00.123456789Z");
    static final UUID PARCEL = new UUID(1, 2);

    private PathsSamples() {}

    /** A table whose clock goes on by a second whenever it is read. */
    static PathsTable table(DynamoDbExtension dynamo) {
        AtomicReference<Instant> time = new AtomicReference<>(NOW);
        PathsTable table = PathsTable.connect(
                dynamo.client(),
                options -> options.tableName(dynamo.tableName())
                        .clock(() -> time.getAndUpdate(now -> now.plus(Duration.ofSeconds(1)))));
        table.createIfAbsent();
        return table;
    }

    static Line line(String sku, int quantity) {
        return new Line(sku, quantity, new BigDecimal("9.5"), Set.of(), null);
    }

    static Order order(String storeId, String orderId) {
        return order(storeId, orderId, List.of(line("a", 1), line("b", 2)));
    }

    static Order order(String storeId, String orderId, List<Line> lines) {
        return new Order(
                storeId,
                orderId,
                new Address("Road", "Rome", "00100", Optional.of(new Order.Place(41.9, 12.5, null))),
                null,
                Optional.empty(),
                lines,
                List.of("first"),
                List.of(List.of(1, 2), List.of(3)),
                Set.of("new"),
                Map.of("size", new Setting("big", true, List.of(), 4L)),
                Map.of(Currency.EUR, new BigDecimal("19")),
                Map.of(PARCEL, List.of(line("c", 3))),
                null);
    }
}
