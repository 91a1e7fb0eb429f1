package dev.singlet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The keys of a codec by their ids, and the beginning that all tokens with a key have: one byte for the form, one for the
 * length of the key's id, and the id in ASCII.
 */
final class CursorKeyRing {

    /** What is left of a token after its beginning, and the key that made it. */
    record Opened(CursorKey key, ByteBuffer rest) {

        /** Shows nothing of the token. */
        @Override
        public String toString() {
            return "Opened";
        }
    }

    private final CursorKey current;
    private final Map<String, CursorKey> keys;

    private CursorKeyRing(CursorKey current, Map<String, CursorKey> keys) {
        this.current = current;
        this.keys = keys;
    }

    /** @throws IllegalArgumentException if two keys have one id */
    static CursorKeyRing of(CursorKey current, CursorKey... older) {
        Map<String, CursorKey> keys = new LinkedHashMap<>();
        keys.put(Objects.requireNonNull(current, "current").id(), current);
        for (CursorKey key : older) {
            if (keys.put(Objects.requireNonNull(key, "older").id(), key) != null) {
                throw new IllegalArgumentException("Two cursor keys have the id " + key.id() + ". Each needs its own,"
                        + " as tokens name their key by it.");
            }
        }
        return new CursorKeyRing(current, keys);
    }

    /** @throws IllegalArgumentException if a key has a length that is not allowed */
    CursorKeyRing requireLength(IntPredicate allowed, String wanted) {
        for (CursorKey key : keys.values()) {
            if (!allowed.test(key.secret().length)) {
                throw new IllegalArgumentException("Cursor key " + key.id() + " has " + key.secret().length
                        + " bytes, but must have " + wanted + ".");
            }
        }
        return this;
    }

    CursorKey current() {
        return current;
    }

    /** The beginning of a token. */
    static byte[] header(byte form, CursorKey key) {
        byte[] id = key.id().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + id.length)
                .put(form)
                .put((byte) id.length)
                .put(id)
                .array();
    }

    /** Finds the key of a token; empty if it has another form, or there is no such key. */
    Optional<Opened> open(byte form, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (bytes.remaining() < 2 || bytes.get() != form) {
            return Optional.empty();
        }
        int length = Byte.toUnsignedInt(bytes.get());
        if (length > bytes.remaining()) {
            return Optional.empty();
        }
        byte[] id = new byte[length];
        bytes.get(id);
        return Optional.ofNullable(keys.get(new String(id, StandardCharsets.ISO_8859_1)))
                .map(key -> new Opened(key, bytes.slice()));
    }
}
