package dev.singlet.sample.shop;

import dev.singlet.Page;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.UniqueConstraintException;
import dev.singlet.VersionConflictException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rules of the shop, each kept by the conditions of one write or one transaction. */
public final class ShopService {

    private final ShopTable table;

    /** Opens the shop on a table, which must exist when a method is called. */
    public ShopService(ShopTable table) {
        this.table = table;
    }

    /**
     * Registers a user.
     *
     * @throws ShopException if another user has the email
     */
    public User register(String email, String name) {
        try {
            return table.users().create(user -> user.email(canonical(email)).name(name));
        } catch (UniqueConstraintException taken) {
            throw new ShopException("This email is taken.", taken);
        }
    }

    /** Finds a user by the id. */
    public Optional<User> user(String userId) {
        return table.users().find(userId);
    }

    /** Finds a user by the email. */
    public Optional<User> userByEmail(String email) {
        return table.users().findByEmail(canonical(email));
    }

    /**
     * Gives a user another email. The old one is free from then on, in the same moment.
     *
     * @param user the user as the editor has read it
     * @throws ShopException if another user has the email, or somebody has changed the user since
     */
    public User changeEmail(User user, String email) {
        try {
            return table.users()
                    .update(user.userId())
                    .email(canonical(email))
                    .ifVersion(user.version())
                    .execute();
        } catch (UniqueConstraintException taken) {
            throw new ShopException("This email is taken.", taken);
        } catch (VersionConflictException changed) {
            throw new ShopException("Somebody has changed this user. Read it again.", changed);
        }
    }

    /** Offers a product, or changes its title, price and stock. */
    public Product offer(Product product) {
        return table.products().put(product);
    }

    /**
     * Places an order: the order is stored and the stock of every product reserved, or nothing happens.
     *
     * @param basket how many pieces of which product
     * @throws ShopException if there is no such user, or a product is unknown or out of stock
     */
    public Order placeOrder(String userId, Map<String, Integer> basket, Payment payment) {
        var order = table.orders()
                .creating(draft -> draft.userId(userId)
                        .status(OrderStatus.PLACED)
                        .lines(priced(basket))
                        .payment(payment));
        List<TransactionAction> actions = new ArrayList<>();
        actions.add(table.users().checking(userId));
        actions.add(order);
        for (Order.Line line : order.item().lines()) {
            actions.add(table.products()
                    .update(line.sku())
                    .addToStock(-line.pieces())
                    .onlyIf(c -> c.stock().ge(line.pieces())));
        }
        try {
            table.transact(actions);
            return order.item();
        } catch (TransactionFailedException refused) {
            throw refusal(refused, order.item());
        }
    }

    /** Finds an order by its id alone, on an index that lags a little behind. */
    public Optional<Order> order(String orderId) {
        return table.orders().byOrderId(orderId).first();
    }

    /** Reads the orders of a user, the newest first. */
    public Page<Order> ordersOf(String userId, int limit) {
        return table.orders().byUserId(userId).descending().limit(limit).page();
    }

    /** Reads the orders in a status, the newest first. */
    public Page<Order> ordersIn(OrderStatus status, int limit) {
        return table.orders().byStatus(status).descending().limit(limit).page();
    }

    /** Reads a user with all orders, by one query. */
    public AccountGroup account(String userId) {
        return table.account(userId).group();
    }

    /**
     * Notes that an order is on its way.
     *
     * @throws ShopException if it is not waiting for that
     */
    public Order ship(Order order) {
        try {
            return table.orders()
                    .update(OrderKey.of(order))
                    .status(OrderStatus.SHIPPED)
                    .onlyIf(c -> c.status().eq(OrderStatus.PLACED))
                    .execute();
        } catch (dev.singlet.ConditionFailedException other) {
            throw new ShopException("This order is not waiting to be shipped.", other);
        }
    }

    private List<Order.Line> priced(Map<String, Integer> basket) {
        List<ProductKey> keys = basket.keySet().stream().map(ProductKey::new).toList();
        Map<ProductKey, Product> products = table.products().findAll(keys);
        List<Order.Line> lines = new ArrayList<>();
        basket.forEach((sku, pieces) -> {
            Product product = products.get(new ProductKey(sku));
            if (product == null) {
                throw new ShopException("There is no product \"" + sku + "\".");
            }
            lines.add(new Order.Line(sku, pieces, product.cents()));
        });
        return lines;
    }

    // Actions 0 and 1 are the user and the order; from 2 on there is one for each line.
    private static ShopException refusal(TransactionFailedException refused, Order order) {
        TransactionFailedException.Failure first = refused.failures().get(0);
        if (first.action() == 0) {
            return new ShopException("There is no such user.", refused);
        }
        if (first.action() >= 2 && first.reason() == Reason.CONDITION_FAILED) {
            String sku = order.lines().get(first.action() - 2).sku();
            return new ShopException("Too little is left of \"" + sku + "\".", refused);
        }
        return new ShopException("The order could not be placed. Try again.", refused);
    }

    static String canonical(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
