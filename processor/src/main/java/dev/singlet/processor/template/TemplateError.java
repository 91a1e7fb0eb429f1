package dev.singlet.processor.template;

/**
 * Why a text is not a template.
 *
 * @param kind what is wrong
 * @param index where, as an index into the text
 */
public record TemplateError(Kind kind, int index) implements TemplateParser.Result {

    /** What can be wrong. */
    public enum Kind {
        /** A brace is opened and not closed before the next one is opened, or the text ends. */
        UNCLOSED_BRACE,
        /** A brace is closed that was not opened. */
        UNEXPECTED_BRACE,
        /** A pair of braces holds nothing. */
        EMPTY_BRACES,
        /** A literal holds {@code $}, a control character or half of a surrogate pair. */
        ILLEGAL_LITERAL
    }
}
