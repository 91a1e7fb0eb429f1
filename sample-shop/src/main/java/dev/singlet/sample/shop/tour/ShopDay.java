package dev.singlet.sample.shop.tour;

import dev.singlet.sample.shop.AccountGroup;
import dev.singlet.sample.shop.NewUser;
import dev.singlet.sample.shop.Order;
import dev.singlet.sample.shop.OrderStatus;
import dev.singlet.sample.shop.Payment;
import dev.singlet.sample.shop.Product;
import dev.singlet.sample.shop.ProductKey;
import dev.singlet.sample.shop.ShopService;
import dev.singlet.sample.shop.ShopTable;
import dev.singlet.sample.shop.User;
import dev.singlet.sample.shop.UserImport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A day of the shop. */
final class ShopDay {

    private final ShopTable table;
    private final ShopService shop;
    private final TourPrinter printer;

    ShopDay(ShopTable table, ShopService shop, TourPrinter printer) {
        this.table = table;
        this.shop = shop;
        this.printer = printer;
    }

    void play() {
        printer.title("The shop: users and orders in one table");
        printer.step("Products, all put by one batch.");
        table.products().putAll(List.of(new Product("pen", "A pen", 250, 10), new Product("ink", "Ink", 900, 2)));
        printer.results(table.products().findAll(keys("pen", "ink")).values());
        User ann = users();
        orders(ann);
        imported();
    }

    private User users() {
        printer.step("Ann registers. Her email is unique, whatever its case.");
        User ann = shop.register("Ann@example.com", "Ann");
        printer.result(ann);
        printer.refused(() -> shop.register("ann@EXAMPLE.com", "Another Ann"));
        printer.step("She is found by her email, changes it, and the old one is free in the same moment.");
        printer.result(shop.userByEmail("ann@example.com").orElseThrow());
        User renamed = shop.changeEmail(ann, "ann@example.org");
        printer.result(renamed);
        printer.result(shop.userByEmail("ann@example.com"));
        printer.step("Who has read her before that cannot overwrite it.");
        printer.refused(() -> shop.changeEmail(ann, "old@example.org"));
        return renamed;
    }

    private void orders(User ann) {
        printer.step("Two orders. Each is one transaction with the stock it takes.");
        Order first = shop.placeOrder(ann.userId(), Map.of("pen", 3), new Payment.Card("4242"));
        Order second =
                shop.placeOrder(ann.userId(), new TreeMap<>(Map.of("ink", 2, "pen", 1)), new Payment.Invoice(30));
        printer.result(first);
        printer.result(second);
        printer.step("There is no ink left, so nothing is stored, and no pen is taken.");
        printer.refused(() ->
                shop.placeOrder(ann.userId(), new TreeMap<>(Map.of("ink", 1, "pen", 1)), new Payment.Invoice(30)));
        printer.results(table.products().findAll(keys("pen", "ink")).values());
        printer.step("The first order is shipped. Orders by id, of the user, by status.");
        shop.ship(first);
        printer.result(shop.order(first.orderId()).map(Order::status));
        printer.results(shop.ordersOf(ann.userId(), 10).items().stream()
                .map(Order::orderId)
                .toList());
        printer.results(shop.ordersIn(OrderStatus.PLACED, 10).items().stream()
                .map(Order::orderId)
                .toList());
        printer.step("Everything of the user, by one query.");
        AccountGroup account = shop.account(ann.userId());
        printer.result(account.users().size() + " user, " + account.orders().size() + " orders");
        printer.step("The keys in the table; the one that begins with $unique guards the email.");
        printer.table();
    }

    private void imported() {
        printer.step("1,000 users are imported, 50 of them in a transaction. One email is taken.");
        List<NewUser> users = IntStream.range(0, 1000)
                .mapToObj(number ->
                        new NewUser(number == 500 ? "ann@example.org" : "user" + number + "@example.com", "U"))
                .toList();
        printer.result("refused: " + new UserImport(table).run(users).size());
        printer.result("users: " + table.users().scan().count());
    }

    private static List<ProductKey> keys(String... skus) {
        return List.of(skus).stream().map(ProductKey::new).toList();
    }
}
