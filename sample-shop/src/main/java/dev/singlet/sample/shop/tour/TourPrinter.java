package dev.singlet.sample.shop.tour;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Prints what a tour does. */
final class TourPrinter {

    private static final List<String> COLUMNS = List.of("pk", "sk", "gsi1pk", "gsi1sk", "gsi2pk", "gsi2sk");
    private static final Pattern ID =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8}([0-9a-f]{4})\\b");

    private final PrintStream out;
    private final Supplier<List<Map<String, AttributeValue>>> items;

    TourPrinter(PrintStream out, Supplier<List<Map<String, AttributeValue>>> items) {
        this.out = out;
        this.items = items;
    }

    void title(String text) {
        out.println();
        out.println(text);
        out.println("=".repeat(text.length()));
    }

    void step(String text) {
        out.println();
        out.println(text);
    }

    void result(Object result) {
        out.println("   => " + shorten(String.valueOf(result)));
    }

    void results(Iterable<?> results) {
        results.forEach(this::result);
    }

    /** Runs what must be refused, and prints why it was. */
    void refused(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException refusal) {
            out.println("   => refused: " + refusal.getMessage());
            return;
        }
        throw new IllegalStateException("This should have been refused.");
    }

    /** Prints the keys of all items as they are stored. */
    void table() {
        for (Map<String, AttributeValue> item : items.get()) {
            StringBuilder line = new StringBuilder();
            for (String column : COLUMNS) {
                AttributeValue key = item.get(column);
                line.append(key == null ? "" : column + "=" + shorten(key.s()) + "  ");
            }
            out.println("   " + line.toString().strip());
        }
    }

    // The ids of a run differ in their last digits.
    private static String shorten(String text) {
        return ID.matcher(text).replaceAll("..$1");
    }
}
