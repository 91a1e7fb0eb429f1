package dev.singlet.it.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemDecodingException;
import dev.singlet.Page;
import dev.singlet.Range;
import dev.singlet.testing.DynamoDbExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Indexes that hold a part of the items: what can be read from them, and sparse ones. */
class PartialIndexTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-03");

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static Library library;

    @BeforeAll
    static void createTable() {
        library = new Library(dynamo);
    }

    private static Shelf shelf(int number, @Nullable String hall, @Nullable LocalDate since) {
        return library.shelves.create(new Shelf(number, hall, since, 7, "Ann", "label " + number));
    }

    @Test
    void theTableIsCreatedWithTheProjections() {
        TableDescription table = dynamo.client()
                .describeTable(request -> request.tableName(library.table.name()))
                .table();
        Map<String, Projection> global = table.globalSecondaryIndexes().stream()
                .collect(java.util.stream.Collectors.toMap(index -> index.indexName(), index -> index.projection()));
        assertEquals(Set.of("gsi1", "gsi2", "gsi3"), global.keySet());
        assertEquals(
                Set.of("expiresAt", "title"),
                Set.copyOf(Objects.requireNonNull(global.get("gsi1")).nonKeyAttributes()));
        assertEquals(
                ProjectionType.KEYS_ONLY,
                Objects.requireNonNull(global.get("gsi2")).projectionType());
        assertEquals(
                ProjectionType.ALL, Objects.requireNonNull(global.get("gsi3")).projectionType());
        assertEquals(
                List.of("lsi1", "lsi2"),
                table.localSecondaryIndexes().stream()
                        .map(index -> index.indexName())
                        .sorted()
                        .toList());
        assertTrue(library.table.definition().localSecondaryIndexes().stream()
                .anyMatch(index -> index.projection().nonKeyAttributes().contains("pages")));
    }

    @Test
    void aViewIsMadeOfAttributesAndOfKeys() {
        Loan loan = library.loans.create(
                new Loan("view#1", "b$", "Title", "side desk", 42, "note", Library.NOW.plusSeconds(60)));
        LoanLine line =
                new LoanLine(loan.reader(), loan.book(), loan.title(), loan.desk(), loan.pages(), loan.expiresAt());
        assertEquals(
                List.of(line),
                library.loans
                        .byDesk("side desk")
                        .as(LoanLineProjection.INSTANCE)
                        .list());
        assertEquals(
                List.of(line),
                library.loans
                        .byDesk("side desk")
                        .reader("view#1")
                        .pages(Range.between(42, 43))
                        .as(LoanLineProjection.INSTANCE)
                        .list());
        assertEquals(
                List.of(new LoanPages("b$", 42)),
                library.loans
                        .byDesk("side desk")
                        .reader("view#1")
                        .pages(42)
                        .as(LoanPagesProjection.INSTANCE)
                        .filter(c -> c.title().eq("Title"))
                        .list());
    }

    @Test
    void aViewIsMadeOfKeysAlone() {
        shelf(11, "north", DAY);
        assertEquals(
                List.of(new ShelfPlace(7, DAY, "north", 11)),
                library.shelves
                        .byHall("north")
                        .as(ShelfPlaceProjection.INSTANCE)
                        .list());
        assertEquals(
                List.of(new ShelfKey(11)),
                library.shelves.byHall("north").since(DAY).floor(7).keys().list());
        assertEquals(1, library.shelves.byHall("north").count());
        assertEquals(0, library.shelves.byHall("north").since(DAY.plusDays(1)).count());
    }

    @Test
    void aFilterOnWhatTheIndexDoesNotHoldIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> library.loans
                        .byDesk("any")
                        .as(LoanPagesProjection.INSTANCE)
                        .filter(c -> c.note().exists()));
        assertEquals(
                "Index gsi1 does not hold attribute note of Loan, so no filter can be on it.", refused.getMessage());
    }

    @Test
    void viewsAndKeysArePaged() {
        for (int i = 0; i < 25; i++) {
            library.loans.create(new Loan("paged", String.format("%02d", i), "T" + i, "paged", i, null, null));
        }
        var views =
                library.loans.byDesk("paged").as(LoanPagesProjection.INSTANCE).limit(10);
        Page<LoanPages> first = views.page();
        Page<LoanPages> second = views.startAfter(first.next().orElseThrow()).page();
        Page<LoanPages> third = views.startAfter(second.next().orElseThrow()).page();
        assertEquals(
                List.of(10, 10, 5),
                List.of(
                        first.items().size(),
                        second.items().size(),
                        third.items().size()));
        assertTrue(third.next().isEmpty());
        assertEquals(24, third.items().get(4).pages());
        var keys = library.loans.byTitle("paged").keys().descending().limit(20);
        assertEquals(20, keys.page().items().size());
        assertEquals(
                5,
                keys.startAfter(keys.page().next().orElseThrow()).page().items().size());
    }

    @Test
    void theKeyOfAnotherEntityIsNotRead() {
        shelf(12, "mixed", DAY);
        dynamo.client()
                .putItem(request -> request.tableName(library.table.name())
                        .item(Map.of(
                                "pk", AttributeValue.fromS("BOX#1"),
                                "sk", AttributeValue.fromS("BOX"),
                                "gsi2pk", AttributeValue.fromS("HALL#mixed"),
                                "gsi2sk", AttributeValue.fromS("2026-02-03#08"))));
        assertThrows(
                ItemDecodingException.class,
                () -> library.shelves.byHall("mixed").keys().list());
        assertThrows(
                ItemDecodingException.class,
                () -> library.shelves
                        .byHall("mixed")
                        .as(ShelfPlaceProjection.INSTANCE)
                        .list());
    }

    @Test
    void anItemEntersAndLeavesASparseIndexByEveryKindOfUpdate() {
        Shelf none = shelf(20, null, null);
        assertIsIn("sparse", false);
        library.shelves.update(20).hall("sparse").execute();
        assertIsIn("sparse", false);
        library.shelves.update(20).sinceAndFloor(DAY, 3).execute();
        assertIsIn("sparse", true);
        library.shelves.update(20).clearHall().execute();
        assertIsIn("sparse", false);
        library.shelves.update(20).hall("sparse").execute();
        assertIsIn("sparse", true);
        library.shelves.update(20).sinceAndFloor(null, 3).execute();
        assertIsIn("sparse", false);
        library.shelves.put(new Shelf(20, "sparse", DAY, 1, null, "x"));
        assertIsIn("sparse", true);
        library.shelves.put(none);
        assertIsIn("sparse", false);
        library.table.transact(library.shelves.update(20).hall("sparse").sinceAndFloor(DAY, 1));
        assertIsIn("sparse", true);
        library.table.transact(library.shelves.update(20).hall(null));
        assertIsIn("sparse", false);
        library.shelves.update(20).hall("sparse").execute();
        library.shelves.delete(20);
        assertIsIn("sparse", false);
    }

    private static void assertIsIn(String hall, boolean isIn) {
        assertEquals(
                isIn ? List.of(new ShelfKey(20)) : List.of(),
                library.shelves.byHall(hall).keys().list());
    }

    @Test
    void aSparseIndexOfOneComponentFollowsItsOtherKeyToo() {
        LocalDate day = DAY.plusDays(100);
        shelf(30, "x", day);
        assertEquals(1, library.shelves.byOwner("ANN").since(day).count());
        library.shelves.update(30).clearOwner().execute();
        assertEquals(0, library.shelves.byOwner("ann").since(day).count());
        library.shelves.update(30).owner("ann").execute();
        assertEquals(
                List.of(new ShelfKey(30)),
                library.shelves.byOwner("ann").since(day).keys().list());
    }

    @Test
    void aLocalIndexIsReadConsistently() {
        for (int i = 0; i < 20; i++) {
            library.loans.create(new Loan("local", "b" + i, "T" + i, null, i, null, null));
            assertEquals(i + 1, library.loans.consistently().byTitle("local").count());
            assertEquals(
                    i + 1,
                    library.loans
                            .consistently()
                            .byPages("local")
                            .as(LoanPagesProjection.INSTANCE)
                            .list()
                            .size());
        }
        assertEquals(
                List.of(new LoanPages("b19", 19)),
                library.loans
                        .consistently()
                        .byPages("local")
                        .pages(Range.greaterThan(18))
                        .as(LoanPagesProjection.INSTANCE)
                        .list());
    }
}
