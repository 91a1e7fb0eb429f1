package dev.singlet.runtime;

import dev.singlet.Cursor;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The content of a cursor: one byte for the version of this form, four that tell which query it belongs to, and then
 * each key attribute as its length in two bytes and its UTF-8 bytes; as Base64 for URLs, without padding.
 *
 * @param query tells the queries of a table apart
 * @param keys the key attributes that the query does not know by itself
 */
record CursorToken(int query, List<String> keys) {

    private static final byte VERSION = 1;
    private static final int HEADER = Byte.BYTES + Integer.BYTES;

    Cursor toCursor() {
        List<byte[]> texts =
                keys.stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toList();
        int size = HEADER
                + texts.stream().mapToInt(text -> Short.BYTES + text.length).sum();
        ByteBuffer buffer = ByteBuffer.allocate(size).put(VERSION).putInt(query);
        for (byte[] text : texts) {
            buffer.putShort((short) text.length).put(text);
        }
        return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array()));
    }

    /**
     * Reads a cursor.
     *
     * @return its content; empty if {@link #toCursor} cannot have made it
     */
    static Optional<CursorToken> of(Cursor cursor) {
        return decode(cursor).filter(token -> token.toCursor().equals(cursor));
    }

    private static Optional<CursorToken> decode(Cursor cursor) {
        ByteBuffer buffer;
        try {
            buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor.token()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (buffer.remaining() < HEADER || buffer.get() != VERSION) {
            return Optional.empty();
        }
        int query = buffer.getInt();
        List<String> keys = new ArrayList<>();
        while (buffer.hasRemaining()) {
            int length = buffer.remaining() < Short.BYTES ? -1 : Short.toUnsignedInt(buffer.getShort());
            if (length < 0 || length > buffer.remaining()) {
                return Optional.empty();
            }
            try {
                keys.add(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(buffer.slice(buffer.position(), length))
                        .toString());
            } catch (CharacterCodingException illFormed) {
                return Optional.empty();
            }
            buffer.position(buffer.position() + length);
        }
        return Optional.of(new CursorToken(query, keys));
    }

    /** Shows nothing, as keys can hold what must not be logged. */
    @Override
    public String toString() {
        return "CursorToken";
    }
}
