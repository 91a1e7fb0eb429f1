package dev.singlet;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A secret key for cursors, with the id by which tokens name it. Two keys are equal only if they are one object.
 *
 * <p>Make the bytes with {@link java.security.SecureRandom} or a key service, and keep them where secrets are kept. Use a
 * key for nothing else.
 */
public final class CursorKey {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,32}");
    private static final int LEAST_BYTES = 16;
    private static final int LEAST_DIFFERENT = 8;

    private final String id;
    private final byte[] secret;

    private CursorKey(String id, byte[] secret) {
        this.id = id;
        this.secret = secret;
    }

    /**
     * Returns a key.
     *
     * @param id 1 to 32 letters, digits, {@code _}, {@code -} and {@code .}, which tokens show: a date, or a number; never
     *     used for another key
     * @param secret random bytes, which are copied: 32 or more to sign, 16, 24 or 32 to seal
     * @return the key
     * @throws IllegalArgumentException if the id has another form, or the secret fewer than 16 bytes or fewer than 8
     *     different ones, which random bytes never have
     */
    public static CursorKey of(String id, byte[] secret) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(secret, "secret");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of a cursor key is not 1 to 32 letters, digits, '_', '-' and '.': \"" + id + "\"");
        }
        byte[] copy = secret.clone();
        if (copy.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "Cursor key " + id + " has " + copy.length + " bytes, where 16 are the least.");
        }
        Set<Byte> different = new HashSet<>();
        for (byte part : copy) {
            different.add(part);
        }
        if (different.size() < LEAST_DIFFERENT) {
            throw new IllegalArgumentException("Cursor key " + id + " has only " + different.size()
                    + " different bytes: it is not random. Make it with SecureRandom.");
        }
        return new CursorKey(id, copy);
    }

    /**
     * Returns the id.
     *
     * @return the id, which is not secret
     */
    public String id() {
        return id;
    }

    /** The bytes themselves, not to be changed. */
    byte[] secret() {
        return secret;
    }

    /** Shows the id, and nothing of the secret. */
    @Override
    public String toString() {
        return "CursorKey[" + id + "]";
    }
}
