package dev.singlet.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the figures of a run into the manual: what stands between {@code <!-- name -->} and {@code <!-- /name -->} is
 * replaced by the table of that name. A table stays as it is unless all of it was measured.
 */
public final class PerformancePage {

    private PerformancePage() {}

    /**
     * Updates the page.
     *
     * @param args JMH's JSON file and the page
     */
    public static void main(String[] args) throws IOException {
        Results results = Results.read(Path.of(args[0]));
        Path page = Path.of(args[1]);
        String text = Files.readString(page);
        Map<String, CompileTable> tables = Map.of(
                "compile-ten-tables", new CompileTable(results, "WarmCompile", " TEN_TABLES"),
                "compile-one-table", new CompileTable(results, "WarmCompile", " ONE_TABLE"),
                "compile-cold", new CompileTable(results, "ColdCompile", ""));
        for (Map.Entry<String, CompileTable> table : tables.entrySet()) {
            if (table.getValue().isComplete()) {
                text = replaced(
                        text,
                        table.getKey(),
                        table.getValue().markdown() + "\n"
                                + origin(table.getValue().runs()));
            }
        }
        Files.writeString(page, text);
    }

    private static String replaced(String page, String name, String table) {
        String start = "<!-- " + name + " -->\n";
        int from = page.indexOf(start);
        int to = page.indexOf("<!-- /" + name + " -->");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("The page has no place for " + name);
        }
        return page.substring(0, from + start.length()) + table + page.substring(to);
    }

    /** {@code Measured on 2026-01-31, runs: 6; JDK 17.0.15, Linux amd64, 2 cores, load average 0.4.}. */
    private static String origin(int runs) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "Measured on %s, runs: %d; JDK %s, %s %s, %d cores, load average %.1f.\n",
                LocalDate.now(ZoneOffset.UTC),
                runs,
                Runtime.version(),
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage());
    }
}
