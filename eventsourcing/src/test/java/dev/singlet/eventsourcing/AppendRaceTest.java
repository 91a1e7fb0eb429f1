package dev.singlet.eventsourcing;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionFailedException;
import dev.singlet.eventsourcing.AppendCheck.Result;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultPlan;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkException;

/** Writers that race for one aggregate: what is acknowledged is there, once. */
class AppendRaceTest {

    private static final boolean FUZZ = Boolean.getBoolean("singlet.fuzz");
    private static final long SEED = Long.getLong("singlet.seed", System.nanoTime());

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void eightWritersLoseNothing() throws InterruptedException, ExecutionException {
        Result result = race("8 × 25", lab.store(), "a", 8, FUZZ ? 100 : 25, 1);

        assertTrue(result.isSound());
    }

    @Test
    void thirtyTwoWritersLoseNothing() throws InterruptedException, ExecutionException {
        Result result = race("32 × 10", lab.store(), "b", 32, FUZZ ? 40 : 10, 1);

        assertTrue(result.isSound());
    }

    @Test
    void whereRequestsAndAnswersAreLostNothingElseIs() throws InterruptedException, ExecutionException {
        lab.http().follow(losing(10));
        Result result = race("8 × 25, a fifth of requests or answers lost", lab.store(), "c", 8, FUZZ ? 100 : 25, 2);

        assertTrue(result.isSound());
    }

    @Test
    void stagedAppendsLoseNothingEither() throws InterruptedException, ExecutionException {
        lab.http().follow(losing(5));
        EventStore<AccountEvent> store = lab.store(
                options -> options.stagedAppends().chunkSize(2).attempts(20).sleeper(AppendRaceTest::sleep));
        Result result = race("4 × 5 staged in 3 transactions, a tenth lost", store, "d", 4, FUZZ ? 50 : 5, 5);

        assertTrue(result.isSound());
    }

    /** The control: the same check finds what the often-seen append loses. */
    @Test
    void theNaiveAppendLosesWhatItAcknowledges() throws InterruptedException, ExecutionException {
        EventStore<AccountEvent> store = lab.store();
        NaiveAppender naive = new NaiveAppender(store);

        Result result = AppendCheck.run(
                store,
                "e",
                8,
                25,
                1,
                (commitId, writer) -> {
                    naive.append("e", commitId, deposits(1, 1));
                    return 1;
                },
                lab.http()::reset);

        System.out.println("AppendRaceTest naive 8 × 25: " + result);
        assertTrue(result.lost() > 0);
    }

    private Result race(String name, EventStore<AccountEvent> store, String id, int writers, int each, int events)
            throws InterruptedException, ExecutionException {
        AtomicLong known = new AtomicLong();
        Result result = AppendCheck.run(
                store,
                id,
                writers,
                each,
                events,
                (commitId, writer) -> {
                    int attempts = 1;
                    while (!isAppended(store, id, known, commitId, events)) {
                        int bound = Math.min((writers * 4) << Math.min(attempts, 4), 1000);
                        sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(1, bound)));
                        attempts++;
                    }
                    return attempts;
                },
                lab.http()::reset);
        System.out.println("AppendRaceTest " + name + ", seed " + SEED + ": " + result);
        assertEquals(writers * each, result.acknowledged());
        return result;
    }

    /** @param known the greatest version that any writer has heard of */
    private static boolean isAppended(
            EventStore<AccountEvent> store, String id, AtomicLong known, String commitId, int events) {
        List<AccountEvent> deposits = deposits(1, events);
        long version = known.get();
        while (true) {
            try {
                Appended appended = store.append(id, version, commitId, deposits);
                known.accumulateAndGet(appended.version(), Math::max);
                return true;
            } catch (OutcomeUnknownException | SdkException unknown) {
                // The same append again, until it is known.
            } catch (EventConflictException conflict) {
                known.accumulateAndGet(conflict.actualVersion(), Math::max);
                return false;
            } catch (TransactionFailedException nothingAppended) {
                return false;
            }
        }
    }

    private static FaultPlan losing(int percent) {
        Random random = new Random(SEED);
        return request -> {
            int die = random.nextInt(100);
            return die < percent ? Fault.loseRequest() : die < 2 * percent ? Fault.loseResponse() : Fault.none();
        };
    }

    private static void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }
}
