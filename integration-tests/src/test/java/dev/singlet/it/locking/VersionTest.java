package dev.singlet.it.locking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ConstraintViolationException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.SingletException;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.VersionConflictException;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every write minds the version. */
class VersionTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private static LockingLab lab;
    private static ArticleRepository articles;
    private static CounterRepository counters;

    @BeforeAll
    static void open() {
        lab = LockingLab.open(DYNAMO);
        articles = lab.table().articles();
        counters = lab.table().counters();
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @Test
    void aCreationStoresOneWhateverTheRecordSays() {
        assertEquals(
                1, articles.create(draft -> draft.title("create").text("a")).revision());
        assertEquals(1L, counters.create(new Counter("create", 0, 7L)).version());
        assertEquals(1L, counters.create(new Counter("create null", 0, null)).version());
        assertThrows(ItemAlreadyExistsException.class, () -> articles.create(article("create", "b", 1)));
    }

    @Test
    void anUpdateThatCreatesBeginsToCount() {
        assertEquals(
                1L, counters.update("upsert").addToCount(5).orCreate().execute().version());
        assertEquals(
                new Counter("upsert", 8, 2L),
                counters.update("upsert").addToCount(3).orCreate().execute());
        assertThrows(
                IllegalStateException.class,
                () -> counters.update("upsert")
                        .addToCount(1)
                        .orCreate()
                        .ifVersion(2)
                        .execute());
    }

    @Test
    void aPutCountsOn() {
        Article first = articles.put(article("put", "a", 0));
        Article second = articles.put(text(first, "b"));
        Article third = articles.put(text(second, "c"));

        assertEquals(List.of(1L, 2L, 3L), List.of(first.revision(), second.revision(), third.revision()));
        assertEquals(third, articles.get("put"));
    }

    @Test
    void aPutOfAnOldVersionIsRefusedAndShowsTheStoredItem() {
        Article first = articles.put(article("stale", "a", 0));
        Article second = articles.put(text(first, "b"));

        VersionConflictException conflict =
                assertThrows(VersionConflictException.class, () -> articles.put(text(first, "c")));

        assertEquals(Optional.of(second), conflict.item(Article.class));
        assertEquals(
                "The put of Article was refused: the stored item does not have the version that was demanded."
                        + " Read it again.",
                conflict.getMessage());
        assertEquals(second, articles.get("stale"));
    }

    @Test
    void aPutThatSaysNewIsRefusedIfThereIsAnItem() {
        counters.put(new Counter("new", 1, null));

        assertThrows(VersionConflictException.class, () -> counters.put(new Counter("new", 2, null)));
        assertThrows(VersionConflictException.class, () -> counters.put(new Counter("new", 2, 0L)));
        assertEquals(1, counters.get("new").count());
    }

    @Test
    void aPutOfWhatHasBeenDeletedIsRefused() {
        Counter counter = counters.create(new Counter("gone", 1, null));
        counters.delete("gone");

        VersionConflictException conflict = assertThrows(VersionConflictException.class, () -> counters.put(counter));

        assertEquals(Optional.empty(), conflict.item());
        assertEquals(
                "The put of Counter was refused: a version was demanded, and the item has been deleted.",
                conflict.getMessage());
        assertEquals(Optional.empty(), counters.find("gone"));
    }

    @Test
    void aConditionIsToldFromTheVersion() {
        Counter counter = counters.create(new Counter("both", 1, null));

        assertThrows(
                ConditionFailedException.class,
                () -> counters.putting(counter).onlyIf(c -> c.count().eq(9L)).execute());
        assertThrows(
                VersionConflictException.class,
                () -> counters.putting(new Counter("both", 1, 5L))
                        .onlyIf(c -> c.count().eq(9L))
                        .execute());
        assertEquals(
                2L,
                counters.putting(counter)
                        .onlyIf(c -> c.count().eq(1L))
                        .execute()
                        .version());
        assertThrows(
                ConditionFailedException.class,
                () -> counters.update("both")
                        .ifVersion(2)
                        .onlyIf(c -> c.count().eq(9L))
                        .execute());
        assertThrows(
                ConditionFailedException.class,
                () -> counters.deleting(new Counter("both", 1, 2L))
                        .onlyIf(c -> c.count().eq(9L))
                        .execute());
    }

    @Test
    void aDeletionOfARecordMindsItsVersion() {
        Counter first = counters.create(new Counter("delete", 1, null));
        Counter second = counters.put(new Counter("delete", 2, first.version()));

        VersionConflictException conflict = assertThrows(VersionConflictException.class, () -> counters.delete(first));
        assertEquals(Optional.of(second), conflict.item(Counter.class));
        assertThrows(VersionConflictException.class, () -> counters.delete(new Counter("delete", 2, null)));
        assertEquals(Optional.of(second), counters.delete(second));
    }

    @Test
    void aDeletionOfARecordThatIsGoneIsAConflictUnlessItWasNeverStored() {
        assertThrows(VersionConflictException.class, () -> counters.delete(new Counter("never", 2, 1L)));
        assertEquals(Optional.empty(), counters.delete(new Counter("never", 2, null)));
        assertThrows(
                ItemNotFoundException.class,
                () -> counters.deleting(new Counter("never", 2, null))
                        .onlyIf(c -> c.count().eq(2L))
                        .execute());
    }

    @Test
    void aDeletionByTheKeyDoesNot() {
        counters.create(new Counter("key", 1, null));
        counters.update("key").count(2).execute();

        assertEquals(2, counters.delete("key").orElseThrow().count());
    }

    @Test
    void everyUpdateAddsOne() {
        counters.create(new Counter("update", 1, null));

        assertEquals(2L, counters.update("update").count(5).execute().version());
        assertEquals(3L, counters.update("update").execute().version());
        assertEquals(4L, counters.update("update").addToCount(1).execute().version());
        assertEquals(4L, counters.get("update").version());
    }

    @Test
    void anUpdateCanDemandAVersion() {
        Article article = articles.create(article("if", "a", 0));

        Article updated = articles.update("if").text("b").ifVersion(1).execute();
        VersionConflictException conflict = assertThrows(
                VersionConflictException.class,
                () -> articles.update("if")
                        .ifVersion(article.revision())
                        .text("c")
                        .execute());

        assertEquals(2, updated.revision());
        assertEquals(Optional.of(updated), conflict.item(Article.class));
        assertThrows(
                ItemNotFoundException.class,
                () -> articles.update("nothing").ifVersion(1).text("c").execute());
        assertThrows(
                VersionConflictException.class,
                () -> articles.update("if").ifVersion(0).text("c").execute());
    }

    @Test
    void anItemThatWasStoredWithoutAVersionReadsAsZero() {
        for (String name : List.of("adopted put", "adopted update", "adopted if", "adopted delete")) {
            lab.putRaw(rawCounter(name, null));
            assertEquals(0L, counters.get(name).version());
        }

        assertEquals(1L, counters.put(counters.get("adopted put")).version());
        assertEquals(1L, counters.update("adopted update").count(3).execute().version());
        assertEquals(
                1L,
                counters.update("adopted if").ifVersion(0).count(3).execute().version());
        assertTrue(counters.delete(counters.get("adopted delete")).isPresent());
        assertThrows(VersionConflictException.class, () -> counters.put(new Counter("adopted put", 2, 0L)));
    }

    @Test
    void anItemThatWasStoredWithVersionZeroIsAdoptedToo() {
        lab.putRaw(rawCounter("zero put", "0"));
        lab.putRaw(rawCounter("zero if", "0"));

        assertEquals(1L, counters.put(counters.get("zero put")).version());
        assertEquals(
                1L, counters.update("zero if").ifVersion(0).count(3).execute().version());
    }

    @Test
    void theLastVersionIsRefusedAndNotPassed() {
        lab.putRaw(rawCounter("last", Long.toString(Long.MAX_VALUE)));

        ConstraintViolationException put = assertThrows(
                ConstraintViolationException.class, () -> counters.put(new Counter("last", 1, Long.MAX_VALUE)));
        assertEquals(
                "The put of Counter was refused: version must be 0 to 9223372036854775806, as the next version is"
                        + " stored.",
                put.getMessage());
        assertThrows(ConstraintViolationException.class, () -> counters.put(new Counter("last", 1, -1L)));
        assertThrows(
                ConstraintViolationException.class,
                () -> counters.update("last").ifVersion(Long.MAX_VALUE).execute());
        assertThrows(
                ConstraintViolationException.class,
                () -> counters.update("last").ifVersion(-1).execute());
        assertThrows(
                ConditionFailedException.class,
                () -> counters.update("last").count(2).execute());
        assertEquals(Long.MAX_VALUE, counters.get("last").version());
        assertTrue(counters.delete(counters.get("last")).isPresent());
    }

    @Test
    void theSameHoldsInTransactions() {
        Counter put = counters.create(new Counter("t put", 1, null));
        Counter delete = counters.create(new Counter("t delete", 1, null));
        counters.create(new Counter("t update", 1, null));
        counters.create(new Counter("t if", 1, null));

        lab.table()
                .transact(
                        counters.creating(new Counter("t create", 1, 9L)),
                        counters.putting(put),
                        counters.deleting(delete),
                        counters.update("t update").count(2),
                        counters.update("t if").ifVersion(1).count(2));

        assertEquals(1L, counters.get("t create").version());
        assertEquals(2L, counters.get("t put").version());
        assertEquals(Optional.empty(), counters.find("t delete"));
        assertEquals(2L, counters.get("t update").version());
        assertEquals(2L, counters.get("t if").version());
    }

    @Test
    void aTransactionTellsTheConflictsOfEach() {
        Counter stale = counters.create(new Counter("f put", 1, null));
        Counter stored = counters.update("f put").count(2).execute();
        Counter updated = counters.create(new Counter("f update", 1, null));

        TransactionFailedException failure = assertThrows(
                TransactionFailedException.class,
                () -> lab.table()
                        .transact(
                                counters.putting(stale),
                                counters.deleting(new Counter("f delete", 1, 3L)),
                                counters.update("f update").ifVersion(4).count(2),
                                counters.creating(new Counter("f create", 1, null))));

        assertEquals(
                List.of(Reason.VERSION_CONFLICT, Reason.VERSION_CONFLICT, Reason.VERSION_CONFLICT),
                failure.failures().stream().map(Failure::reason).toList());
        assertEquals(
                List.of(Optional.of(stored), Optional.empty(), Optional.of(updated)),
                failure.failures().stream().map(Failure::item).toList());
        assertEquals(Optional.empty(), counters.find("f create"));
    }

    @Test
    void noMessageHoldsAStoredValue() {
        articles.create(article("secret title", "secret text", 0));

        SingletException conflict = assertThrows(
                VersionConflictException.class, () -> articles.put(article("secret title", "secret text", 77)));

        assertFalse((conflict + " " + conflict.getCause()).contains("secret"));
        assertFalse(conflict.toString().contains("77"));
    }

    static Article article(String title, String text, long revision) {
        return new Article(title, text, null, Instant.EPOCH, revision);
    }

    private static Article text(Article article, String text) {
        return new Article(article.title(), text, article.editor(), article.savedAt(), article.revision());
    }

    private static Map<String, AttributeValue> rawCounter(String name, @Nullable String version) {
        Map<String, AttributeValue> item = new java.util.HashMap<>(Map.of(
                "pk", AttributeValue.fromS("COUNTER#" + name.replace(" ", "$20")),
                "sk", AttributeValue.fromS("COUNTER"),
                "entityType", AttributeValue.fromS("Counter"),
                "name", AttributeValue.fromS(name),
                "count", AttributeValue.fromN("1")));
        if (version != null) {
            item.put("version", AttributeValue.fromN(version));
        }
        return item;
    }
}
