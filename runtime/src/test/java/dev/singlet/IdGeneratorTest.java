package dev.singlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdGeneratorTest {

    private static final Instant NOW = Instant.parse("2024-01-02T03:04:05.678901234Z");

    private final IdGenerator ids = IdGenerator.standard();

    @Test
    void versionsAndVariants() {
        assertEquals(4, ids.random().version());
        assertEquals(2, ids.random().variant());
        assertEquals(7, ids.timeOrdered(NOW).version());
        assertEquals(2, ids.timeOrdered(NOW).variant());
    }

    @Test
    void theTimeIsInFront() {
        UUID id = ids.timeOrdered(NOW);

        assertEquals(NOW.toEpochMilli(), id.getMostSignificantBits() >>> 16);
        assertEquals(901_234L * 4096 / 1_000_000, id.getMostSignificantBits() & 0xFFF);
    }

    @Test
    void laterOnesSortAfter() {
        String before = ids.timeOrdered(Instant.EPOCH).toString();
        for (long step = 1; step < 100_000_000_000_000L; step *= 3) {
            String after = ids.timeOrdered(Instant.EPOCH.plusNanos(250 * step)).toString();
            assertTrue(before.compareTo(after) < 0, before + " is not less than " + after);
            before = after;
        }
    }

    @Test
    void noneComesTwice() {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(seen.add(ids.timeOrdered(NOW)));
            assertTrue(seen.add(ids.random()));
        }
        assertNotEquals(ids.random(), ids.random());
    }

    @Test
    void timesThatDoNotFitAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ids.timeOrdered(Instant.EPOCH.minusNanos(1)));
        assertThrows(IllegalArgumentException.class, () -> ids.timeOrdered(Instant.parse("+12000-01-01T00:00:00Z")));
        Instant last = Instant.ofEpochMilli((1L << 48) - 1);
        assertEquals(last.toEpochMilli(), ids.timeOrdered(last).getMostSignificantBits() >>> 16);
        assertThrows(IllegalArgumentException.class, () -> ids.timeOrdered(last.plusMillis(1)));
    }
}
