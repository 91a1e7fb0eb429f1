package dev.singlet.it.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConstraintViolationException;
import dev.singlet.ItemEncodingException;
import dev.singlet.it.documents.money.Currency;
import dev.singlet.it.documents.money.Money;
import dev.singlet.it.documents.money.MoneyCodec;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What cannot be stored is refused before a request is sent, and the place of it is named. */
class DocumentRefusalsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    /** DynamoDB has 32 levels of nesting, and counts the item. */
    private static final int DEEPEST = 31;

    private static FolderRepository folders;

    @BeforeAll
    static void createTable() {
        folders = Folders.create(dynamo);
    }

    @Test
    void aDocumentOfTheGreatestDepthIsStored() {
        Folder folder = Folders.folder("deep").formula(formula(DEEPEST)).build();
        folders.put(folder);
        assertEquals(folder, folders.get("deep"));
    }

    @Test
    void aDeeperDocumentIsRefused() {
        String problem =
                " of Folder cannot be stored: it is nested deeper than 32 levels, which DynamoDB does not allow.";
        ItemEncodingException put = assertThrows(
                ItemEncodingException.class,
                () -> folders.put(
                        Folders.folder("deeper").formula(formula(DEEPEST + 1)).build()));
        assertEquals("Attribute formula" + ".inner".repeat(DEEPEST) + problem, put.getMessage());
        ItemEncodingException update = assertThrows(
                ItemEncodingException.class, () -> folders.update("deep").formula(formula(100_000)));
        assertEquals("formula" + ".inner".repeat(DEEPEST), update.attribute());
    }

    /** So that the bound above is DynamoDB's own. */
    @Test
    void dynamoDbStoresNoMoreThan32Levels() {
        putRaw(AttributeValue.fromS("leaf"), DEEPEST);
        putRaw(AttributeValue.fromL(List.of()), DEEPEST - 1);
        assertThrows(DynamoDbException.class, () -> putRaw(AttributeValue.fromS("leaf"), DEEPEST + 1));
        assertThrows(DynamoDbException.class, () -> putRaw(AttributeValue.fromL(List.of()), DEEPEST));
    }

    private static void putRaw(AttributeValue innermost, int levelsAround) {
        AttributeValue value = innermost;
        for (int level = 0; level < levelsAround; level++) {
            value = level % 2 == 0 ? AttributeValue.fromL(List.of(value)) : AttributeValue.fromM(Map.of("m", value));
        }
        Map<String, AttributeValue> item = new HashMap<>(Folders.key("raw"));
        item.put("value", value);
        dynamo.client().putItem(request -> request.tableName(dynamo.tableName()).item(item));
    }

    private static Expression formula(int depth) {
        Expression formula = new Expression.Maybe(Optional.empty());
        for (int level = 1; level < depth; level++) {
            formula = new Expression.Maybe(Optional.of(formula));
        }
        return formula;
    }

    @Test
    void whatIsMissingInDocumentsIsAViolation() {
        List<Node> children = new ArrayList<>(List.of(new Node(absent(), List.of())));
        children.add(absent());
        ConstraintViolationException e = assertThrows(
                ConstraintViolationException.class,
                () -> folders.put(Folders.folder("null")
                        .tree(new Node("n", children))
                        .formula(new Expression.Maybe(absent()))
                        .history(List.of(new Payment.Cash(new Money(absent(), Currency.EUR, absent()))))
                        .build()));
        assertEquals(
                List.of(
                        "history[0].given.amount",
                        "history[0].given.note",
                        "formula.inner",
                        "tree.children[0].name",
                        "tree.children[1]"),
                e.violations().stream()
                        .map(ConstraintViolationException.Violation::component)
                        .toList());
    }

    @Test
    void constraintsOfDocumentsAreChecked() {
        ConstraintViolationException put = assertThrows(
                ConstraintViolationException.class,
                () -> folders.put(Folders.folder("code")
                        .history(List.of(new Voucher("", 1)))
                        .build()));
        assertEquals("The put of Folder was refused: history[0].code must not be blank.", put.getMessage());
        ConstraintViolationException update = assertThrows(
                ConstraintViolationException.class,
                () -> folders.update("code").gift(new Voucher(" ", 1)).execute());
        assertEquals("The update of Folder was refused: gift.code must not be blank.", update.getMessage());
    }

    @Test
    void problemsOfADocumentByItselfNameItsType() {
        ItemEncodingException record = assertThrows(
                ItemEncodingException.class,
                () -> MoneyCodec.INSTANCE.encode(new Money(absent(), Currency.EUR, Optional.empty())));
        assertEquals("Attribute amount of Money cannot be stored: it is null, but is required.", record.getMessage());

        ItemEncodingException optional = assertThrows(
                ItemEncodingException.class,
                () -> MoneyCodec.INSTANCE.encode(new Money(BigDecimal.ONE, Currency.EUR, absent())));
        assertEquals(
                "Attribute note of Money cannot be stored: its Optional is null, and should be empty.",
                optional.getMessage());

        ItemEncodingException sealed = assertThrows(
                ItemEncodingException.class,
                () -> PaymentCodec.INSTANCE.encode(
                        new Payment.Cash(new Money(new BigDecimal("1e500"), Currency.EUR, Optional.empty()))));
        assertEquals("given.amount", sealed.attribute());
        assertEquals("Cash", sealed.entity());
    }

    /** A null that the compiler is not told of. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}
