package dev.singlet.runtime;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs in lower case. */
record KeyUuidCodec() implements KeyCodec<UUID> {

    private static final int WIDTH = 36;

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public String form() {
        return "a UUID in lower case";
    }

    @Override
    public String encode(UUID value, KeyPlace place) {
        return value.toString();
    }

    @Override
    public @Nullable UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
