package dev.singlet.sample.chat.lambda;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.sample.chat.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON documents that are not simply a chat or a message. */
final class Bodies {

    private Bodies() {}

    /** The body of {@link Route#CREATE_CHAT} and {@link Route#RENAME_CHAT}. */
    record ChatName(@Nullable String name) {}

    /** The body of {@link Route#CREATE_MESSAGE}. */
    record NewMessage(
            @Nullable Role role,
            @Nullable String content,
            @Nullable String reasoningContent) {}

    /** The body of {@link Route#EDIT_MESSAGE}. Both must be there, so that forgetting one does not delete it. */
    record MessageText(
            @JsonProperty(required = true) @Nullable String content,
            @JsonProperty(required = true) @Nullable String reasoningContent) {}

    /** A part of a list, and what to pass on as {@code cursor} to get the next one. */
    record Listing<T>(List<T> items, @Nullable String next) {

        static <T> Listing<T> of(Page<T> page) {
            return new Listing<>(page.items(), page.next().map(Cursor::token).orElse(null));
        }
    }
}
