package dev.singlet;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;

/** Random UUIDs of version 4, and of version 7 with a fraction of the millisecond in their {@code rand_a} bits. */
final class StandardIdGenerator implements IdGenerator {

    static final StandardIdGenerator INSTANCE = new StandardIdGenerator();

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long MAX_MILLIS = (1L << 48) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();

    private StandardIdGenerator() {}

    @Override
    public UUID random() {
        return UUID.randomUUID();
    }

    @Override
    public UUID timeOrdered(Instant now) {
        long millis = now.toEpochMilli();
        if (millis < 0 || millis > MAX_MILLIS) {
            throw new IllegalArgumentException(
                    "Time-ordered identifiers can be made from 1970 to 10889 only; the clock is outside.");
        }
        long fraction = ((now.getLong(ChronoField.NANO_OF_SECOND) % NANOS_PER_MILLI) << 12) / NANOS_PER_MILLI;
        return new UUID(millis << 16 | VERSION_7 | fraction, random.nextLong() >>> 2 | VARIANT);
    }
}
