package dev.singlet;

import java.time.Instant;
import java.util.UUID;

/** Makes the values of components annotated with {@code @GeneratedId}. Used by many threads at once. */
public interface IdGenerator {

    /**
     * Returns the generator that is used unless another one is given: random identifiers of version 4, and
     * time-ordered ones of version 7 (RFC 9562) that keep order to a quarter of a microsecond.
     *
     * @return the generator, which draws from a {@link java.security.SecureRandom}
     */
    static IdGenerator standard() {
        return StandardIdGenerator.INSTANCE;
    }

    /**
     * Returns a new random identifier.
     *
     * @return an identifier that no other call returns
     */
    UUID random();

    /**
     * Returns a new identifier that sorts by the time of its making, as text and as bytes.
     *
     * @param now the time, 1970 to 10889
     * @return an identifier that no other call returns
     */
    UUID timeOrdered(Instant now);
}
