package dev.singlet.it.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Documents come back from wherever they can be stored. */
class DocumentPositionsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final int TRIES = Boolean.getBoolean("singlet.fuzz") ? 3_000 : 150;

    private static FolderRepository folders;

    @BeforeAll
    static void createTable() {
        folders = Folders.create(dynamo);
    }

    @Test
    void everyDocumentComesBack() {
        long seed = Long.getLong("singlet.seed", new Random().nextLong());
        System.out.println("DocumentPositionsTest seed: " + seed);
        RandomDocuments documents = new RandomDocuments(seed);
        for (int number = 0; number < TRIES; number++) {
            String id = "f" + number;
            Folder folder = documents.folder(id);
            folders.put(folder);
            assertEquals(folder, folders.get(id));

            Folder other = documents.folder(id);
            assertEquals(other, setAll(folders.update(id), other).execute());
            assertEquals(other, folders.get(id));
        }
    }

    private static FolderUpdate setAll(FolderUpdate update, Folder folder) {
        FolderUpdate set = update.price(folder.price())
                .payment(folder.payment())
                .history(folder.history())
                .byName(folder.byName())
                .prices(folder.prices())
                .terms(folder.terms())
                .formula(folder.formula())
                .tree(folder.tree());
        set = folder.refund() == null ? set.clearRefund() : set.refund(folder.refund());
        return folder.gift().isEmpty()
                ? set.clearGift()
                : set.gift(folder.gift().get());
    }

    @Test
    void theStoredFormIsTheDocumentedOne() {
        folders.put(Folders.folder("form").build());
        Map<String, AttributeValue> item = Folders.item(dynamo, "form");

        assertEquals(
                Map.of(
                        "schemaVersion", AttributeValue.fromN("3"),
                        "amount", AttributeValue.fromN("9.5"),
                        "currency", AttributeValue.fromS("EUR")),
                Folders.attribute(item, "price").m());
        assertEquals(
                Map.of(
                        "type", AttributeValue.fromS("Card"),
                        "schemaVersion", AttributeValue.fromN("2"),
                        "last4", AttributeValue.fromS("1234"),
                        "network", AttributeValue.fromS("VISA")),
                Folders.attribute(item, "payment").m());
        assertEquals(
                Map.of(
                        "kind",
                        AttributeValue.fromS("Voucher"),
                        "code",
                        AttributeValue.fromS("c"),
                        "percent",
                        AttributeValue.fromN("5")),
                Folders.attribute(item, "gift").m());
        assertEquals(
                List.of(AttributeValue.fromM(Map.of("type", AttributeValue.fromS("Apple")))),
                Folders.attribute(item, "history").l());
        assertEquals(
                Map.of("name", AttributeValue.fromS("root"), "children", AttributeValue.fromL(List.of())),
                Folders.attribute(item, "tree").m());
    }

    @Test
    void codecsConvertByThemselves() {
        Payment payment = new Payment.Cash(Folders.money("1.25"));
        Map<String, AttributeValue> map = PaymentCodec.INSTANCE.encode(payment);

        assertEquals(AttributeValue.fromS("Cash"), map.get("type"));
        assertEquals(payment, PaymentCodec.INSTANCE.decode(map));
        assertEquals("Payment", PaymentCodec.INSTANCE.name());

        Node node = new Node("root", List.of(new Node("leaf", List.of())));
        assertEquals(node, NodeCodec.INSTANCE.decode(NodeCodec.INSTANCE.encode(node)));
    }

    @Test
    void changesOfListsAndMapsTakeDocuments() {
        folders.put(Folders.folder("change").build());
        Folder changed = folders.update("change")
                .appendToHistory(List.of(new Voucher("new", 1)))
                .putInByName("second", new Payment.Google("a"))
                .execute();
        assertEquals(List.of(new Payment.Apple(), new Voucher("new", 1)), changed.history());
        assertEquals(new Payment.Google("a"), changed.byName().get("second"));
        assertEquals(Optional.of(new Voucher("c", 5)), changed.gift());
    }
}
