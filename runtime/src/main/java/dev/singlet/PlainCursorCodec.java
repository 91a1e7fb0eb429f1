package dev.singlet;

import java.util.Optional;

/** The position as it is, which begins with the version of its form: 1. */
final class PlainCursorCodec implements CursorCodec {

    static final PlainCursorCodec INSTANCE = new PlainCursorCodec();

    private PlainCursorCodec() {}

    @Override
    public String encode(byte[] position, byte[] binding) {
        return CursorText.of(position);
    }

    @Override
    public Optional<byte[]> decode(String token, byte[] binding) {
        return CursorText.content(token);
    }

    @Override
    public String toString() {
        return "CursorCodec[plain]";
    }
}
