package dev.singlet.sample.chat.local;

import dev.singlet.Page;
import dev.singlet.sample.chat.service.ChatServiceException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Prints what a tour does: plain ASCII, and narrow enough for a terminal of 120 columns. */
final class TourPrinter {

    private static final List<String> COLUMNS = List.of("pk", "sk", "gsi1pk", "gsi1sk", "entityType");
    private static final Pattern ID_TAIL =
            Pattern.compile("(?<=\\b[0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int WIDTH = 116;
    private static final String MARGIN = "   ";

    private final PrintStream out;
    private final Supplier<List<Map<String, AttributeValue>>> items;
    private int step;

    TourPrinter(PrintStream out, Supplier<List<Map<String, AttributeValue>>> items) {
        this.out = out;
        this.items = items;
    }

    void line(String text) {
        out.println(text);
    }

    void step(String title) {
        step++;
        out.println();
        out.println(step + ". " + title);
        out.println();
    }

    void call(String text) {
        out.println(MARGIN + shorten(text));
    }

    void result(@Nullable Object result) {
        if (result instanceof Page<?> page) {
            wrapped("=> Page of " + page.items().size() + (page.hasNext() ? ", with a cursor for the next" : ""));
            page.forEach(item -> wrapped("   " + item));
        } else if (result instanceof Optional<?> optional) {
            wrapped("=> " + optional);
        } else if (result != null) {
            wrapped("=> " + result);
        }
        out.println();
    }

    void refusal(ChatServiceException e) {
        wrapped("=> " + e.getClass().getSimpleName() + ": " + e.getMessage());
        out.println();
    }

    /** Prints all items of the table as they are stored. */
    void table() {
        List<List<String>> rows = items.get().stream().map(TourPrinter::row).toList();
        TextTable.of(COLUMNS, rows).lines().forEach(line -> out.println(MARGIN + line));
    }

    private static List<String> row(Map<String, AttributeValue> item) {
        return COLUMNS.stream()
                .map(column -> Optional.ofNullable(item.get(column))
                        .map(AttributeValue::s)
                        .map(TourPrinter::shorten)
                        .orElse(""))
                .toList();
    }

    /** Breaks the text of a record between its components. */
    private void wrapped(String text) {
        StringBuilder line = new StringBuilder(MARGIN);
        for (String part : shorten(text).split("(?<=, )", -1)) {
            if (line.length() + part.length() > WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(MARGIN + "      ");
            }
            line.append(part);
        }
        out.println(line);
    }

    /** A UUID has 36 characters, five of which stand side by side in a row; eight tell them apart. */
    private static String shorten(String text) {
        return ID_TAIL.matcher(text).replaceAll("..");
    }
}
