package com.example.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.ledger.Ledger;
import com.example.records.Customer;
import com.example.records.Order;
import com.example.records.ShopRecord;
import com.example.shop.Invoice;
import com.example.shop.ShopTable;
import com.example.values.Address;
import com.example.values.Money;
import dev.singlet.ConstraintViolationException;
import dev.singlet.testing.DynamoDbExtension;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    static final Address ADDRESS = new Address("Main street", null, List.of());
    static final Money MONEY = new Money(500, "EUR", null);

    static ShopTable shop;

    @BeforeAll
    static void connect() {
        shop = ShopTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
        shop.createIfAbsent();
    }

    @Test
    void whatMayBeAbsentInAnotherModulesRecordMayBeAbsentHere() {
        Customer customer =
                shop.customers().create(draft -> draft.name("Ann").address(ADDRESS).labels(List.of("new")));
        Order order = shop.orders()
                .create(draft -> draft.customerId(customer.customerId()).number(1).total(MONEY));

        assertNull(shop.customers().get(customer.customerId()).nickname());
        assertNull(order.discount());
        assertNull(order.scan());
        assertEquals(
                List.of(new OrderTotal(1, MONEY, null)),
                shop.orders()
                        .byCustomerId(customer.customerId())
                        .as(OrderTotalProjection.INSTANCE)
                        .list());
    }

    @Test
    void constraintsOfAnotherModulesRecordAreChecked() {
        assertThrows(
                ConstraintViolationException.class,
                () -> shop.customers()
                        .create(draft -> draft.name("Ann").address(ADDRESS).labels(List.of(" "))));
        Address talkative = new Address("Main street", null, List.of("more than ten characters"));
        assertThrows(
                ConstraintViolationException.class,
                () -> shop.customers()
                        .create(draft -> draft.name("Ann").address(talkative).labels(List.of())));
    }

    @Test
    void itemsOfSeveralModulesHaveOneType() {
        Invoice invoice = new Invoice("c1", 1, MONEY);
        shop.invoices().put(invoice);

        List<ShopRecord> all = shop.scan().list();

        assertEquals(true, all.contains(invoice));
    }

    @Test
    void aTableOfAnotherModuleIsUsedBesides() {
        Ledger ledger = new Ledger(dynamo.client(), options -> options.tableName(dynamo.tableName() + "-ledger"));
        ledger.add("a1", 1, 300);
        ledger.add("a1", 2, -100);

        assertEquals(200, ledger.balance("a1"));
    }

    /** Two modules that write one file would lose one of the two where their contents are put into one jar. */
    @Test
    void noTwoModulesGenerateOneFile() throws IOException {
        Map<String, Path> seen = new HashMap<>();
        for (Class<?> type : List.of(Money.class, ShopRecord.class, ShopTable.class, Ledger.class, OrderTotal.class)) {
            Path root = Path.of(URI.create(
                    type.getProtectionDomain().getCodeSource().getLocation().toString()));
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> assertNull(seen.put(root.relativize(file).toString(), file), file::toString));
            }
        }
        assertEquals(true, seen.containsKey("com/example/records/OrderRepository.class"));
    }
}
