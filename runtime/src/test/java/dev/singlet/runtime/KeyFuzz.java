package dev.singlet.runtime;

import java.util.Random;

/**
 * The random numbers of the property tests: one fixed seed in every build, a new one in a fuzz run
 * ({@code -Pfuzz}), or that of {@code -Dsinglet.seed} to repeat a failure.
 */
final class KeyFuzz {

    private static final long FIXED_SEED = 20_240_102L;

    private KeyFuzz() {}

    static Random random(String property) {
        long seed = Long.getLong("singlet.seed", Boolean.getBoolean("singlet.fuzz") ? System.nanoTime() : FIXED_SEED);
        System.out.println(property + ": -Dsinglet.seed=" + seed);
        return new Random(seed);
    }

    static int tries(int tries) {
        return Boolean.getBoolean("singlet.fuzz") ? 20 * tries : tries;
    }
}
