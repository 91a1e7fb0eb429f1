package dev.singlet.sample.chat.service;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Checks what the generated code does not check, before anything is sent. */
final class Inputs {

    /** An item can have 409,600 bytes; what this leaves is enough for its keys and its other attributes. */
    static final int MAX_TEXT_BYTES = 400_000;

    private Inputs() {}

    static String caller(@Nullable String userId) {
        if (userId == null || userId.isBlank()) {
            throw new MissingUserException();
        }
        return userId;
    }

    static String name(@Nullable String name) {
        if (name == null) {
            throw new InvalidNameException("name is required.");
        }
        return name;
    }

    static <T> T required(String what, @Nullable T value) {
        if (value == null) {
            throw new InvalidRequestException(what + " is required.");
        }
        return value;
    }

    /** Checks the size of a message, which DynamoDB would refuse only after it was sent. */
    static String content(@Nullable String content, @Nullable String reasoningContent) {
        String text = required("content", content);
        long bytes = utf8Length(text) + (reasoningContent == null ? 0 : utf8Length(reasoningContent));
        if (bytes > MAX_TEXT_BYTES) {
            throw new InvalidRequestException(
                    "content and reasoningContent have more than " + MAX_TEXT_BYTES + " bytes together.");
        }
        return text;
    }

    private static long utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
