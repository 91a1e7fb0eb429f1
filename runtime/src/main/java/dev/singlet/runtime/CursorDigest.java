package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.expression.ExpressionContext;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What cursors are bound to besides the position that they hold, as a SHA-256 digest. Each part is preceded by its length,
 * so that no two sequences of parts are one sequence of bytes.
 */
final class CursorDigest {

    private static final String DOMAIN = "dev.singlet cursor 1";
    private static final int ABSENT = -1;

    private final MessageDigest digest;

    /** @param kind tells what is read: the parts that follow are always the same ones for one kind */
    CursorDigest(String kind) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256, which each must have.", e);
        }
        with(DOMAIN);
        with(kind);
    }

    CursorDigest with(@Nullable String part) {
        if (part == null) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(ABSENT).flip());
            return this;
        }
        // By UTF-16, as UTF-8 has one byte for all halves of surrogate pairs.
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + part.length() * Character.BYTES)
                .putInt(part.length());
        for (int index = 0; index < part.length(); index++) {
            bytes.putChar(part.charAt(index));
        }
        digest.update(bytes.flip());
        return this;
    }

    /** Adds names whose order does not matter. */
    CursorDigest with(Collection<String> names) {
        with(Integer.toString(names.size()));
        names.stream().sorted().forEach(this::with);
        return this;
    }

    CursorDigest with(boolean part) {
        return with(Boolean.toString(part));
    }

    CursorDigest with(@Nullable Condition filter) {
        return with(filter == null ? null : ExpressionContext.canonical(filter));
    }

    /** The digest of all parts; ends the use of this object. */
    byte[] bytes() {
        return digest.digest();
    }
}
