package dev.singlet.it.collections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.CollectionQuery;
import dev.singlet.Cursor;
import dev.singlet.EntityKey;
import dev.singlet.Page;
import dev.singlet.Range;
import dev.singlet.testing.DynamoDbExtension;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Random items, whose ids look like keys of other items, compared with lists in memory.
 *
 * <p>{@code -Dsinglet.fuzz=true} runs for longer, {@code -Dsinglet.seed=N} begins at another round.
 */
class HostileCollectionTest {

    private static final String[] PIECES = {
        "#",
        "$",
        "$23",
        "1",
        "10",
        "LINE",
        "#LINE#0001",
        "PURCHASE",
        "PURCHASE#",
        "VOUCHER#",
        " ",
        "!",
        "\u007F",
        "é",
        "\uFF5E",
        "\uD83D\uDE00",
        "A_PROFILE",
        "%",
        "\u0000"
    };
    private static final int ROUNDS = Boolean.getBoolean("singlet.fuzz") ? 200 : 8;
    private static final int ITEMS = 40;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static MallTable mall;

    @BeforeAll
    static void createTable() {
        mall = MallTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
        mall.createIfAbsent();
    }

    @Test
    void readsWhatAListWouldHold() {
        long first = Long.getLong("singlet.seed", System.nanoTime());
        for (long seed = first; seed < first + ROUNDS; seed++) {
            System.out.println("HostileCollectionTest seed " + seed);
            // Rounds do not see each other's items, however short an id is.
            round(new Random(seed), "c" + (seed - first) + "-");
        }
    }

    private static void round(Random random, String prefix) {
        String customer = prefix + id(random);
        Map<EntityKey, MallItem> stored = new LinkedHashMap<>();
        for (int i = 0; i < ITEMS; i++) {
            put(random, customer, stored);
        }
        List<MallItem> all = new ArrayList<>();
        stored.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<EntityKey, MallItem> entry) ->
                                String.valueOf(entry.getKey().sort()).getBytes(StandardCharsets.UTF_8),
                        Arrays::compareUnsigned))
                .forEach(entry -> all.add(entry.getValue()));
        check(random, only(all, CustomerActivity.class, item -> true), mall.customerActivity(customer));
        check(
                random,
                only(all, CustomerActivity.class, item -> item instanceof Customer || item instanceof Voucher),
                mall.customerActivity(customer).only(List.of(Customer.class, Voucher.class)));
        check(
                random,
                only(all, Voucher.class, item -> true),
                mall.customerActivity(customer).only(Voucher.class));
        check(random, only(all, PurchaseItems.class, item -> true), mall.purchaseWithLines(customer));
        assertEquals(
                only(all, Purchase.class, item -> true),
                mall.purchases().byCustomerId(customer).list());
        for (int i = 0; i < 5; i++) {
            String id = idOf(all.get(random.nextInt(all.size())), random);
            check(
                    random,
                    only(all, PurchaseItems.class, item -> purchaseId(item).equals(id)),
                    mall.purchaseWithLines(customer).purchaseId(id));
            check(
                    random,
                    only(all, PurchaseItems.class, item -> compare(purchaseId(item), id) >= 0),
                    mall.purchaseWithLines(customer).purchaseId(Range.atLeast(id)));
            check(
                    random,
                    only(all, Line.class, item -> compare(purchaseId(item), id) < 0),
                    mall.purchaseWithLines(customer)
                            .purchaseId(Range.lessThan(id))
                            .only(Line.class));
        }
    }

    private static void put(Random random, String customer, Map<EntityKey, MallItem> stored) {
        switch (random.nextInt(6)) {
            case 0 -> {
                Customer item = new Customer(customer, id(random));
                mall.customers().put(item);
                stored.put(CustomerKey.of(item), item);
            }
            case 1, 2 -> {
                Purchase item = new Purchase(customer, id(random), random.nextInt(1000));
                mall.purchases().put(item);
                stored.put(PurchaseKey.of(item), item);
            }
            case 3 -> {
                Line item = new Line(customer, id(random), random.nextInt(3));
                mall.lines().put(item);
                stored.put(LineKey.of(item), item);
            }
            case 4 -> {
                Voucher item = new Voucher(customer, id(random), 0, null, Instant.EPOCH, null);
                mall.vouchers().put(item);
                stored.put(VoucherKey.of(item), item);
            }
            default -> {
                Remark item = new Remark(customer, random.nextInt(10_000));
                mall.remarks().put(item);
                stored.put(RemarkKey.of(item), item);
            }
        }
    }

    private static <T, G> void check(Random random, List<T> expected, CollectionQuery<T, G> query) {
        assertEquals(expected, query.list());
        assertEquals(expected.size(), query.count());
        List<T> backwards = new ArrayList<>(expected);
        Collections.reverse(backwards);
        boolean descending = random.nextBoolean();
        assertEquals(
                descending ? backwards : expected,
                pages(descending ? query.descending() : query, 1 + random.nextInt(7)));
    }

    private static <T, G> List<T> pages(CollectionQuery<T, G> query, int limit) {
        List<T> read = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            CollectionQuery<T, G> rest = cursor.map(query::startAfter).orElse(query);
            Page<T> page = rest.limit(limit).page();
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return read;
    }

    private static <T> List<T> only(List<MallItem> items, Class<T> type, Predicate<T> wanted) {
        return items.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .toList();
    }

    private static String idOf(MallItem item, Random random) {
        return item instanceof PurchaseItems of ? purchaseId(of) : id(random);
    }

    private static String purchaseId(PurchaseItems item) {
        return item instanceof Line line ? line.purchase() : ((Purchase) item).purchaseId();
    }

    private static int compare(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static String id(Random random) {
        StringBuilder id = new StringBuilder();
        int pieces = random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            id.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return id.toString();
    }
}
