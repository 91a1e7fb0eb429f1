package dev.singlet.it.views;

import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table of these tests, with a clock that stands still until it is set. */
final class Library {

    // DynamoDB Local deletes what has expired by its own clock.
    static final Instant NOW = Instant.parse("2126-03-01T12:00:00Z");

    final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    final DynamoDbClient client;
    final LibraryTable table;
    final LoanRepository loans;
    final ShelfRepository shelves;

    Library(DynamoDbExtension dynamo) {
        this.client = dynamo.client();
        this.table = LibraryTable.connect(
                client, options -> options.tableName(dynamo.tableName()).clock(clock::get));
        table.createIfAbsent();
        this.loans = table.loans();
        this.shelves = table.shelves();
    }

    Loan lend(String reader, String book, @Nullable Instant expiresAt) {
        return loans.create(new Loan(reader, book, "About " + book, "front", 100, null, expiresAt));
    }

    /** The item as it is stored, whether it has expired or not. */
    Map<String, AttributeValue> raw(String reader, String book) {
        return client.getItem(request -> request.tableName(table.name())
                        .key(Map.of(
                                "pk", AttributeValue.fromS("READER#" + reader),
                                "sk", AttributeValue.fromS("LOAN#" + book)))
                        .consistentRead(true))
                .item();
    }

    /** Changes one attribute behind the library's back. */
    void store(String reader, String book, String attribute, AttributeValue value) {
        Map<String, AttributeValue> item = new HashMap<>(raw(reader, book));
        item.put(attribute, value);
        client.putItem(request -> request.tableName(table.name()).item(item));
    }
}
