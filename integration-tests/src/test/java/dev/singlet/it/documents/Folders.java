package dev.singlet.it.documents;

import dev.singlet.it.documents.money.Currency;
import dev.singlet.it.documents.money.Money;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Folders, and the items they are stored as. */
final class Folders {

    private final String id;
    private final Payment payment = new Payment.Card("1234", Payment.Network.VISA, null);
    private Node tree = new Node("root", List.of());
    private Expression formula = new Expression.Constant(BigInteger.ONE);
    private List<Payment> history = List.of(new Payment.Apple());
    private Folder.Terms terms = new Folder.Terms(money("0.5"), List.of(), Optional.empty());

    private Folders(String id) {
        this.id = id;
    }

    static FolderRepository create(DynamoDbExtension dynamo) {
        DocumentsTable table =
                DocumentsTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
        table.createIfAbsent();
        return table.folders();
    }

    static Folders folder(String id) {
        return new Folders(id);
    }

    Folders formula(Expression value) {
        formula = value;
        return this;
    }

    Folders tree(Node value) {
        tree = value;
        return this;
    }

    Folders history(List<Payment> value) {
        history = value;
        return this;
    }

    Folders terms(Folder.Terms value) {
        terms = value;
        return this;
    }

    Folder build() {
        return new Folder(
                id,
                money("9.5"),
                payment,
                null,
                Optional.of(new Voucher("c", 5)),
                history,
                Map.of("first", new Payment.Cash(money("2"))),
                Map.of(),
                terms,
                formula,
                tree);
    }

    static Money money(String amount) {
        return new Money(new BigDecimal(amount), Currency.EUR, Optional.empty());
    }

    static Map<String, AttributeValue> item(DynamoDbExtension dynamo, String id) {
        return dynamo.client()
                .getItem(request -> request.tableName(dynamo.tableName()).key(key(id)))
                .item();
    }

    /** An attribute of a map that has it. */
    static AttributeValue attribute(Map<String, AttributeValue> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    static Map<String, AttributeValue> key(String id) {
        return Map.of("pk", AttributeValue.fromS("FOLDER#" + id), "sk", AttributeValue.fromS("FOLDER"));
    }
}
