package dev.singlet.it.locking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.SingletException;
import dev.singlet.VersionConflictException;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many writers, and writes whose response is lost (which is simulated). */
class VersionRaceTest {

    private static final int INCREMENTS = 8;
    private static final int POSITIONS = 4;

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private LockingLab lab;
    private ArticleRepository articles;
    private CounterRepository counters;

    @BeforeEach
    void open() {
        lab = LockingLab.open(DYNAMO);
        articles = lab.table().articles();
        counters = lab.table().counters();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void noIncrementIsLostOrDoubled() throws Exception {
        counters.create(new Counter("race", 0, null));

        List<Integer> conflicts = LockingLab.inParallel(thread -> {
            int lost = 0;
            for (int done = 0; done < INCREMENTS; ) {
                Counter read = counters.consistently().get("race");
                try {
                    counters.update("race")
                            .count(read.count() + 1)
                            .ifVersion(read.version() == null ? 0 : read.version())
                            .execute();
                    done++;
                } catch (VersionConflictException other) {
                    lost++;
                }
            }
            return lost;
        });

        int increments = LockingLab.THREADS * INCREMENTS;
        Counter counter = counters.consistently().get("race");
        assertEquals(increments, counter.count());
        assertEquals(1L + increments, counter.version());
        System.out.println("Versions: " + LockingLab.THREADS + " threads, " + increments + " increments, "
                + conflicts.stream().mapToInt(Integer::intValue).sum() + " conflicts, none lost or doubled.");
    }

    @Test
    void aLostResponseIsNeverAConflictWithOneself() {
        Article first = articles.create(VersionTest.article("lost", "0", 0));

        for (int lost = 0; lost < POSITIONS; lost++) {
            Article read = articles.consistently().get("lost");
            Article put = losing(lost, () -> articles.put(read));
            assertEquals(read.revision() + 1, put.revision());
            Article updated = losing(
                    lost,
                    () -> articles.update("lost")
                            .text("u")
                            .ifVersion(put.revision())
                            .execute());
            assertEquals(put.revision() + 1, updated.revision());
            assertEquals(updated, articles.consistently().get("lost"));
        }
        assertEquals(
                first.revision() + 2 * POSITIONS,
                articles.consistently().get("lost").revision());
        Article last = articles.consistently().get("lost");
        losing(2, () -> articles.delete(last));
        assertTrue(articles.consistently().find("lost").isEmpty());
    }

    @Test
    void withoutATimeItIsUnknownAndStillNoConflict() {
        counters.create(new Counter("timeless", 0, null));
        Counter read = counters.get("timeless");

        assertEquals(OutcomeUnknownException.class, failureOf(1, () -> counters.put(read)));
        assertEquals(2L, counters.consistently().get("timeless").version());
        assertEquals(
                OutcomeUnknownException.class,
                failureOf(1, () -> counters.update("timeless").ifVersion(2).execute()));
        assertEquals(3L, counters.consistently().get("timeless").version());
    }

    @Test
    void anUpdateWithoutAVersionIsNotRepeatedAsItWouldCountTwice() {
        counters.create(new Counter("once", 0, null));

        assertEquals(
                OutcomeUnknownException.class,
                failureOf(1, () -> counters.update("once").count(5).execute()));

        assertEquals(new Counter("once", 5, 2L), counters.consistently().get("once"));
    }

    private <R> R losing(int first, Supplier<R> write) {
        lab.http().lose(request -> request < first);
        try {
            return write.get();
        } finally {
            lab.http().loseNothing();
        }
    }

    private Class<?> failureOf(int first, Supplier<?> write) {
        try {
            losing(first, write);
            return Void.class;
        } catch (SingletException failure) {
            return failure.getClass();
        }
    }
}
