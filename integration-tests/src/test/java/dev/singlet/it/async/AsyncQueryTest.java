package dev.singlet.it.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.Page;
import dev.singlet.Range;
import dev.singlet.it.async.JobItem.Job;
import dev.singlet.it.async.JobItem.JobState;
import dev.singlet.it.async.JobItem.State;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Queries, scans and their publishers. */
class AsyncQueryTest {

    private static final int JOBS = 40;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static JobAsyncTable table;
    private static List<Job> all;

    @BeforeAll
    static void createJobs() {
        table = JobAsyncTable.connect(dynamo.asyncClient(), options -> options.tableName(dynamo.tableName()));
        table.createIfAbsent().join();
        all = AsyncLab.createJobs(table, "q", JOBS);
        table.queues().create(new JobItem.Queue("q", JOBS)).join();
    }

    @Test
    void readsInOrder() {
        assertEquals(all, table.jobs().byQueue("q").list().join());
        assertEquals(
                all.get(JOBS - 1),
                table.jobs().byQueue("q").descending().first().join().orElseThrow());
        assertEquals(
                all.subList(5, 11),
                table.jobs().byQueue("q").number(Range.between(5, 10)).list().join());
        assertEquals(JOBS, table.jobs().byQueue("q").count().join());
        assertEquals(
                JOBS / 2,
                table.jobs().byState(State.RUNNING).queue("q").as(JobStateProjection.INSTANCE).list().join().stream()
                        .map(JobState::number)
                        .distinct()
                        .count());
    }

    @Test
    void pagesContinue() {
        List<Job> read = new ArrayList<>();
        Cursor cursor = null;
        do {
            var query = table.jobs()
                    .byQueue("q")
                    .filter(c -> c.state().eq(State.WAITING))
                    .limit(7);
            Page<Job> page =
                    (cursor == null ? query : query.startAfter(cursor)).page().join();
            read.addAll(page.items());
            cursor = page.next().orElse(null);
        } while (cursor != null);

        assertEquals(all.stream().filter(job -> job.state() == State.WAITING).toList(), read);
    }

    @Test
    void aPublisherGivesWhatIsAskedFor() {
        Collecting<Job> slow = new Collecting<>(3);
        table.jobs().byQueue("q").publisher().subscribe(slow);

        assertEquals(all, slow.items().join());

        Collecting<Job> curious = new Collecting<>(2, 5);
        table.jobs().byQueue("q").publisher().subscribe(curious);
        assertEquals(all.subList(0, 5), curious.items().join());
    }

    @Test
    void aPublisherSendsARequestOnlyWhenItIsNeeded() {
        Requests requests = new Requests();
        try (DynamoDbAsyncClient client = requests.client(dynamo)) {
            JobAsyncTable counted = JobAsyncTable.connect(client, options -> options.tableName(table.name()));
            var publisher = counted.jobs().byQueue("q").limit(10).publisher();
            assertEquals(List.<SdkRequest>of(), requests.sent());

            Collecting<Job> first = new Collecting<>(1, 1);
            publisher.subscribe(first);
            assertEquals(all.subList(0, 1), first.items().join());
            Collecting<Job> again = new Collecting<>(100);
            publisher.subscribe(again);
            assertEquals(all.subList(0, 10), again.items().join());
            assertEquals(2, requests.sent().size());
        }
    }

    @Test
    void aPublisherEndsWithTheFailure() {
        Cursor foreign = table.jobs().byQueue("q").limit(1).page().join().next().orElseThrow();
        Collecting<Job> failed = new Collecting<>(10);

        table.jobs().byState(State.WAITING).startAfter(foreign).publisher().subscribe(failed);

        Throwable failure = failed.items().handle((items, thrown) -> thrown).join();
        assertInstanceOf(InvalidCursorException.class, failure);
    }

    @Test
    void failuresAreNotWrappedForThoseWhoAreTold() {
        Cursor foreign = table.jobs().byQueue("q").limit(1).page().join().next().orElseThrow();
        var query = table.jobs().byState(State.WAITING).startAfter(foreign);

        assertInstanceOf(
                InvalidCursorException.class,
                query.list().handle((list, failure) -> failure).join());
        assertInstanceOf(
                InvalidCursorException.class,
                query.first().handle((first, failure) -> failure).join());
        assertInstanceOf(
                InvalidCursorException.class,
                query.count().handle((count, failure) -> failure).join());
    }

    @Test
    void scansSeeEverything() {
        Set<Class<?>> kinds =
                table.scan().list().join().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.of(Job.class, JobItem.Queue.class), kinds);
        assertEquals(JOBS + 1, table.scan().count().join());

        Collecting<JobItem> scanned = new Collecting<>(10);
        table.scan().publisher().subscribe(scanned);
        assertEquals(JOBS + 1, scanned.items().join().size());
        Page<JobItem> page = table.scan().limit(5).page().join();
        assertFalse(page.next().isEmpty());
        assertNull(table.scan()
                .startAfter(page.next().orElseThrow())
                .page()
                .join()
                .next()
                .orElse(null));
    }
}
