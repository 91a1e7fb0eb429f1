package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Models.Token}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TokenDraft {
    private final String text;

    private @Nullable String id;

    private TokenDraft(String text) {
        this.text = text;
    }

    static NeedsText start() {
        return text -> new TokenDraft(text);
    }

    /**
     * Sets {@code id}, which is generated otherwise.
     *
     * @param id the value, or null to generate it
     * @return this draft
     */
    public TokenDraft id(@Nullable String id) {
        this.id = id;
        return this;
    }

    Models.Token toRecord(GeneratedValues generated) {
        return new Models.Token(
                generated.idUnless(id),
                text);
    }

    /**
     * The draft that lacks {@code text}.
     */
    public interface NeedsText {
        /**
         * Sets {@code text}.
         *
         * @param text the value
         * @return the draft with it
         */
        TokenDraft text(String text);
    }
}
