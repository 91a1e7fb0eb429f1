package dev.singlet.it.async;

import static dev.singlet.it.async.AsyncLab.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.TransactionFailedException;
import dev.singlet.it.async.ClubItem.Pass;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** An item that has expired does not exist for an asynchronous repository either. */
class AsyncTimeToLiveTest {

    // DynamoDB Local deletes what has expired by its own clock.
    private static final Instant NOW = Instant.parse("2126-03-01T12:00:00Z");

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private final ClubAsyncTable table = ClubAsyncTable.connect(
            dynamo.asyncClient(),
            options -> options.tableName(dynamo.tableName()).clock(clock::get));
    private final PassAsyncRepository passes = table.passes();

    @BeforeEach
    void createTable() {
        table.createIfAbsent().join();
    }

    @Test
    void creatingTheTableEnablesIt() {
        assertEquals(
                TimeToLiveStatus.ENABLED,
                dynamo.client()
                        .describeTimeToLive(request -> request.tableName(table.name()))
                        .timeToLiveDescription()
                        .timeToLiveStatus());
        assertEquals(List.of(), table.verify().join().differences());
    }

    @Test
    void aTimeIsStoredInWholeSeconds() {
        Pass created = issue("seconds", 1, NOW.plusMillis(1999));

        assertEquals(NOW.plusSeconds(1), created.expiresAt());
        assertEquals(created, passes.get("seconds", 1).join());
        clock.set(NOW.plusMillis(999));
        assertEquals(Optional.of(created), passes.find("seconds", 1).join());
        clock.set(NOW.plusSeconds(1));
        assertEquals(Optional.empty(), passes.find("seconds", 1).join());
    }

    @Test
    void readsPassOverIt() {
        Pass old = issue("reads", 1, NOW.plusSeconds(1));
        Pass kept = issue("reads", 2, null);
        clock.set(NOW.plusSeconds(1));
        List<PassKey> keys = List.of(PassKey.of(old), PassKey.of(kept));

        assertEquals(Optional.empty(), passes.find("reads", 1).join());
        failure(ItemNotFoundException.class, passes.get("reads", 1));
        assertEquals(List.of(kept), List.copyOf(passes.findAll(keys).join().values()));
        assertEquals(List.of(kept), passes.byClub("reads").list().join());
        assertEquals(1, passes.byClub("reads").count().join());
        assertEquals(
                List.of(kept),
                passes.scan().filter(c -> c.club().eq("reads")).list().join());
        Collecting<Pass> published = new Collecting<>(1);
        passes.byClub("reads").publisher().subscribe(published);
        assertEquals(List.of(kept), published.items().join());
        var one = passes.getting("reads", 1);
        var both = passes.includingExpired().getting("reads", 1);
        var together = table.transactGet(one, both).join();
        assertEquals(Optional.empty(), together.find(one));
        assertEquals(Optional.of(old), together.find(both));
    }

    @Test
    void itIsReadWhereItIsAskedFor() {
        Pass old = issue("asked", 1, NOW.minusSeconds(1));
        PassAsyncRepository all = passes.includingExpired();

        assertEquals(Optional.of(old), all.find("asked", 1).join());
        assertEquals(List.of(old), all.byClub("asked").list().join());
        assertEquals(
                List.of(old), all.byHolder("holder of asked").hydrate().list().join());
        assertEquals(
                List.of(), passes.byHolder("holder of asked").hydrate().list().join());
    }

    @Test
    void pagesAreFilledWithWhatIsLeft() {
        List<Pass> issued = IntStream.range(0, 30)
                .mapToObj(number -> issue("pages", number, number % 3 == 0 ? null : NOW.plusSeconds(1)))
                .toList();
        List<Pass> live =
                issued.stream().filter(pass -> pass.expiresAt() == null).toList();
        clock.set(NOW.plusSeconds(1));

        var page = passes.byClub("pages").limit(4).page().join();
        assertEquals(live.subList(0, 4), page.items());
        assertEquals(
                live.subList(4, 10),
                passes.byClub("pages")
                        .startAfter(page.next().orElseThrow())
                        .list()
                        .join());
    }

    @Test
    void aCreationTakesItsPlace() {
        issue("create", 1, NOW.plusSeconds(1));
        Pass other = new Pass("create", 1, "other", "other", null);

        failure(ItemAlreadyExistsException.class, passes.create(other));
        clock.set(NOW.plusSeconds(1));
        assertEquals(other, passes.create(other).join());
        assertEquals(other, passes.get("create", 1).join());
    }

    @Test
    void writesDoNotFindIt() {
        Pass old = issue("writes", 1, NOW.minusSeconds(1));

        failure(
                ItemNotFoundException.class,
                passes.update("writes", 1).note("again").execute());
        failure(
                ConditionFailedException.class,
                passes.putting(old).onlyIf(c -> c.note().exists()).execute());
        failure(
                ItemNotFoundException.class,
                passes.deleting("writes", 1).onlyIf(c -> c.note().exists()).execute());
        TransactionFailedException failed =
                failure(TransactionFailedException.class, table.transact(passes.checking("writes", 1)));
        assertEquals(
                TransactionFailedException.Reason.NOT_FOUND,
                failed.failures().get(0).reason());
        assertEquals(
                Optional.of(old), passes.includingExpired().find("writes", 1).join());
        assertEquals(Optional.empty(), passes.delete("writes", 1).join());
        assertEquals(
                Optional.empty(), passes.includingExpired().find("writes", 1).join());
    }

    private Pass issue(String club, int number, @Nullable Instant expiresAt) {
        return passes.create(new Pass(club, number, "holder of " + club, "note " + number, expiresAt))
                .join();
    }
}
