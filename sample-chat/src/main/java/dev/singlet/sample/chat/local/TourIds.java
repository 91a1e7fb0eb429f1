package dev.singlet.sample.chat.local;

import dev.singlet.IdGenerator;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Makes ids that look random and are the same in every tour. */
final class TourIds implements IdGenerator {

    private final Random random = new Random(2026);

    @Override
    public synchronized UUID random() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** The chat's model has no ids of this kind. */
    @Override
    public UUID timeOrdered(Instant now) {
        throw new UnsupportedOperationException("The tour makes random ids only");
    }
}
