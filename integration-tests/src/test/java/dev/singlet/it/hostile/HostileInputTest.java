package dev.singlet.it.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * What Jazzer does with the targets ({@code -Pjazzer}), without it: the inputs that it has found to lead somewhere new, and
 * random changes of these. Long with {@code -Pfuzz}; the seed is printed, and set by {@code -Dsinglet.seed}.
 */
class HostileInputTest {

    private static final int INPUTS = Boolean.getBoolean("singlet.fuzz") ? 3_000_000 : 4_000;
    private static final int MOST_BYTES = 256;

    @Test
    void itemsAreReadOrRefused() {
        assertHolds("item", ItemTarget::read);
    }

    @Test
    void cursorsAreTakenOrRefused() {
        assertHolds("cursor", CursorTarget::read);
    }

    @Test
    void keysAreParsedOrRefused() {
        assertHolds("key", KeyTarget::read);
    }

    private static void assertHolds(String target, Predicate<byte[]> read) {
        long seed = Long.getLong("singlet.seed", System.nanoTime());
        Random random = new Random(seed);
        List<byte[]> corpus = Corpus.of(target);
        int taken = 0;
        for (byte[] input : corpus) {
            taken += test(target, read, input);
        }
        for (int round = 0; round < INPUTS; round++) {
            taken += test(target, read, changed(corpus.get(random.nextInt(corpus.size())), random));
        }
        int all = corpus.size() + INPUTS;
        System.out.println("HostileInputTest: -Dsinglet.seed=" + seed + ", " + target + ": " + corpus.size()
                + " inputs of Jazzer and " + INPUTS + " random ones, " + taken + " taken, " + (all - taken)
                + " refused, nothing else");
        assertTrue(taken > all / 400 && taken < all, "taken " + taken + " of " + all);
    }

    private static int test(String target, Predicate<byte[]> read, byte[] input) {
        try {
            return read.test(input) ? 1 : 0;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(target + " " + HexFormat.of().formatHex(input), e);
        }
    }

    private static byte[] changed(byte[] input, Random random) {
        byte[] noise = new byte[random.nextInt(MOST_BYTES)];
        random.nextBytes(noise);
        if (random.nextInt(4) == 0) {
            return noise;
        }
        byte[] changed = Arrays.copyOf(input, input.length + noise.length / 4);
        for (int left = random.nextInt(8); left >= 0 && changed.length > 0; left--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        return changed;
    }
}
