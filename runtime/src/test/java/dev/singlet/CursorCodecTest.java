package dev.singlet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class CursorCodecTest {

    private static final byte[] POSITION = {1, 2, 3, 4, 5, 0, 1, 'x'};
    private static final byte[] BINDING = secret(32, 7);
    private static final byte[] OTHER_BINDING = secret(32, 8);

    private static final CursorKey KEY = CursorKey.of("2024-05", secret(32, 1));

    @Test
    void readsWhatItHasMade() {
        for (CursorCodec codec : List.of(CursorCodec.plain(), CursorCodec.signed(KEY), CursorCodec.sealed(KEY))) {
            for (int length : new int[] {0, 1, 2, 3, 4107}) {
                byte[] position = secret(length, length);
                String token = codec.encode(position, BINDING);
                assertTrue(token.matches("[A-Za-z0-9_-]*"));
                assertArrayEquals(position, codec.decode(token, BINDING).orElseThrow());
            }
        }
    }

    @Test
    void theBindingCounts() {
        for (CursorCodec codec : List.of(CursorCodec.signed(KEY), CursorCodec.sealed(KEY))) {
            assertEquals(Optional.empty(), codec.decode(codec.encode(POSITION, BINDING), OTHER_BINDING));
        }
    }

    @Test
    void aSignatureIsAnHmacOfAllThatCounts() throws Exception {
        byte[] token = Base64.getUrlDecoder().decode(CursorCodec.signed(KEY).encode(POSITION, BINDING));

        byte[] header = Arrays.copyOf(token, 2 + KEY.id().length());
        assertEquals(2, header[0]);
        assertEquals(KEY.id().length(), header[1]);
        assertEquals(KEY.id(), new String(header, 2, header[1], StandardCharsets.US_ASCII));
        assertArrayEquals(POSITION, Arrays.copyOfRange(token, header.length, header.length + POSITION.length));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret(32, 1), "HmacSHA256"));
        mac.update(header);
        mac.update(BINDING);
        assertArrayEquals(
                mac.doFinal(POSITION), Arrays.copyOfRange(token, header.length + POSITION.length, token.length));
    }

    @Test
    void noSealedTokenIsMadeTwice() {
        CursorCodec codec = CursorCodec.sealed(KEY);
        Set<String> nonces = new HashSet<>();
        for (int round = 0; round < 10_000; round++) {
            byte[] token = Base64.getUrlDecoder().decode(codec.encode(POSITION, BINDING));
            int from = 2 + KEY.id().length();
            nonces.add(new String(token, from, 12, StandardCharsets.ISO_8859_1));
        }
        assertEquals(10_000, nonces.size());
    }

    @Test
    void aSealedTokenOfAnEarlierReleaseIsRead() {
        assertArrayEquals(
                POSITION,
                CursorCodec.sealed(KEY)
                        .decode("AwcyMDI0LTA1jhz7aDAvrZw_WJ0ZvcTPWpZ5rqVhP95GW48rDLBO4W6TQ32T", BINDING)
                        .orElseThrow());
    }

    @Test
    void servesManyThreads() {
        for (CursorCodec codec : List.of(CursorCodec.signed(KEY), CursorCodec.sealed(KEY))) {
            assertEquals(
                    8_000,
                    IntStream.range(0, 8_000)
                            .parallel()
                            .filter(number -> {
                                byte[] position = secret(20, number);
                                String token = codec.encode(position, BINDING);
                                return Arrays.equals(
                                        position, codec.decode(token, BINDING).orElseThrow());
                            })
                            .count());
        }
    }

    @Test
    void aHugeTokenIsNotLookedAt() {
        String huge = "A".repeat(8_193);
        for (CursorCodec codec : List.of(CursorCodec.plain(), CursorCodec.signed(KEY), CursorCodec.sealed(KEY))) {
            assertEquals(Optional.empty(), codec.decode(huge, BINDING));
        }
        assertTrue(CursorCodec.plain().decode(huge.substring(1), BINDING).isPresent());
    }

    @Test
    void theLongestTokenIsShortEnough() {
        CursorKey longest = CursorKey.of("k".repeat(32), secret(32, 1));
        byte[] position = secret(4107, 1);
        for (CursorCodec codec : List.of(CursorCodec.signed(longest), CursorCodec.sealed(longest))) {
            assertArrayEquals(
                    position,
                    codec.decode(codec.encode(position, BINDING), BINDING).orElseThrow());
        }
    }

    @Test
    void weakKeysAreRefused() {
        assertRefused("fewer than 16", () -> CursorKey.of("k", secret(15, 1)), "Cursor key k has 15 bytes, where 16");
        assertRefused("none", () -> CursorKey.of("k", new byte[0]), "Cursor key k has 0 bytes");
        assertRefused("zeros", () -> CursorKey.of("k", new byte[32]), "Cursor key k has only 1 different bytes");
        assertRefused(
                "repeated",
                () -> CursorKey.of("k", "abcdefg".repeat(5).getBytes(StandardCharsets.UTF_8)),
                "Cursor key k has only 7 different bytes");
        for (String id : List.of("", " ", "a b", "k".repeat(33), "\u00e9", "a\n")) {
            assertRefused(id, () -> CursorKey.of(id, secret(32, 1)), "The id of a cursor key is not 1 to 32");
        }
        for (int length : new int[] {16, 24, 31}) {
            CursorKey key = CursorKey.of("k", secret(length, 1));
            assertRefused(
                    "short",
                    () -> CursorCodec.signed(key),
                    "Cursor key k has " + length + " bytes, but must have 32 or more to sign.");
            assertRefused("older", () -> CursorCodec.signed(KEY, key), "Cursor key k has " + length + " bytes");
        }
        for (int length : new int[] {17, 31, 33, 64}) {
            CursorKey key = CursorKey.of("k", secret(length, 1));
            assertRefused(
                    "not of AES",
                    () -> CursorCodec.sealed(key),
                    "Cursor key k has " + length + " bytes, but must have 16, 24 or 32 to seal.");
            assertRefused("older", () -> CursorCodec.sealed(KEY, key), "Cursor key k has " + length + " bytes");
        }
        for (int length : new int[] {16, 24, 32}) {
            CursorCodec codec = CursorCodec.sealed(CursorKey.of("k", secret(length, 1)));
            assertTrue(codec.decode(codec.encode(POSITION, BINDING), BINDING).isPresent());
        }
    }

    @Test
    void everyKeyHasItsOwnId() {
        CursorKey same = CursorKey.of(KEY.id(), secret(32, 2));
        assertRefused("signed", () -> CursorCodec.signed(KEY, same), "Two cursor keys have the id 2024-05.");
        assertRefused("sealed", () -> CursorCodec.sealed(KEY, same), "Two cursor keys have the id 2024-05.");
    }

    @Test
    void aKeyIsCopied() {
        byte[] secret = secret(32, 1);
        CursorCodec codec = CursorCodec.signed(CursorKey.of(KEY.id(), secret));
        Arrays.fill(secret, (byte) 0);
        assertEquals(CursorCodec.signed(KEY).encode(POSITION, BINDING), codec.encode(POSITION, BINDING));
    }

    @Test
    void noSecretShows() {
        assertEquals("CursorKey[2024-05]", KEY.toString());
        assertEquals("CursorCodec[signed]", CursorCodec.signed(KEY).toString());
        assertEquals("CursorCodec[sealed]", CursorCodec.sealed(KEY).toString());
        // A hash of the bytes would tell 32 bits of them.
        assertNotEquals(CursorKey.of(KEY.id(), secret(32, 1)), KEY);
        assertEquals(System.identityHashCode(KEY), KEY.hashCode());
        assertFalse(TableOptions.builder()
                .cursorCodec(CursorCodec.signed(KEY))
                .build()
                .toString()
                .contains("2024"));
    }

    @Test
    void plainIsTheDefault() {
        assertSame(CursorCodec.plain(), TableOptions.builder().build().cursorCodec());
    }

    private static void assertRefused(String what, Runnable call, String beginning) {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, call::run, what);
        assertTrue(String.valueOf(failure.getMessage()).startsWith(beginning), failure.getMessage());
    }

    private static byte[] secret(int length, int seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
