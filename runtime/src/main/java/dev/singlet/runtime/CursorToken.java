package dev.singlet.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The content of a cursor: one byte for the version of this form, four that tell which query it belongs to, and then
 * each key attribute as its length in two bytes and its UTF-8 bytes.
 *
 * @param query tells the queries of a table apart
 * @param keys the key attributes that the query does not know by itself
 */
record CursorToken(int query, List<String> keys) {

    private static final byte VERSION = 1;
    private static final int HEADER = Byte.BYTES + Integer.BYTES;

    byte[] toBytes() {
        List<byte[]> texts =
                keys.stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toList();
        int size = HEADER
                + texts.stream().mapToInt(text -> Short.BYTES + text.length).sum();
        ByteBuffer buffer = ByteBuffer.allocate(size).put(VERSION).putInt(query);
        for (byte[] text : texts) {
            buffer.putShort((short) text.length).put(text);
        }
        return buffer.array();
    }

    /**
     * Reads the content of a cursor.
     *
     * @return the token; empty if {@link #toBytes} cannot have made the bytes
     */
    static Optional<CursorToken> of(byte[] content) {
        return decode(ByteBuffer.wrap(content)).filter(token -> Arrays.equals(token.toBytes(), content));
    }

    private static Optional<CursorToken> decode(ByteBuffer buffer) {
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
