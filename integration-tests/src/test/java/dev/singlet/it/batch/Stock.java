package dev.singlet.it.batch;

import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The tables of a test class, and records to put into them. */
final class Stock {

    static final Instant NOW = Instant.parse("2024-03-01T12:00:00.123456789Z");

    private Stock() {}

    static StockTable table(DynamoDbExtension dynamo) {
        StockTable table = StockTable.connect(
                dynamo.client(),
                options -> options.tableName(dynamo.tableName("stock")).clock(() -> NOW));
        table.createIfAbsent();
        return table;
    }

    static JournalTable journal(DynamoDbExtension dynamo) {
        JournalTable journal =
                JournalTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName("journal")));
        journal.createIfAbsent();
        return journal;
    }

    static Product product(String id, int left) {
        return new Product(id, "text of " + id, left, NOW);
    }

    /** A product whose item has so many bytes. */
    static Product product(String id, int left, int bytes) {
        return new Product(id, "x".repeat(bytes - overhead(id, left)), left, NOW);
    }

    static Map<String, AttributeValue> key(String productId) {
        return Map.of("pk", AttributeValue.fromS("PRODUCT#" + productId), "sk", AttributeValue.fromS("METADATA"));
    }

    /** The item of a product, as it is stored. */
    static Map<String, AttributeValue> item(Product product) {
        return Map.of(
                "pk", AttributeValue.fromS("PRODUCT#" + product.productId()),
                "sk", AttributeValue.fromS("METADATA"),
                "entityType", AttributeValue.fromS("Product"),
                "productId", AttributeValue.fromS(product.productId()),
                "text", AttributeValue.fromS(product.text()),
                "left", AttributeValue.fromN(String.valueOf(product.left())),
                "createdAt", AttributeValue.fromS("2024-03-01T12:00:00.123456789Z"));
    }

    // Names and values of all attributes but for the text itself; a number of one digit has two bytes, zero has one.
    private static int overhead(String id, int left) {
        if (left < 0 || left > 9) {
            throw new IllegalArgumentException("one digit");
        }
        return "pkPRODUCT#".length()
                + id.length()
                + "skMETADATA".length()
                + "entityTypeProduct".length()
                + "productId".length()
                + id.length()
                + "text".length()
                + "left".length()
                + (left == 0 ? 1 : 2)
                + "createdAt2024-03-01T12:00:00.123456789Z".length();
    }
}
