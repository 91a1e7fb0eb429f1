package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final RetryPolicy POLICY = RetryPolicy.standard()
            .attempts(10)
            .backoff(Duration.ofMillis(100), Duration.ofMillis(500))
            .within(Duration.ofSeconds(60));

    @Test
    void pausesAreRandomUpToABoundThatDoubles() {
        SplittableRandom random = new SplittableRandom(1);
        List<Long> bounds = List.of(100L, 200L, 400L, 500L, 500L);
        for (int made = 1; made <= bounds.size(); made++) {
            int attempts = made;
            long[] pauses = IntStream.range(0, 2_000)
                    .mapToLong(each -> POLICY.pause(attempts, random).toMillis())
                    .sorted()
                    .toArray();
            long bound = bounds.get(made - 1);
            assertTrue(pauses[0] < bound / 10, "the least of " + made);
            assertTrue(pauses[pauses.length - 1] > bound * 9 / 10, "the greatest of " + made);
            assertTrue(pauses[pauses.length - 1] <= bound, "the greatest of " + made);
        }
        RetryPolicy longest = POLICY.backoff(Duration.ofDays(365), Duration.ofDays(365));
        assertTrue(longest.pause(1_000_000, random).compareTo(Duration.ofDays(365)) <= 0);
    }

    @Test
    void attemptsAndTimeAreBounded() {
        Instant first = Instant.EPOCH;
        assertTrue(POLICY.allows(9, first, first.plusSeconds(60)));
        assertFalse(POLICY.allows(10, first, first));
        assertFalse(POLICY.allows(1, first, first.plusSeconds(60).plusMillis(1)));
        assertFalse(RetryPolicy.never().allows(1, first, first));
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        Duration millisecond = Duration.ofMillis(1);
        assertThrows(IllegalArgumentException.class, () -> POLICY.attempts(0));
        assertThrows(IllegalArgumentException.class, () -> POLICY.attempts(1_000_001));
        assertThrows(IllegalArgumentException.class, () -> POLICY.backoff(Duration.ZERO, millisecond));
        assertThrows(IllegalArgumentException.class, () -> POLICY.backoff(Duration.ofMillis(2), millisecond));
        assertThrows(IllegalArgumentException.class, () -> POLICY.within(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> POLICY.within(Duration.ofDays(366)));
    }

    @Test
    void policiesAreValues() {
        assertEquals(POLICY, POLICY.attempts(10));
        assertEquals(POLICY.hashCode(), POLICY.attempts(10).hashCode());
        assertNotEquals(POLICY, POLICY.attempts(9));
        assertNotEquals(RetryPolicy.standard(), RetryPolicy.patient());
        assertEquals("RetryPolicy[attempts=10, base=PT0.1S, max=PT0.5S, within=PT1M]", POLICY.toString());
    }

    @Test
    void aPauseThatEndsTooLateIsNoPause() {
        Trips trips = new Trips();
        RetryPolicy slow = RetryPolicy.standard()
                .attempts(5)
                .backoff(Duration.ofHours(1), Duration.ofHours(1))
                .within(Duration.ofMillis(1));
        Sagas<Trip> sagas = new MemoryStore()
                .sagas(
                        SagaDefinition.named("trip", TripCodec.INSTANCE)
                                .step("charge")
                                .retry(slow)
                                .run(context -> trips.world().run(context))
                                .undo((context, outcome) -> trips.world().undo(context), slow)
                                .build(),
                        trips::options);
        trips.world().follow(call -> CallFault.TIMEOUT_BEFORE);
        String id = Trips.newId();
        sagas.start(id, Trip.of(id));
        Saga<Trip> saga = sagas.run(id);
        assertEquals(SagaStatus.STUCK, saga.status());
        assertEquals(2, trips.world().calls());
        assertEquals(List.of(), trips.slept());
    }
}
