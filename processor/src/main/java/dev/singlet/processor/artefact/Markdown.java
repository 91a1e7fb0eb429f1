package dev.singlet.processor.artefact;

import dev.singlet.processor.problem.Shown;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Builds a page of Markdown as GitHub reads it. Text of the user goes through {@link #code}. */
final class Markdown {

    private static final Pattern ENDS_CODE = Pattern.compile("[`|\\\\]|^\\s|\\s$|^$");
    private static final Pattern HARMLESS = Pattern.compile("[a-zA-Z0-9 #{}:_.,=$()]");

    private final StringBuilder page = new StringBuilder();

    Markdown heading(int level, String text) {
        return block("#".repeat(level) + " " + text);
    }

    Markdown paragraph(String text) {
        return block(text);
    }

    Markdown list(List<String> entries) {
        return block(entries.stream().map(entry -> "- " + entry).collect(Collectors.joining("\n")));
    }

    /** Adds a table; nothing if it has no rows. */
    Markdown table(List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        StringBuilder table = new StringBuilder(row(header));
        table.append('\n').append(row(Collections.nCopies(header.size(), "---")));
        rows.forEach(row -> table.append('\n').append(row(row)));
        return block(table.toString());
    }

    Markdown fenced(String language, String text) {
        return block("```" + language + "\n" + text + "```");
    }

    String text() {
        return page.toString();
    }

    private Markdown block(String text) {
        page.append(page.length() == 0 ? "" : "\n").append(text).append('\n');
        return this;
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Returns user text in code font; it cannot end the font, the cell or the line. */
    static String code(String text) {
        String shown = Shown.text(text);
        return ENDS_CODE.matcher(shown).find() ? "<code>" + html(shown) + "</code>" : "`" + shown + "`";
    }

    static String codes(List<String> texts) {
        return texts.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    private static String html(String text) {
        return text.codePoints()
                .mapToObj(c -> {
                    String character = Character.toString(c);
                    return HARMLESS.matcher(character).matches() ? character : "&#" + c + ";";
                })
                .collect(Collectors.joining());
    }
}
