package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.IdGenerator;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GeneratedValuesTest {

    private static final Instant NOW = Instant.parse("2024-01-02T03:04:05.678901234Z");
    private static final UUID RANDOM = new UUID(1, 2);
    private static final UUID ORDERED = new UUID(3, 4);

    private final GeneratedValues values = new GeneratedValues(NOW, new IdGenerator() {

        @Override
        public UUID random() {
            return RANDOM;
        }

        @Override
        public UUID timeOrdered(Instant now) {
            assertEquals(NOW, now);
            return ORDERED;
        }
    });

    @Test
    void valuesAreMadeWhereNoneIsGiven() {
        assertEquals(RANDOM.toString(), values.idUnless(null));
        assertEquals(ORDERED.toString(), values.timeOrderedIdUnless(null));
        assertEquals(RANDOM, values.uuidUnless(null));
        assertEquals(ORDERED, values.timeOrderedUuidUnless(null));
        assertEquals(Instant.parse("2024-01-02T03:04:05.678Z"), values.timeUnless(null, KeyFormat.MILLIS));
    }

    @Test
    void givenValuesAreKept() {
        UUID id = new UUID(5, 6);
        assertEquals("", values.idUnless(""));
        assertEquals("x", values.timeOrderedIdUnless("x"));
        assertEquals(id, values.uuidUnless(id));
        assertEquals(id, values.timeOrderedUuidUnless(id));
        assertEquals(NOW, values.timeUnless(NOW, KeyFormat.DAY));
    }

    @Test
    void rememberWhetherATimeIsFineEnoughToBeTold() {
        assertFalse(values.gaveFineTime());
        values.time(KeyFormat.SECONDS);
        values.timeUnless(NOW, KeyFormat.NANOS);
        assertFalse(values.gaveFineTime());
        values.time(KeyFormat.MILLIS);
        assertTrue(values.gaveFineTime());
    }

    @Test
    void timesAreCutToTheFormat() {
        assertEquals(NOW, values.now());
        assertEquals(NOW, values.time(KeyFormat.NANOS));
        assertEquals(Instant.parse("2024-01-02T03:00:00Z"), values.time(KeyFormat.HOUR));
    }
}
