package dev.example.wiki;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link WikiPage}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class WikiPageDraft {
    private final String title;

    private final String text;

    private WikiPageDraft(String title, String text) {
        this.title = title;
        this.text = text;
    }

    static NeedsTitle start() {
        return title -> text -> new WikiPageDraft(title, text);
    }

    WikiPage toRecord(GeneratedValues generated) {
        return new WikiPage(
                title,
                text,
                generated.version(null));
    }

    /**
     * The draft that lacks {@code title}.
     */
    public interface NeedsTitle {
        /**
         * Sets {@code title}.
         *
         * @param title the value
         * @return the draft with it
         */
        NeedsText title(String title);
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
        WikiPageDraft text(String text);
    }
}
