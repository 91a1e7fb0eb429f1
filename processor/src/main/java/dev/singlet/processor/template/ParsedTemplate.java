package dev.singlet.processor.template;

import java.util.List;
import java.util.Optional;

/**
 * A template as written, before its components are looked up.
 *
 * @param text the whole template
 * @param pieces its literals and placeholders in order
 */
public record ParsedTemplate(String text, List<Piece> pieces) implements TemplateParser.Result {

    /** One piece of a template. */
    public sealed interface Piece {}

    /**
     * Literal text.
     *
     * @param text never empty
     */
    public record Text(String text) implements Piece {}

    /**
     * A component in braces.
     *
     * @param component the name, possibly of no component
     * @param format what stands behind the colon, if there is one
     */
    public record Placeholder(String component, Optional<String> format) implements Piece {

        /** Returns the placeholder as written. */
        public String source() {
            return "{" + component + format.map(name -> ":" + name).orElse("") + "}";
        }
    }

    /** Copies the list. */
    public ParsedTemplate {
        pieces = List.copyOf(pieces);
    }
}
