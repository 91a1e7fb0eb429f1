package dev.singlet.it.documents;

import dev.singlet.it.documents.money.Currency;
import dev.singlet.it.documents.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes random documents. */
final class RandomDocuments {

    private static final int DEEPEST = 6;
    private static final int LONGEST = 4;
    private static final List<Payment.Network> NETWORKS = List.of(Payment.Network.values());

    private final Random random;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    Folder folder(String id) {
        return new Folder(
                id,
                money(),
                payment(),
                nullable(this::payment),
                Optional.ofNullable(nullable(this::gift)),
                list(this::payment),
                map(this::text, this::payment),
                map(() -> new UUID(random.nextLong(), random.nextLong()), () -> list(this::money)),
                new Folder.Terms(
                        money(), list(() -> expression(DEEPEST)), Optional.ofNullable(nullable(this::payment))),
                expression(DEEPEST),
                node(DEEPEST));
    }

    Money money() {
        return new Money(
                new BigDecimal(BigInteger.valueOf(random.nextInt(1, 100_000) * 10L + 1), random.nextInt(5)),
                random.nextBoolean() ? Currency.EUR : Currency.USD,
                Optional.ofNullable(nullable(this::text)));
    }

    Payment payment() {
        return switch (random.nextInt(5)) {
            case 0 ->
                new Payment.Card(
                        text(),
                        NETWORKS.get(random.nextInt(NETWORKS.size())),
                        nullable(() -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))));
            case 1 -> new Payment.Cash(money());
            case 2 -> new Payment.Apple();
            case 3 -> new Payment.Google(text());
            default -> voucher();
        };
    }

    private Gift gift() {
        return voucher();
    }

    private Voucher voucher() {
        return new Voucher(text(), random.nextInt());
    }

    Expression expression(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(3)) {
            case 0 -> new Expression.Constant(BigInteger.valueOf(random.nextLong()));
            case 1 -> new Expression.Maybe(Optional.ofNullable(nullable(() -> expression(depth - 1))));
            default -> new Expression.Sum(expression(depth - 1), expression(depth - 1));
        };
    }

    private Node node(int depth) {
        return new Node(text(), depth == 0 || random.nextBoolean() ? List.of() : list(() -> node(depth - 1)));
    }

    /** Not blank, as the code of a voucher must not be. */
    private String text() {
        return "t"
                + random.ints(random.nextInt(8), 0, 0x3000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private <T> @Nullable T nullable(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int left = random.nextInt(LONGEST); left > 0; left--) {
            list.add(element.get());
        }
        return list;
    }

    private <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        for (int left = random.nextInt(LONGEST); left > 0; left--) {
            map.put(key.get(), value.get());
        }
        return map;
    }
}
