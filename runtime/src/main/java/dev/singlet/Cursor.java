package dev.singlet;

import java.util.Objects;

/**
 * A place in the result of a query or a scan, from which it can be continued.
 *
 * <p>The token is safe in URLs and can be handed out. It holds parts of the key of the last item that was returned, and
 * never the partition that was queried; what comes back is checked against the query that it is given to. Unless it is
 * {@linkplain CursorCodec#sealed sealed}, the keys can be read by who decodes it; unless it is sealed or
 * {@linkplain CursorCodec#signed signed}, another place of the same query can be made of it.
 */
public final class Cursor {

    private final String token;

    private Cursor(String token) {
        this.token = token;
    }

    /**
     * Returns the cursor with a token. Whether it fits is found out by the query that it is given to.
     *
     * @param token a token that {@link #token()} returned before
     * @return the cursor
     */
    public static Cursor of(String token) {
        return new Cursor(Objects.requireNonNull(token, "token"));
    }

    /**
     * Returns the token: with the codecs of {@link CursorCodec}, letters, digits, {@code -} and {@code _}.
     *
     * @return the token
     */
    public String token() {
        return token;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cursor that && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    /** Names the class, as the token holds parts of a key. */
    @Override
    public String toString() {
        return "Cursor";
    }
}
