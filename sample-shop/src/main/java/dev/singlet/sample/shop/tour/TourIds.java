package dev.singlet.sample.shop.tour;

import dev.singlet.IdGenerator;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Makes ids that look random and are the same in every tour. */
final class TourIds implements IdGenerator {

    private static final long VERSION_7 = 0x7000;

    private final Random random = new Random(2026);

    @Override
    public synchronized UUID random() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @Override
    public synchronized UUID timeOrdered(Instant now) {
        return new UUID(now.toEpochMilli() << 16 | VERSION_7, random.nextLong());
    }
}
