package dev.singlet.it.collections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.Page;
import dev.singlet.Range;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What queries of item collections return, on the table, a global and a local index. */
class CollectionQueryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static MallTable mall;

    @BeforeAll
    static void createTable() {
        mall = MallTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
        mall.createIfAbsent();
    }

    /** A customer's partition with everything in it; the result is what the collection holds, in key order. */
    private static List<CustomerActivity> fill(String customer) {
        Customer profile = new Customer(customer, "Ada");
        Purchase first = new Purchase(customer, "1", 20);
        Purchase second = new Purchase(customer, "10", 10);
        Voucher voucher = new Voucher(customer, "v", 15, null, NOON, null);
        mall.customers().put(profile);
        mall.purchases().put(first);
        mall.purchases().put(second);
        mall.vouchers().put(voucher);
        for (int number = 0; number < 3; number++) {
            mall.lines().put(new Line(customer, "1", number));
            mall.remarks().put(new Remark(customer, number));
        }
        mall.lines().put(new Line(customer, "10", 0));
        // What another program has written: of no known type, and of none at all.
        putForeign(customer, "PURCHASE#1#NOTE", "Note");
        putForeign(customer, "PURCHASE#2", null);
        return List.of(profile, first, second, voucher);
    }

    private static void putForeign(String customer, String sort, @Nullable String type) {
        Map<String, AttributeValue> item = foreign(customer, sort, type);
        dynamo.client().putItem(put -> put.tableName(dynamo.tableName()).item(item));
    }

    private static Map<String, AttributeValue> foreign(String customer, String sort, @Nullable String type) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("pk", AttributeValue.fromS("CUSTOMER#" + customer));
        item.put("sk", AttributeValue.fromS(sort));
        if (type != null) {
            item.put("entityType", AttributeValue.fromS(type));
        }
        return item;
    }

    @Test
    void readsTheMembersInKeyOrderAndNothingElse() {
        List<CustomerActivity> all = fill("order");
        assertEquals(all, mall.customerActivity("order").list());
        assertEquals(all, mall.customerActivity("order").stream().toList());
        assertEquals(all, mall.customerActivity("order").consistently().list());
        assertEquals(4, mall.customerActivity("order").count());
        assertEquals(Optional.of(all.get(0)), mall.customerActivity("order").first());
        assertEquals(List.of(), mall.customerActivity("nobody").list());
        assertEquals(Optional.empty(), mall.customerActivity("nobody").first());
    }

    @Test
    void aPageCanEndAtWhatIsDropped() {
        List<CustomerActivity> all = fill("crowded");
        // One request reads 100 items, so that it ends among these.
        for (int number = 100; number < 250; number++) {
            mall.remarks().put(new Remark("crowded", number));
        }
        Page<CustomerActivity> first = mall.customerActivity("crowded").limit(3).page();
        assertEquals(all.subList(0, 3), first.items());
        Cursor cursor = first.next().orElseThrow();
        assertEquals(
                all.subList(3, 4),
                mall.customerActivity("crowded").startAfter(cursor).list());
        assertEquals(all, mall.customerActivity("crowded").limit(4).list());
    }

    @Test
    void theAsynchronousQueryReadsTheSame() {
        List<CustomerActivity> all = fill("async");
        try (DynamoDbAsyncClient client = asyncClient()) {
            MallAsyncTable async = MallAsyncTable.connect(client, options -> options.tableName(dynamo.tableName()));
            assertEquals(all, async.customerActivity("async").list().join());
            assertEquals(
                    all.subList(1, 3),
                    async.customerActivity("async").only(Purchase.class).list().join());
            assertEquals(
                    CustomerActivityGroup.of(all),
                    async.customerActivity("async").group().join());
            List<CustomerActivity> published = new ArrayList<>();
            async.customerActivity("async")
                    .publisher()
                    .subscribe(published::add)
                    .join();
            assertEquals(all, published);
            assertEquals(
                    List.of("1", "1/0", "1/1", "1/2"),
                    paths(async.purchaseWithLines("async")
                            .purchaseId("1")
                            .list()
                            .join()));
        }
    }

    @Test
    void whatHasExpiredIsPassedOver() {
        List<CustomerActivity> all = fill("expired");
        Instant past = Instant.now().minusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);
        Voucher expired = new Voucher("expired", "w", 1, null, NOON, past);
        mall.vouchers().put(expired);
        assertEquals(all, mall.customerActivity("expired").list());
        assertEquals(1, mall.customerActivity("expired").only(Voucher.class).count());
        assertEquals(
                List.of(all.get(3), expired),
                mall.customerActivity("expired")
                        .includingExpired()
                        .only(Voucher.class)
                        .list());
    }

    @Test
    void readsBackwards() {
        List<CustomerActivity> backwards = new ArrayList<>(fill("backwards"));
        Collections.reverse(backwards);
        assertEquals(backwards, mall.customerActivity("backwards").descending().list());
        assertEquals(
                backwards.subList(0, 2),
                mall.customerActivity("backwards").descending().limit(2).list());
    }

    @Test
    void keepsOnlySomeEntities() {
        List<CustomerActivity> all = fill("only");
        List<Purchase> purchases =
                mall.customerActivity("only").only(Purchase.class).list();
        assertEquals(all.subList(1, 3), purchases);
        assertEquals(
                List.of(all.get(0), all.get(3)),
                mall.customerActivity("only")
                        .only(List.of(Customer.class, Voucher.class))
                        .list());
        assertEquals(1, mall.customerActivity("only").only(Customer.class).count());
        assertEquals(
                all, mall.customerActivity("only").only(CustomerActivity.class).list());
        var none = mall.customerActivity("only").only(List.of(Customer.class, Voucher.class));
        assertThrows(IllegalArgumentException.class, () -> none.only(Purchase.class));
        assertThrows(IllegalArgumentException.class, () -> none.only(List.of()));
    }

    @Test
    void sortsIntoTheListsOfTheEntities() {
        List<CustomerActivity> all = fill("group");
        CustomerActivityGroup group = mall.customerActivity("group").group();
        assertEquals(List.of(all.get(0)), group.customers());
        assertEquals(all.subList(1, 3), group.purchases());
        assertEquals(List.of(all.get(3)), group.vouchers());
        assertEquals(CustomerActivityGroup.of(all), group);
        CustomerActivityGroup less = mall.customerActivity("group")
                .only(List.of(Purchase.class))
                .descending()
                .group();
        assertEquals(List.of(), less.customers());
        assertEquals(List.of(all.get(2), all.get(1)), less.purchases());
        assertEquals(List.of(), mall.customerActivity("nobody").group().purchases());
        assertTrue(!group.toString().contains("Ada"), group.toString());
    }

    @Test
    void pagesContinueExactlyWhereTheyEnded() {
        List<CustomerActivity> all = fill("pages");
        for (int limit = 1; limit <= 5; limit++) {
            List<CustomerActivity> read = new ArrayList<>();
            Optional<Cursor> cursor = Optional.empty();
            do {
                var query = mall.customerActivity("pages").limit(limit);
                Page<CustomerActivity> page = (cursor.isPresent() ? query.startAfter(cursor.get()) : query).page();
                assertTrue(page.items().size() <= limit, "limit " + limit);
                read.addAll(page.items());
                cursor = page.next();
            } while (cursor.isPresent());
            assertEquals(all, read, "limit " + limit);
        }
    }

    @Test
    void aCursorIsOfItsQueryAlone() {
        fill("cursor");
        Cursor cursor = mall.customerActivity("cursor").limit(2).page().next().orElseThrow();
        assertEquals(
                2, mall.customerActivity("cursor").startAfter(cursor).list().size());
        assertThrows(
                InvalidCursorException.class,
                () -> mall.purchaseWithLines("cursor").startAfter(cursor).list());
        assertThrows(
                InvalidCursorException.class,
                () -> mall.customerActivity("cursor")
                        .descending()
                        .startAfter(cursor)
                        .list());
        assertThrows(
                InvalidCursorException.class,
                () -> mall.purchases().byCustomerId("cursor").startAfter(cursor).list());
        assertThrows(
                InvalidCursorException.class,
                () -> mall.customerActivity("cursor")
                        .only(Customer.class)
                        .startAfter(cursor)
                        .list());
    }

    @Test
    void aHierarchyIsNarrowedAtTheEndOfASegment() {
        fill("tree");
        assertEquals(
                List.of("1", "1/0", "1/1", "1/2"),
                paths(mall.purchaseWithLines("tree").purchaseId("1").list()));
        assertEquals(
                List.of("10", "10/0"),
                paths(mall.purchaseWithLines("tree").purchaseId("10").list()));
        assertEquals(
                List.of("10", "10/0"),
                paths(mall.purchaseWithLines("tree")
                        .purchaseId(Range.greaterThan("1"))
                        .list()));
        assertEquals(
                List.of("1", "1/0", "1/1", "1/2"),
                paths(mall.purchaseWithLines("tree")
                        .purchaseId(Range.lessThan("10"))
                        .list()));
        assertEquals(
                List.of("1/0", "1/1", "1/2"),
                paths(mall.purchaseWithLines("tree")
                        .purchaseId(Range.atMost("1"))
                        .only(Line.class)
                        .list()));
        assertEquals(6, mall.purchaseWithLines("tree").count());
        assertEquals(List.of(), mall.purchaseWithLines("tree").purchaseId("").list());
    }

    @Test
    void theQueryOfAParentReadsNoChildren() {
        List<CustomerActivity> all = fill("parent");
        assertEquals(all.subList(1, 3), mall.purchases().byCustomerId("parent").list());
        assertEquals(
                List.of(all.get(1)),
                mall.purchases()
                        .byCustomerId("parent")
                        .purchaseId(Range.atMost("1"))
                        .list());
        assertEquals(4, mall.lines().byBuyer("parent").count());
        Page<Purchase> first = mall.purchases().byCustomerId("parent").limit(1).page();
        assertEquals(
                List.of(all.get(2)),
                mall.purchases()
                        .byCustomerId("parent")
                        .startAfter(first.next().orElseThrow())
                        .list());
    }

    @Test
    void aGlobalIndexIsReadByTime() {
        Parcel early = new Parcel("p1", DAY, NOON.minusSeconds(60));
        Voucher between = new Voucher("gsi", "v1", 1, DAY, NOON, null);
        Parcel late = new Parcel("p2", DAY, NOON.plusSeconds(60));
        mall.parcels().put(late);
        mall.parcels().put(early);
        mall.vouchers().put(between);
        mall.vouchers().put(new Voucher("gsi", "unsent", 1, null, NOON, null));
        assertEquals(List.of(early, between, late), mall.delivery(DAY).list());
        assertEquals(List.of(between), mall.delivery(DAY).leavesAt(NOON).list());
        assertEquals(
                List.of(between, late),
                mall.delivery(DAY).leavesAt(Range.atLeast(NOON)).list());
        assertEquals(
                List.of(late),
                mall.delivery(DAY)
                        .leavesAt(Range.atLeast(NOON))
                        .only(Parcel.class)
                        .list());
        Page<Delivery> page = mall.delivery(DAY).limit(2).page();
        assertEquals(List.of(early, between), page.items());
        assertEquals(
                List.of(late),
                mall.delivery(DAY).startAfter(page.next().orElseThrow()).list());
        assertEquals(List.of(), mall.delivery(DAY.plusDays(1)).list());
    }

    @Test
    void aLocalIndexIsReadInItsOrder() {
        List<CustomerActivity> all = fill("local");
        List<CustomerActivity> byRank = List.of(all.get(2), all.get(3), all.get(1));
        assertEquals(byRank, mall.ranked("local").list());
        assertEquals(byRank, mall.ranked("local").consistently().list());
        assertEquals(List.of(all.get(3)), mall.ranked("local").rank(15).list());
        assertEquals(
                byRank.subList(1, 3),
                mall.ranked("local").rank(Range.atLeast(15)).list());
    }

    private static DynamoDbAsyncClient asyncClient() {
        var configuration = dynamo.client().serviceClientConfiguration();
        return DynamoDbAsyncClient.builder()
                .endpointOverride(configuration.endpointOverride().orElseThrow())
                .region(configuration.region())
                .credentialsProvider(configuration.credentialsProvider())
                .build();
    }

    private static List<String> paths(List<? extends PurchaseItems> items) {
        return items.stream()
                .map(item -> item instanceof Line line
                        ? line.purchase() + "/" + line.number()
                        : ((Purchase) item).purchaseId())
                .toList();
    }
}
