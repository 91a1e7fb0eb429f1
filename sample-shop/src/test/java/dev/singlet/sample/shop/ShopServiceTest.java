package dev.singlet.sample.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConstraintViolationException;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShopServiceTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final Payment CARD = new Payment.Card("4242");

    private final ShopTable table =
            ShopTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
    private final ShopService shop = new ShopService(table);

    @BeforeEach
    void createTable() {
        table.createIfAbsent();
    }

    @Test
    void aUserIsFoundByIdAndByEmail() {
        User user = shop.register("Ann@Example.com", "Ann");

        assertEquals(Optional.of(user), shop.user(user.userId()));
        assertEquals(Optional.of(user), shop.userByEmail("ann@example.COM"));
        assertEquals(1, user.version());
    }

    @Test
    void anEmailIsTakenOnce() {
        shop.register("one@example.com", "One");

        assertThrows(ShopException.class, () -> shop.register("ONE@example.com", "Two"));
    }

    @Test
    void aChangedEmailFreesTheOldOne() {
        User user = shop.register("before@example.com", "Bea");

        User changed = shop.changeEmail(user, "after@example.com");

        assertEquals(2, changed.version());
        assertEquals(Optional.of(changed), shop.userByEmail("after@example.com"));
        assertEquals(Optional.empty(), shop.userByEmail("before@example.com"));
        shop.register("before@example.com", "New");
        assertThrows(ShopException.class, () -> shop.changeEmail(user, "third@example.com"));
    }

    @Test
    void anOrderTakesItsStock() {
        User user = shop.register("order@example.com", "Otto");
        shop.offer(new Product("order-pen", "Pen", 250, 10));
        shop.offer(new Product("order-ink", "Ink", 900, 2));

        Order order = shop.placeOrder(user.userId(), new TreeMap<>(Map.of("order-ink", 2, "order-pen", 3)), CARD);

        assertEquals(2 * 900 + 3 * 250, order.total());
        assertEquals(7, table.products().get("order-pen").stock());
        assertEquals(0, table.products().get("order-ink").stock());
        assertEquals(Optional.of(order), shop.order(order.orderId()));
        assertEquals(List.of(order), shop.ordersOf(user.userId(), 5).items());
        AccountGroup account = shop.account(user.userId());
        assertEquals(List.of(user), account.users());
        assertEquals(List.of(order), account.orders());
    }

    @Test
    void anOrderThatCannotBeFilledChangesNothing() {
        User user = shop.register("empty@example.com", "Emma");
        shop.offer(new Product("empty-pen", "Pen", 250, 10));
        shop.offer(new Product("empty-ink", "Ink", 900, 1));

        ShopException refusal = assertThrows(
                ShopException.class,
                () -> shop.placeOrder(user.userId(), new TreeMap<>(Map.of("empty-ink", 2, "empty-pen", 1)), CARD));

        assertTrue(String.valueOf(refusal.getMessage()).contains("empty-ink"));
        assertEquals(10, table.products().get("empty-pen").stock());
        assertEquals(List.of(), shop.ordersOf(user.userId(), 5).items());
        assertThrows(ShopException.class, () -> shop.placeOrder(user.userId(), Map.of("none", 1), CARD));
        assertThrows(ShopException.class, () -> shop.placeOrder("nobody", Map.of("empty-pen", 1), CARD));
        assertThrows(
                ConstraintViolationException.class, () -> shop.placeOrder(user.userId(), Map.of("empty-pen", 0), CARD));
    }

    @Test
    void theLastPiecesAreSoldOnce() throws Exception {
        User user = shop.register("rush@example.com", "Rosa");
        shop.offer(new Product("rush", "The last ones", 100, 5));
        ExecutorService buyers = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> purchases = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(buyer -> () -> isSold(user))
                .toList();

        int sold = 0;
        try {
            for (Future<Boolean> purchase : buyers.invokeAll(purchases)) {
                sold += purchase.get() ? 1 : 0;
            }
        } finally {
            buyers.shutdown();
        }

        assertEquals(5, sold);
        assertEquals(0, table.products().get("rush").stock());
        assertEquals(5, table.orders().byUserId(user.userId()).count());
    }

    @Test
    void ordersMoveFromStatusToStatus() {
        User user = shop.register("status@example.com", "Stan");
        shop.offer(new Product("status", "Something", 100, 5));
        Order first = shop.placeOrder(user.userId(), Map.of("status", 1), CARD);
        Order second = shop.placeOrder(user.userId(), Map.of("status", 1), new Payment.Invoice(30));

        Order shipped = shop.ship(first);

        assertEquals(OrderStatus.SHIPPED, shipped.status());
        assertThrows(ShopException.class, () -> shop.ship(first));
        assertTrue(shop.ordersIn(OrderStatus.SHIPPED, 100).items().contains(shipped));
        List<Order> placed = shop.ordersIn(OrderStatus.PLACED, 100).items();
        assertTrue(placed.contains(second));
        assertEquals(false, placed.stream().anyMatch(order -> order.orderId().equals(first.orderId())));
    }

    @Test
    void aThousandUsersAreImported() {
        shop.register("taken7@example.com", "Tom");
        List<NewUser> users = IntStream.range(0, 1000)
                .mapToObj(number ->
                        new NewUser((number == 7 ? "taken" : "import") + number + "@example.com", "N" + number))
                .toList();

        List<NewUser> refused = new UserImport(table).run(users);

        assertEquals(List.of(users.get(7)), refused);
        assertTrue(IntStream.range(0, 1000)
                .filter(number -> number != 7)
                .mapToObj(number -> shop.userByEmail("import" + number + "@example.com"))
                .allMatch(Optional::isPresent));
    }

    private boolean isSold(User user) {
        while (true) {
            try {
                shop.placeOrder(user.userId(), Map.of("rush", 1), CARD);
                return true;
            } catch (ShopException refusal) {
                if (String.valueOf(refusal.getMessage()).contains("Too little is left")) {
                    return false;
                }
            }
        }
    }
}
