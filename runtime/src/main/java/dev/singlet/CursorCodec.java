package dev.singlet;

import java.util.Optional;

/**
 * How positions become the tokens of cursors, and tokens positions again: {@link TableOptions.Builder#cursorCodec}.
 *
 * <table>
 * <caption>The forms</caption>
 * <tr><th>form</th><th>whoever has a token can</th></tr>
 * <tr><td>{@link #plain}</td><td>read the keys in it, and make tokens for other places of the same query</td></tr>
 * <tr><td>{@link #signed}</td><td>read the keys in it</td></tr>
 * <tr><td>{@link #sealed}</td><td>see its length and the id of its key</td></tr>
 * </table>
 *
 * <p>A program may implement this interface, with keys of a key service for example. Its methods are called by many
 * threads at once, once for a page that is returned and once for a cursor that is given, and by asynchronous clients in
 * the threads that complete their requests: they should not wait for a network. What they throw reaches the caller of the
 * query as it is.
 */
public interface CursorCodec {

    /**
     * Returns the token of a position.
     *
     * @param position the position; 5 to 4107 bytes, which hold parts of keys
     * @param binding 32 bytes that are the same only for the same table, query, partition, index, direction, filter and
     *     {@linkplain Query#cursorContext context}: a SHA-256 digest of these. A token should not be valid with any other;
     *     it need not hold them, as they are given again when it is read
     * @return letters, digits, {@code -} and {@code _}
     */
    String encode(byte[] position, byte[] binding);

    /**
     * Returns the position of a token, which comes from outside and may be anything.
     *
     * @param token the token; of any length and with any characters
     * @param binding what the query at hand is, as in {@link #encode}
     * @return the position; empty if {@link #encode} cannot have made the token with this binding, which the caller of the
     *     query meets as {@link InvalidCursorException}
     */
    Optional<byte[]> decode(String token, byte[] binding);

    /**
     * Returns the form without a key, which is the default. A token holds parts of keys, and four bytes that tell its
     * query. It is not bound to partition, filter or context, and can be forged; but what is forged cannot lead out of the
     * partition and the range that are queried.
     *
     * @return the one codec of this form
     */
    static CursorCodec plain() {
        return PlainCursorCodec.INSTANCE;
    }

    /**
     * Returns the form that cannot be forged or used elsewhere: a plain one with an HMAC-SHA-256 of 32 bytes. The keys in
     * it can be read.
     *
     * <p>To rotate keys, first add the new one to the older ones everywhere, then make it the current one, and remove the
     * old one when no token of it is wanted any more.
     *
     * @param current makes tokens, and reads its own; of 32 bytes or more
     * @param older read the tokens that they have made, and make none; of 32 bytes or more
     * @return the codec
     * @throws IllegalArgumentException if a key is too short, or two have one id
     */
    static CursorCodec signed(CursorKey current, CursorKey... older) {
        return new SignedCursorCodec(CursorKeyRing.of(current, older));
    }

    /**
     * Returns the form that cannot be read, forged or used elsewhere: encrypted by AES-GCM, with a random nonce of 96 bits
     * and a tag of 128. The length of the keys in it shows.
     *
     * <p>Use a key for no more than 2^32 tokens, which are pages returned: with more, two of them might share a nonce. Keys
     * are rotated as those of {@link #signed} are.
     *
     * @param current makes tokens, and reads its own; of 16, 24 or 32 bytes
     * @param older read the tokens that they have made, and make none; of 16, 24 or 32 bytes
     * @return the codec
     * @throws IllegalArgumentException if a key has another length, or two have one id
     */
    static CursorCodec sealed(CursorKey current, CursorKey... older) {
        return new SealedCursorCodec(CursorKeyRing.of(current, older));
    }
}
