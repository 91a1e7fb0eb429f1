package dev.singlet.it.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Condition;
import dev.singlet.ConditionFailedException;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions on documents: on what they are, on what they hold, and on the whole. */
class DocumentConditionsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final String ID = "1";

    private static FolderRepository folders;

    @BeforeAll
    static void store() {
        folders = Folders.create(dynamo);
        folders.put(Folders.folder(ID)
                .history(List.of(new Payment.Cash(Folders.money("7")), new Payment.Google("account")))
                .terms(new Folder.Terms(
                        Folders.money("0.5"),
                        List.of(new Expression.Constant(BigInteger.TEN)),
                        Optional.of(new Voucher("code", 3))))
                .build());
    }

    @Test
    void theTypeOfADocument() {
        assertTrue(holds(folder -> folder.payment().isCard()));
        assertFalse(holds(folder -> folder.payment().isCash()));
        assertFalse(holds(folder -> folder.payment().isCard().not()));
        assertFalse(holds(folder -> folder.refund().isApple()), "absent");
        assertTrue(holds(folder -> folder.gift().isVoucher()), "another type attribute");
        assertTrue(holds(folder -> folder.payment().exists().and(folder.refund().notExists())));
    }

    @Test
    void anAliasIsTheSameType() {
        Map<String, AttributeValue> item = new HashMap<>(Folders.item(dynamo, ID));
        item.put("pk", AttributeValue.fromS("FOLDER#alias"));
        item.put("folderId", AttributeValue.fromS("alias"));
        item.put(
                "payment",
                AttributeValue.fromM(Map.of(
                        "type", AttributeValue.fromS("CreditCard"), "number", AttributeValue.fromS("99998888"))));
        dynamo.client().putItem(request -> request.tableName(dynamo.tableName()).item(item));
        assertEquals(
                "alias",
                folders.update("alias")
                        .onlyIf(folder -> folder.payment().isCard())
                        .execute()
                        .folderId());
    }

    @Test
    void whatADocumentHolds() {
        assertTrue(holds(folder -> folder.payment().asCard().last4().eq("1234")));
        assertTrue(holds(folder -> folder.payment().asCard().network().eq(Payment.Network.VISA)));
        assertTrue(holds(folder -> folder.payment().asCard().checkedAt().notExists()));
        assertTrue(holds(folder -> folder.price().amount().gt(new java.math.BigDecimal("9"))));
        assertTrue(holds(folder -> folder.gift().asVoucher().percent().between(5, 6)));
        assertTrue(holds(folder -> folder.terms().fee().note().notExists()));
        assertTrue(holds(folder -> folder.terms().deposit().asVoucher().code().beginsWith("co")));
    }

    @Test
    void documentsInListsAndMaps() {
        assertTrue(holds(folder -> folder.history().at(0).isCash()));
        assertTrue(
                holds(folder -> folder.history().at(0).asCash().given().amount().eq(new java.math.BigDecimal("7"))));
        assertFalse(holds(folder -> folder.history().at(1).isCash()));
        assertTrue(holds(folder -> folder.history().contains(new Payment.Google("account"))));
        assertFalse(holds(folder -> folder.history().contains(new Payment.Google("other"))));
        assertTrue(holds(folder -> folder.byName().entry("first").isCash()));
        assertTrue(holds(
                folder -> folder.terms().rules().at(0).asConstant().value().eq(BigInteger.TEN)));
    }

    @Test
    void wholeDocuments() {
        Payment.Card card = new Payment.Card("1234", Payment.Network.VISA, null);
        assertTrue(holds(folder -> folder.payment().eq(card)));
        assertTrue(holds(folder -> folder.payment().asCard().eq(card)), "with its type");
        assertFalse(holds(folder -> folder.payment().eq(new Payment.Apple())));
        assertTrue(holds(folder -> folder.payment().asApple().ne(new Payment.Apple())));
        assertTrue(holds(folder -> folder.price().eq(Folders.money("9.5"))));
        assertTrue(holds(folder -> folder.history().at(1).asGoogle().eq(new Payment.Google("account"))));
        assertTrue(holds(folder -> folder.tree().eq(new Node("root", List.of()))));
    }

    private static boolean holds(Function<FolderFields, Condition> condition) {
        try {
            folders.update(ID).onlyIf(condition).execute();
            return true;
        } catch (ConditionFailedException e) {
            return false;
        }
    }
}
