package dev.singlet.it.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.testing.DynamoDbExtension;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/** Whole items by an index that does not hold them. */
class HydrateTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static Library library;

    @BeforeAll
    static void createTable() {
        library = new Library(dynamo);
    }

    private static List<Loan> lend(String desk, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> library.loans.create(
                        new Loan(desk, String.format("b%03d", i), "T" + i, desk, number - i, "note " + i, null)))
                .toList();
    }

    private static List<Loan> reversed(List<Loan> loans) {
        List<Loan> reversed = new ArrayList<>(loans);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void itemsComeWholeAndInTheOrderOfTheIndex() {
        List<Loan> loans = lend("order", 250);
        assertEquals(reversed(loans), library.loans.byDesk("order").hydrate().list());
        assertEquals(loans, library.loans.byDesk("order").hydrate().descending().list());
        assertEquals(
                loans.subList(0, 150),
                library.loans.byDesk("order").hydrate().descending().limit(150).list());
        assertEquals(250, library.loans.byDesk("order").hydrate().count());
        assertEquals(
                List.of(new LoanPages("b249", 1)),
                library.loans
                        .byDesk("order")
                        .hydrate()
                        .as(LoanPagesProjection.INSTANCE)
                        .limit(1)
                        .list());
    }

    @Test
    void whatIsDeletedMeanwhileIsLeftOutAndPagesAreFilled() {
        List<Loan> loans = lend("gaps", 30);
        Set<String> doomed = loans.stream()
                .map(Loan::book)
                .filter(book -> Integer.parseInt(book.substring(1)) % 3 == 1)
                .collect(Collectors.toSet());
        LoanRepository racing = LibraryTable.connect(
                        deletingBeforeItIsRead(doomed), options -> options.tableName(library.table.name()))
                .loans();
        var query = racing.byDesk("gaps").hydrate().descending().limit(4);
        List<Loan> all = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            Page<Loan> page = (next == null ? query : query.startAfter(next)).page();
            assertTrue(page.items().size() == 4 || page.next().isEmpty());
            all.addAll(page.items());
            next = page.next().orElse(null);
        } while (next != null);
        assertEquals(
                loans.stream().filter(loan -> !doomed.contains(loan.book())).toList(), all);
        assertEquals(20, library.loans.byDesk("gaps").count());
    }

    /** A client that deletes some of the items that a batch asks for before it reads them. */
    private static DynamoDbClient deletingBeforeItIsRead(Set<String> books) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, args) -> {
                    if (method.getName().equals("batchGetItem")) {
                        ((BatchGetItemRequest) args[0])
                                .requestItems().values().stream()
                                        .flatMap(keys -> keys.keys().stream())
                                        .map(key -> LoanKey.parse(
                                                Objects.requireNonNull(key.get("pk"))
                                                        .s(),
                                                Objects.requireNonNull(key.get("sk"))
                                                        .s()))
                                        .filter(key -> books.contains(key.book()))
                                        .forEach(library.loans::delete);
                    }
                    return method.invoke(dynamo.client(), args);
                });
    }

    @Test
    void aFilterIsAppliedInTheIndexBeforeItemsAreFetched() {
        List<Loan> loans = lend("filter", 20);
        assertEquals(
                List.of(loans.get(13)),
                library.loans
                        .byDesk("filter")
                        .hydrate()
                        .filter(c -> c.title().eq("T13"))
                        .limit(1)
                        .list());
        assertThrows(
                IllegalArgumentException.class,
                () -> library.loans
                        .byDesk("filter")
                        .hydrate()
                        .filter(c -> c.note().exists()));
    }

    @Test
    void keysAloneAreEnough() {
        Shelf shelf = library.shelves.create(new Shelf(5, "hydrate", LocalDate.parse("2026-01-01"), 1, null, "label"));
        assertEquals(List.of(shelf), library.shelves.byHall("hydrate").hydrate().list());
        assertEquals(List.of(), library.shelves.byHall("nowhere").hydrate().list());
    }

    @Test
    void anIndexOfWholeItemsIsHydratedToo() {
        List<Loan> loans = lend("whole", 3);
        assertEquals(loans, library.loans.byTitle("whole").hydrate().list());
        assertEquals(
                loans,
                library.loans
                        .consistently()
                        .byPages("whole")
                        .hydrate()
                        .descending()
                        .list());
    }
}
