package dev.singlet;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The beginning of {@link CursorKeyRing}, the position, and an HMAC-SHA-256 of the beginning, the binding and the position. */
final class SignedCursorCodec implements CursorCodec {

    private static final byte FORM = 2;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int TAG = 32;

    private final CursorKeyRing keys;

    SignedCursorCodec(CursorKeyRing keys) {
        this.keys = keys.requireLength(length -> length >= TAG, "32 or more to sign");
    }

    @Override
    public String encode(byte[] position, byte[] binding) {
        byte[] header = CursorKeyRing.header(FORM, keys.current());
        byte[] tag = tag(keys.current(), binding, position);
        return CursorText.of(ByteBuffer.allocate(header.length + position.length + TAG)
                .put(header)
                .put(position)
                .put(tag)
                .array());
    }

    @Override
    public Optional<byte[]> decode(String token, byte[] binding) {
        return CursorText.content(token)
                .flatMap(content -> keys.open(FORM, content))
                .flatMap(opened -> position(opened, binding));
    }

    private static Optional<byte[]> position(CursorKeyRing.Opened opened, byte[] binding) {
        ByteBuffer rest = opened.rest();
        if (rest.remaining() < TAG) {
            return Optional.empty();
        }
        byte[] position = new byte[rest.remaining() - TAG];
        byte[] tag = new byte[TAG];
        rest.get(position).get(tag);
        // Takes the same time wherever they differ.
        return MessageDigest.isEqual(tag, tag(opened.key(), binding, position))
                ? Optional.of(position)
                : Optional.empty();
    }

    // The header tells its own length and the binding has one length, so no two inputs are one sequence of bytes.
    private static byte[] tag(CursorKey key, byte[] binding, byte[] position) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.secret(), ALGORITHM));
            mac.update(CursorKeyRing.header(FORM, key));
            mac.update(binding);
            return mac.doFinal(position);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no " + ALGORITHM + ".", e);
        }
    }

    @Override
    public String toString() {
        return "CursorCodec[signed]";
    }
}
