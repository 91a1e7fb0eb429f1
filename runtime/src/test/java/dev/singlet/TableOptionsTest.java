package dev.singlet;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableOptionsTest {

    @Test
    void defaults() {
        TableOptions options = TableOptions.builder().build();

        assertEquals(Optional.empty(), options.tableName());
        assertEquals(List.of(), options.listeners());
        assertFalse(options.consumedCapacity());
        assertEquals(Optional.empty(), options.cachedReads());
        assertEquals(Optional.empty(), options.asyncCachedReads());
        assertEquals(10, options.maxAttempts());
        assertEquals(Duration.ofSeconds(30), options.retryDeadline());
        assertEquals(Duration.ofMillis(25), options.baseBackoff());
        assertEquals(Duration.ofSeconds(2), options.maxBackoff());
        assertEquals(4, options.batchConcurrency());
    }

    @Test
    void whatIsSetIsThere() {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        OperationListener first = event -> {};
        OperationListener second = event -> {};
        IdGenerator ids = IdGenerator.standard();
        TableOptions options = TableOptions.builder()
                .tableName("Chats-test_1.2")
                .clock(clock)
                .idGenerator(ids)
                .listener(first)
                .listener(second)
                .consumedCapacity(true)
                .maxAttempts(1)
                .retryDeadline(Duration.ofHours(1))
                .backoff(Duration.ofNanos(1), Duration.ofNanos(1))
                .batchConcurrency(64)
                .build();

        assertEquals(Optional.of("Chats-test_1.2"), options.tableName());
        assertSame(clock, options.clock());
        assertSame(ids, options.idGenerator());
        assertEquals(List.of(first, second), options.listeners());
        assertTrue(options.consumedCapacity());
        assertEquals(1, options.maxAttempts());
        assertEquals(Duration.ofHours(1), options.retryDeadline());
        assertEquals(Duration.ofNanos(1), options.baseBackoff());
        assertEquals(Duration.ofNanos(1), options.maxBackoff());
        assertEquals(64, options.batchConcurrency());
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        TableOptions.Builder options = TableOptions.builder();

        assertEquals(1, options.batchConcurrency(1).build().batchConcurrency());
        assertThrows(IllegalArgumentException.class, () -> options.batchConcurrency(0));
        assertThrows(IllegalArgumentException.class, () -> options.batchConcurrency(65));
        assertThrows(IllegalArgumentException.class, () -> options.tableName("ab"));
        assertThrows(IllegalArgumentException.class, () -> options.tableName("a".repeat(256)));
        assertThrows(IllegalArgumentException.class, () -> options.tableName("a b c"));
        assertThrows(IllegalArgumentException.class, () -> options.maxAttempts(0));
        assertThrows(IllegalArgumentException.class, () -> options.maxAttempts(101));
        assertThrows(IllegalArgumentException.class, () -> options.retryDeadline(Duration.ZERO));
        assertThrows(
                IllegalArgumentException.class,
                () -> options.retryDeadline(Duration.ofHours(1).plusNanos(1)));
        Duration second = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> options.backoff(second.negated(), second));
        assertThrows(IllegalArgumentException.class, () -> options.backoff(second, second.minusNanos(1)));
        assertDoesNotThrow(() -> options.tableName("arn:aws:dynamodb:eu-central-1:123456789012:table/Chats"));
    }
}
