package dev.example;

import dev.singlet.runtime.GeneratedValues;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Suppressed.Token}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TokenDraft {
    private final List<String> words;

    private final String text;

    private @Nullable String id;

    private TokenDraft(List<String> words, String text) {
        this.words = words;
        this.text = text;
    }

    static NeedsWords start() {
        return words -> text -> new TokenDraft(words, text);
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

    Suppressed.Token toRecord(GeneratedValues generated) {
        return new Suppressed.Token(
                generated.idUnless(id),
                words,
                text);
    }

    /**
     * The draft that lacks {@code words}.
     */
    public interface NeedsWords {
        /**
         * Sets {@code words}.
         *
         * @param words the value
         * @return the draft with it
         */
        NeedsText words(List<String> words);
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
