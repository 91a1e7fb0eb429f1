package dev.singlet;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The beginning of {@link CursorKeyRing}, a nonce, and the position by AES-GCM; the beginning and the binding are authenticated. */
final class SealedCursorCodec implements CursorCodec {

    private static final byte FORM = 3;
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CursorKeyRing keys;

    SealedCursorCodec(CursorKeyRing keys) {
        this.keys = keys.requireLength(length -> length == 16 || length == 24 || length == 32, "16, 24 or 32 to seal");
    }

    @Override
    public String encode(byte[] position, byte[] binding) {
        byte[] header = CursorKeyRing.header(FORM, keys.current());
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, keys.current(), nonce, binding).doFinal(position);
            return CursorText.of(ByteBuffer.allocate(header.length + NONCE + sealed.length)
                    .put(header)
                    .put(nonce)
                    .put(sealed)
                    .array());
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    @Override
    public Optional<byte[]> decode(String token, byte[] binding) {
        return CursorText.content(token)
                .flatMap(content -> keys.open(FORM, content))
                .flatMap(opened -> position(opened, binding));
    }

    private static Optional<byte[]> position(CursorKeyRing.Opened opened, byte[] binding) {
        ByteBuffer rest = opened.rest();
        if (rest.remaining() < NONCE + TAG) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE];
        byte[] sealed = new byte[rest.remaining() - NONCE];
        rest.get(nonce).get(sealed);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, opened.key(), nonce, binding).doFinal(sealed));
        } catch (AEADBadTagException forged) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    private static Cipher cipher(int mode, CursorKey key, byte[] nonce, byte[] binding)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(CursorKeyRing.header(FORM, key));
        cipher.updateAAD(binding);
        return cipher;
    }

    private static IllegalStateException unavailable(GeneralSecurityException cause) {
        return new IllegalStateException("This Java runtime has no " + ALGORITHM + ".", cause);
    }

    @Override
    public String toString() {
        return "CursorCodec[sealed]";
    }
}
