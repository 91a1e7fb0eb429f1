package dev.singlet.it.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ItemDecodingException;
import dev.singlet.it.documents.money.Currency;
import dev.singlet.it.documents.money.Money;
import dev.singlet.it.documents.money.MoneyCodec;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What earlier programs have stored is read; what later ones have stored is refused, and never misread. */
class DocumentEvolutionTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final String SECRET = "hunter2";
    private static final AttributeValue FIRST = map("cents", AttributeValue.fromN("950"));
    private static final AttributeValue SECOND = map(
            "schemaVersion", AttributeValue.fromN("2"),
            "cents", AttributeValue.fromN("120"),
            "currency", AttributeValue.fromS("USD"));

    private static FolderRepository folders;

    @BeforeAll
    static void createTable() {
        folders = Folders.create(dynamo);
    }

    @Test
    void olderVersionsAreReadInEveryPosition() {
        stored("old", item -> {
            item.put("price", FIRST);
            item.put(
                    "prices",
                    map("00000000-0000-0000-0000-000000000001", AttributeValue.fromL(List.of(FIRST, SECOND))));
            item.put("history", AttributeValue.fromL(List.of(cash(SECOND), creditCard())));
            item.put("terms", map("fee", SECOND, "rules", AttributeValue.fromL(List.of()), "deposit", cash(FIRST)));
        });
        Folder folder = folders.get("old");

        Money first = Folders.money("9.5");
        Money second = new Money(new BigDecimal("1.20"), Currency.USD, Optional.empty());
        assertEquals(first.amount(), folder.price().amount().stripTrailingZeros());
        assertEquals(Currency.EUR, folder.price().currency());
        assertEquals(second, folder.terms().fee());
        assertEquals(second, folder.prices().values().iterator().next().get(1));
        assertEquals(
                List.of(new Payment.Cash(second), new Payment.Card("1234", Payment.Network.UNKNOWN, null)),
                folder.history());
        assertInstanceOf(Payment.Cash.class, folder.terms().deposit().orElseThrow());
    }

    @Test
    void whatIsWrittenBackHasTheNewestVersion() {
        stored("rewritten", item -> item.put("price", FIRST));
        folders.update("rewritten").refund(new Payment.Apple()).execute();
        assertEquals(FIRST, Folders.item(dynamo, "rewritten").get("price"), "an update touches nothing else");

        folders.put(folders.get("rewritten"));
        assertEquals(
                AttributeValue.fromN("3"),
                Folders.attribute(Folders.item(dynamo, "rewritten"), "price")
                        .m()
                        .get("schemaVersion"));
    }

    @Test
    void aDocumentIsReadByItself() {
        assertEquals(
                new Money(new BigDecimal("1.20"), Currency.USD, Optional.empty()),
                MoneyCodec.INSTANCE.decode(SECOND.m()));
    }

    @Test
    void attributesThatAreUnknownArePassedOver() {
        Map<String, AttributeValue> cash = new HashMap<>(cash(SECOND).m());
        cash.put("more", AttributeValue.fromS("x"));
        assertInstanceOf(Payment.Cash.class, PaymentCodec.INSTANCE.decode(cash));
    }

    @Test
    void aNewerVersionIsRefused() {
        refused(
                "Attribute price.schemaVersion of Folder cannot be read: the document has a newer version than 3, the"
                        + " newest that this program knows.",
                "price",
                map("schemaVersion", AttributeValue.fromN("4"), "amount", AttributeValue.fromN("1")));
        refused(
                "Attribute payment.schemaVersion of Folder cannot be read: the document has a newer version than 1, the"
                        + " newest that this program knows.",
                "payment",
                map("schemaVersion", AttributeValue.fromN("2"), "type", AttributeValue.fromS("Apple")));
        refused(
                "Attribute tree.schemaVersion of Folder cannot be read: the document has a newer version than 1, the"
                        + " newest that this program knows.",
                "tree",
                map("schemaVersion", AttributeValue.fromN("2"), "name", AttributeValue.fromS("n")));
    }

    @Test
    void whatIsNoVersionIsRefused() {
        refused(
                "Attribute price.schemaVersion of Folder cannot be read: it is no version, which are counted from 1.",
                "price",
                map("schemaVersion", AttributeValue.fromN("0")));
        refused(
                "Attribute price.schemaVersion of Folder cannot be read: expected N (an integer of 32 bits), found S.",
                "price",
                map("schemaVersion", AttributeValue.fromS(SECRET)));
    }

    @Test
    void anUnknownTypeIsRefused() {
        refused(
                "Attribute payment.type of Folder cannot be read: it names none of the types of Payment that this program"
                        + " knows.",
                "payment",
                map("type", AttributeValue.fromS(SECRET)));
        refused(
                "Attribute payment.type of Folder cannot be read: expected S (text), found nothing.",
                "payment",
                map("last4", AttributeValue.fromS(SECRET)));
        refused(
                "Attribute byName.*.type of Folder cannot be read: it names none of the types of Payment that this program"
                        + " knows.",
                "byName",
                map(SECRET, map("type", AttributeValue.fromS("Cheque"))));
    }

    @Test
    void whatAnUpcasterThrowsIsTheCause() {
        stored("short", item -> item.put("payment", creditCard("1")));
        ItemDecodingException e = assertThrows(ItemDecodingException.class, () -> folders.get("short"));
        assertEquals(
                "Attribute payment of Folder cannot be read: its upcaster from version 1 failed with"
                        + " StringIndexOutOfBoundsException.",
                e.getMessage());
        assertInstanceOf(StringIndexOutOfBoundsException.class, e.getCause());
    }

    @Test
    void aMissingAttributeOfAnOldFormIsNamed() {
        refused(
                "Attribute price.cents of Folder cannot be read: expected N (an integer of 64 bits), found nothing.",
                "price",
                map());
    }

    @Test
    void problemsOfADocumentByItselfNameItsType() {
        ItemDecodingException e = assertThrows(
                ItemDecodingException.class,
                () -> PaymentCodec.INSTANCE.decode(Map.of("type", AttributeValue.fromS("Google"))));
        assertEquals("Attribute account of Google cannot be read: expected S (text), found nothing.", e.getMessage());
        assertEquals("Google", e.entity());
        assertEquals("account", e.attribute());

        ItemDecodingException unknown = assertThrows(
                ItemDecodingException.class,
                () -> PaymentCodec.INSTANCE.decode(Map.of("type", AttributeValue.fromS(SECRET))));
        assertEquals("Payment", unknown.entity());
        assertFalse(unknown.problem().contains(SECRET));

        ItemDecodingException upcast = assertThrows(
                ItemDecodingException.class,
                () -> PaymentCodec.INSTANCE.decode(creditCard("1").m()));
        assertEquals("Card", upcast.entity());
    }

    private static void refused(String message, String attribute, AttributeValue value) {
        stored("refused", item -> item.put(attribute, value));
        ItemDecodingException e = assertThrows(ItemDecodingException.class, () -> folders.get("refused"));
        assertEquals(message, e.getMessage());
        assertNull(e.getCause());
    }

    private interface Change {
        void apply(Map<String, AttributeValue> item);
    }

    /** Stores a folder as no current program would. */
    private static void stored(String id, Change change) {
        folders.put(Folders.folder(id).build());
        Map<String, AttributeValue> item = new HashMap<>(Folders.item(dynamo, id));
        change.apply(item);
        dynamo.client().putItem(request -> request.tableName(dynamo.tableName()).item(item));
    }

    private static AttributeValue cash(AttributeValue given) {
        return map("type", AttributeValue.fromS("Cash"), "given", given);
    }

    private static AttributeValue creditCard() {
        return creditCard("9999888877771234");
    }

    private static AttributeValue creditCard(String number) {
        return map("type", AttributeValue.fromS("CreditCard"), "number", AttributeValue.fromS(number));
    }

    private static AttributeValue map(Object... namesAndValues) {
        Map<String, AttributeValue> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], (AttributeValue) namesAndValues[i + 1]);
        }
        return AttributeValue.fromM(map);
    }
}
