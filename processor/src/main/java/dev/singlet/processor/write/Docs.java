package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds one Javadoc comment, wrapped to the width of the screen.
 *
 * <p>Formats are JavaPoet's, of {@code $T}, {@code $N} and {@code $L}. Text of the user goes through {@link #code}, and
 * is always an argument, as it may hold a {@code $} itself.
 */
final class Docs {

    private static final int WIDTH = 100;
    private static final String HARMLESS =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#{}:_-.,+= ()[]";

    /**
     * The format of the whole comment. JavaPoet takes its time for each piece of text that it is given, so that a comment is
     * not made word by word.
     */
    private final StringBuilder format = new StringBuilder();

    private final List<Object> args = new ArrayList<>();
    private int column;
    private boolean inTags;

    private Docs() {}

    static Docs of(String format, Object... args) {
        return new Docs().wrapped(format, args);
    }

    /** Adds a paragraph. */
    Docs paragraph(String format, Object... args) {
        this.format.append("\n\n");
        column = 0;
        return wrapped("<p>" + format, args);
    }

    /** Adds text whose line breaks stay, escaped already. */
    Docs preformatted(String html) {
        text("\n\n<pre>\n");
        text(html);
        text("</pre>");
        return this;
    }

    /** Adds a {@code param} tag. */
    Docs param(String name, String format, Object... args) {
        return tag("@param $L " + format, before(name, args));
    }

    /** Adds a {@code return} tag. */
    Docs returns(String format, Object... args) {
        return tag("@return " + format, args);
    }

    /** Adds a {@code throws} tag. */
    Docs throwing(ClassName type, String format, Object... args) {
        return tag("@throws $T " + format, before(type, args));
    }

    private static Object[] before(Object first, Object... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others)).toArray();
    }

    CodeBlock build() {
        return CodeBlock.of(format + "\n", args.toArray());
    }

    private Docs tag(String format, Object... args) {
        this.format.append(inTags ? "\n" : "\n\n");
        column = 0;
        inTags = true;
        return wrapped(format, args);
    }

    private Docs wrapped(String format, Object... args) {
        int start = 0;
        int used = 0;
        while (start < format.length()) {
            int end = endOfWord(format, start);
            used = word(format.substring(start, end), args, used);
            start = end + 1;
        }
        if (used < args.length) {
            throw new IllegalArgumentException("arguments left over for " + format);
        }
        return this;
    }

    /** Adds a word. Returns how many arguments are used then. */
    private int word(String format, Object[] args, int from) {
        int width = format.length();
        int next = from;
        for (int i = format.indexOf('$'); i >= 0; i = format.indexOf('$', i + 1)) {
            width += width(args[next++]) - 2;
        }
        if (column > 0) {
            boolean fits = column + 1 + width <= WIDTH;
            this.format.append(fits ? " " : inTags ? "\n    " : "\n");
            column = fits ? column + 1 : inTags ? 4 : 0;
        }
        add(format, args, from);
        column += width;
        return next;
    }

    private static int width(Object arg) {
        return (arg instanceof ClassName type ? type.simpleName() : arg.toString()).length();
    }

    /** Adds a word. What is text already becomes a part of the text around it. */
    private void add(String word, Object[] args, int from) {
        int start = 0;
        int next = from;
        for (int i = word.indexOf('$'); i >= 0; i = word.indexOf('$', start)) {
            Object arg = args[next++];
            format.append(word, start, i);
            start = i + 2;
            if (arg instanceof String text) {
                text(text);
            } else {
                format.append(word, i, start);
                this.args.add(arg);
            }
        }
        format.append(word, start, word.length());
    }

    private void text(String text) {
        format.append(text.replace("$", "$$"));
    }

    /** A word ends at a space, but not within an inline tag. */
    private static int endOfWord(String format, int start) {
        int depth = 0;
        for (int i = start; i < format.length(); i++) {
            switch (format.charAt(i)) {
                case '{' -> depth++;
                case '}' -> depth--;
                case ' ' -> {
                    if (depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return format.length();
    }

    /** Returns user text in code font. */
    static String code(String text) {
        return isHarmless(text) ? "{@code " + text + "}" : "<code>" + html(text) + "</code>";
    }

    /** Returns user text as HTML that can neither end the comment nor be taken for a tag or a unicode escape. */
    static String html(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHarmless(c)) {
                html.appendCodePoint(c);
            } else {
                html.append("&#").append(c).append(';');
            }
        });
        return html.toString();
    }

    private static boolean isHarmless(String text) {
        return !text.isBlank()
                && text.strip().equals(text)
                && areBalanced(text)
                && text.codePoints().allMatch(Docs::isHarmless);
    }

    private static boolean isHarmless(int c) {
        return HARMLESS.indexOf(c) >= 0;
    }

    private static boolean areBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}
