package dev.singlet;

import java.util.Base64;
import java.util.Optional;

/** Tokens as text: Base64 for URLs, without padding, in its one canonical form. */
final class CursorText {

    /** More than any key makes; to look at longer ones would only cost memory. */
    private static final int MAX_LENGTH = 8192;

    private CursorText() {}

    static String of(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    /** The content of a token; empty if {@link #of} cannot have made it. */
    static Optional<byte[]> content(String token) {
        if (token.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        byte[] content;
        try {
            content = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        // The decoder takes padding, and bits at the end that no byte has.
        return of(content).equals(token) ? Optional.of(content) : Optional.empty();
    }
}
