package dev.singlet.processor.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads templates such as {@code MSG#{createdAt:millis}#{messageId}}. */
public final class TemplateParser {

    /** What reading a text gives. */
    public sealed interface Result permits ParsedTemplate, TemplateError {}

    private TemplateParser() {}

    /** Returns the template, or the first thing that is wrong with it. An empty text is a template without pieces. */
    public static Result parse(String text) {
        List<ParsedTemplate.Piece> pieces = new ArrayList<>();
        int index = 0;
        while (index < text.length()) {
            if (text.charAt(index) == '{') {
                int end = endOfPlaceholder(text, index);
                if (end < 0) {
                    return new TemplateError(TemplateError.Kind.UNCLOSED_BRACE, index);
                }
                String inside = text.substring(index + 1, end);
                if (inside.isBlank()) {
                    return new TemplateError(TemplateError.Kind.EMPTY_BRACES, index);
                }
                pieces.add(placeholder(inside));
                index = end + 1;
            } else {
                int end = endOfLiteral(text, index);
                String literal = text.substring(index, end);
                if (end < text.length() && text.charAt(end) == '}') {
                    return new TemplateError(TemplateError.Kind.UNEXPECTED_BRACE, end);
                }
                int illegal = illegalCharacter(literal);
                if (illegal >= 0) {
                    return new TemplateError(TemplateError.Kind.ILLEGAL_LITERAL, index + illegal);
                }
                pieces.add(new ParsedTemplate.Text(literal));
                index = end;
            }
        }
        return new ParsedTemplate(text, pieces);
    }

    /** Returns the index of the closing brace, or -1 if another one opens before it. */
    private static int endOfPlaceholder(String text, int open) {
        int close = text.indexOf('}', open);
        int next = text.indexOf('{', open + 1);
        return next >= 0 && next < close ? -1 : close;
    }

    private static int endOfLiteral(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '{' && text.charAt(end) != '}') {
            end++;
        }
        return end;
    }

    private static ParsedTemplate.Placeholder placeholder(String inside) {
        int colon = inside.indexOf(':');
        return colon < 0
                ? new ParsedTemplate.Placeholder(inside, Optional.empty())
                : new ParsedTemplate.Placeholder(inside.substring(0, colon), Optional.of(inside.substring(colon + 1)));
    }

    private static int illegalCharacter(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '$' || Character.isISOControl(c) || isLoneSurrogate(literal, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLoneSurrogate(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
