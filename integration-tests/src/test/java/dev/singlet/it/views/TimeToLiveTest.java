package dev.singlet.it.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.Cursor;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Page;
import dev.singlet.TransactionFailedException;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** An item that has expired does not exist, though DynamoDB has not deleted it yet. */
class TimeToLiveTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static Library library;

    @BeforeAll
    static void createTable() {
        library = new Library(dynamo);
    }

    @BeforeEach
    void resetClock() {
        library.clock.set(Library.NOW);
    }

    @Test
    void creatingTheTableEnablesIt() {
        TimeToLiveDescription description = dynamo.client()
                .describeTimeToLive(request -> request.tableName(library.table.name()))
                .timeToLiveDescription();
        assertEquals(TimeToLiveStatus.ENABLED, description.timeToLiveStatus());
        assertEquals("expiresAt", description.attributeName());
        library.table.createIfAbsent();
    }

    @Test
    void aTimeIsStoredInWholeSecondsAndReadAsItWasReturned() {
        Loan created = library.lend("seconds", "b", Library.NOW.plusMillis(1999));
        assertEquals(Library.NOW.plusSeconds(1), created.expiresAt());
        assertEquals(
                AttributeValue.fromN(Long.toString(Library.NOW.plusSeconds(1).getEpochSecond())),
                library.raw("seconds", "b").get("expiresAt"));
        assertEquals(created, library.loans.get("seconds", "b"));
        Loan updated = library.loans
                .update("seconds", "b")
                .expiresAt(Library.NOW.plusMillis(5001))
                .execute();
        assertEquals(Library.NOW.plusSeconds(5), updated.expiresAt());
        assertEquals(updated, library.loans.get("seconds", "b"));
        Loan put = library.loans.put(new Loan("seconds", "b", "T", null, 1, null, Library.NOW.plusMillis(7500)));
        assertEquals(Library.NOW.plusSeconds(7), put.expiresAt());
        assertEquals(put, library.loans.get("seconds", "b"));
    }

    @Test
    void anItemIsThereUntilItsTimeAndNotFromThen() {
        Loan loan = library.lend("until", "b", Library.NOW.plusSeconds(10));
        library.clock.set(Library.NOW.plusSeconds(10).minusNanos(1));
        assertEquals(Optional.of(loan), library.loans.find("until", "b"));
        assertEquals(
                Optional.of(new LoanPages("b", 100)),
                library.loans.find(LoanKey.of(loan), LoanPagesProjection.INSTANCE));
        library.clock.set(Library.NOW.plusSeconds(10));
        assertEquals(Optional.empty(), library.loans.find("until", "b"));
        assertEquals(Optional.empty(), library.loans.find(LoanKey.of(loan), LoanPagesProjection.INSTANCE));
        assertThrows(ItemNotFoundException.class, () -> library.loans.get("until", "b"));
        assertEquals(Optional.empty(), library.loans.consistently().find("until", "b"));
        assertEquals(Optional.of(loan), library.loans.includingExpired().find("until", "b"));
        assertEquals(
                Optional.of(loan),
                library.loans.includingExpired().consistently().find("until", "b"));
        assertFalse(library.raw("until", "b").isEmpty());
    }

    @Test
    void anItemWithoutATimeNeverExpires() {
        Loan loan = library.lend("never", "b", null);
        assertNull(library.raw("never", "b").get("expiresAt"));
        library.clock.set(Instant.parse("9999-01-01T00:00:00Z"));
        assertEquals(loan, library.loans.get("never", "b"));
        assertEquals(List.of(loan), library.loans.byReader("never").list());
    }

    @Test
    void clearingTheTimeKeepsTheItem() {
        library.lend("kept", "b", Library.NOW.plusSeconds(1));
        library.loans.update("kept", "b").clearExpiresAt().execute();
        library.clock.set(Library.NOW.plusSeconds(2));
        assertTrue(library.loans.find("kept", "b").isPresent());
    }

    @Test
    void whatIsNoNumberIsAnErrorAndNotAbsent() {
        library.lend("text", "b", Library.NOW.plusSeconds(1));
        library.store("text", "b", "expiresAt", AttributeValue.fromS("2020-01-01T00:00:00Z"));
        assertThrows(ItemDecodingException.class, () -> library.loans.get("text", "b"));
        assertThrows(
                ItemDecodingException.class,
                () -> library.loans.byReader("text").list());
    }

    @Test
    void createTakesThePlaceOfAnExpiredItemOnly() {
        Loan first = library.lend("again", "b", Library.NOW.plusSeconds(10));
        assertThrows(ItemAlreadyExistsException.class, () -> library.lend("again", "b", null));
        library.clock.set(Library.NOW.plusSeconds(10));
        Loan second = library.loans.create(new Loan("again", "b", "New", null, 1, null, null));
        assertNotEquals(first, second);
        assertEquals(second, library.loans.get("again", "b"));
        assertNull(library.raw("again", "b").get("gsi1pk"));
        assertThrows(ItemAlreadyExistsException.class, () -> library.loans.create(second));
    }

    @Test
    void createDoesNotTakeThePlaceOfAnotherEntitysItem() {
        library.lend("foreign", "b", Library.NOW.minusSeconds(10));
        library.store("foreign", "b", "entityType", AttributeValue.fromS("Other"));
        assertThrows(Exception.class, () -> library.lend("foreign", "b", null));
        assertEquals(
                "Other",
                Objects.requireNonNull(library.raw("foreign", "b").get("entityType"))
                        .s());
    }

    @Test
    void toAnUpdateAnExpiredItemDoesNotExist() {
        library.lend("update", "b", Library.NOW.minusSeconds(1));
        assertThrows(
                ItemNotFoundException.class,
                () -> library.loans.update("update", "b").note("x").execute());
        assertThrows(
                ItemNotFoundException.class,
                () -> library.loans
                        .update("update", "b")
                        .expiresAt(Library.NOW.plusSeconds(100))
                        .onlyIf(c -> c.title().exists())
                        .execute());
        assertNull(library.raw("update", "b").get("note"));
    }

    @Test
    void anUpdateKeepsTheTime() {
        library.lend("keep", "b", Library.NOW.plusSeconds(9));
        library.clock.set(Library.NOW.plusSeconds(5));
        assertEquals(
                Library.NOW.plusSeconds(9),
                library.loans.update("keep", "b").note("x").execute().expiresAt());
    }

    @Test
    void deletingAnExpiredItemDeletesNothingThatExists() {
        library.lend("delete", "b", Library.NOW.minusSeconds(1));
        assertThrows(
                ItemNotFoundException.class,
                () -> library.loans
                        .deleting("delete", "b")
                        .onlyIf(c -> c.title().exists())
                        .execute());
        assertEquals(Optional.empty(), library.loans.delete("delete", "b"));
        assertTrue(library.raw("delete", "b").isEmpty());
    }

    @Test
    void aConditionOfAPutHoldsForNoExpiredItem() {
        Loan loan = library.lend("put", "b", Library.NOW.plusSeconds(1));
        library.loans.putting(loan).onlyIf(c -> c.title().exists()).execute();
        library.clock.set(Library.NOW.plusSeconds(1));
        ConditionFailedException failed = assertThrows(
                ConditionFailedException.class,
                () -> library.loans
                        .putting(loan)
                        .onlyIf(c -> c.title().exists())
                        .onlyIf(c -> c.pages().gt(1))
                        .execute());
        assertEquals(Optional.empty(), failed.item(Loan.class));
        library.loans.put(loan);
    }

    @Test
    void transactionsDoNotSeeExpiredItems() {
        Loan old = library.lend("tx", "old", Library.NOW.minusSeconds(1));
        TransactionFailedException failed = assertThrows(
                TransactionFailedException.class,
                () -> library.table.transact(
                        library.loans.checking("tx", "old"),
                        library.loans.creating(new Loan("tx", "new", "T", null, 1, null, null))));
        assertEquals(
                TransactionFailedException.Reason.NOT_FOUND,
                failed.failures().get(0).reason());
        assertEquals(Optional.empty(), failed.failures().get(0).item());
        library.table.transact(library.loans.creating(old));
        library.table.transact(library.loans.deleting("tx", "old"));
        assertTrue(library.raw("tx", "old").isEmpty());
    }

    @Test
    void queriesPassOverExpiredItemsAndFillTheirPages() {
        List<Loan> live = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            boolean expires = i % 3 != 0;
            Loan loan = library.lend("pages", String.format("%02d", i), expires ? Library.NOW.plusSeconds(i) : null);
            if (!expires) {
                live.add(loan);
            }
        }
        library.clock.set(Library.NOW.plusSeconds(100));
        assertEquals(live, library.loans.byReader("pages").list());
        assertEquals(10, library.loans.byReader("pages").count());
        assertEquals(
                Optional.of(live.get(9)),
                library.loans.byReader("pages").descending().first());
        assertEquals(
                live.subList(0, 2),
                library.loans
                        .byReader("pages")
                        .filter(c -> c.book().lt("06").or(c.book().eq("99")))
                        .list());
        assertEquals(live, paged(3, false));
        assertEquals(30, paged(7, true).size());
        assertEquals(30, library.loans.includingExpired().byReader("pages").count());
        assertEquals(
                live.stream().map(Loan::book).toList(),
                library.loans.byReader("pages").as(LoanPagesProjection.INSTANCE).stream()
                        .map(LoanPages::book)
                        .toList());
        assertEquals(10, library.loans.byTitle("pages").count());
    }

    private static List<Loan> paged(int limit, boolean expired) {
        LoanRepository loans = expired ? library.loans.includingExpired() : library.loans;
        List<Loan> all = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            var query = loans.byReader("pages").limit(limit);
            Page<Loan> page = (next == null ? query : query.startAfter(next)).page();
            assertEquals(
                    Math.min(limit, (expired ? 30 : 10) - all.size()),
                    page.items().size());
            all.addAll(page.items());
            next = page.next().orElse(null);
        } while (next != null);
        return all;
    }

    @Test
    void batchesAndJointReadsPassOverExpiredItems() {
        Loan old = library.lend("batch", "old", Library.NOW.plusSeconds(1));
        Loan kept = library.lend("batch", "kept", Library.NOW.plusSeconds(2));
        library.clock.set(Library.NOW.plusSeconds(1));
        List<LoanKey> keys = List.of(LoanKey.of(old), LoanKey.of(kept));
        assertEquals(List.of(kept), List.copyOf(library.loans.findAll(keys).values()));
        assertEquals(
                List.of(old, kept),
                List.copyOf(library.loans.includingExpired().findAll(keys).values()));
        var reading = library.loans.getting("batch", "old");
        assertEquals(Optional.empty(), library.table.transactGet(reading).find(reading));
        var all = library.loans.includingExpired().getting("batch", "old");
        assertEquals(Optional.of(old), library.table.transactGet(all).find(all));
    }

    @Test
    void oneJointReadCanAskForBoth() {
        Loan old = library.lend("joint both", "b", Library.NOW.plusSeconds(1));
        library.clock.set(Library.NOW.plusSeconds(2));
        var plain = library.loans.getting("joint both", "b");
        var expired = library.loans.includingExpired().getting("joint both", "b");

        var results = library.table.transactGet(plain, expired);

        assertEquals(Optional.empty(), results.find(plain));
        assertEquals(Optional.of(old), results.find(expired));
    }

    @Test
    void aTransactionIsTheSameWheneverItIsSentAgain() {
        library.lend("token", "b", Library.NOW.plusSeconds(60));
        var update = library.loans.update("token", "b").title("Again");

        library.table.transact("time to live", List.of(update));
        library.clock.set(Library.NOW.plusSeconds(1));
        library.table.transact("time to live", List.of(update));

        assertEquals("Again", library.loans.get("token", "b").title());
    }

    @Test
    void scansPassOverExpiredItems() {
        Loan old = library.lend("scan", "old", Library.NOW.plusSeconds(1));
        Loan kept = library.lend("scan", "kept", null);
        library.clock.set(Library.NOW.plusSeconds(1));
        List<Loan> live =
                library.loans.scan().filter(c -> c.reader().eq("scan")).list();
        assertEquals(List.of(kept), live);
        assertTrue(library.table.scan().list().contains(kept));
        assertFalse(library.table.scan().list().contains(old));
        assertEquals(
                2,
                library.loans
                        .includingExpired()
                        .scan()
                        .filter(c -> c.reader().eq("scan"))
                        .count());
    }

    @Test
    void narrowIndexesPassOverExpiredItemsToo() {
        library.lend("narrow", "a", Library.NOW.plusSeconds(1));
        Loan kept = library.lend("narrow", "b", null);
        library.clock.set(Library.NOW.plusSeconds(1));
        assertEquals(
                List.of(LoanKey.of(kept)),
                library.loans.byPages("narrow").keys().list());
        assertEquals(1, library.loans.byPages("narrow").count());
        assertEquals(
                2,
                library.loans.includingExpired().byPages("narrow").keys().list().size());
    }
}
