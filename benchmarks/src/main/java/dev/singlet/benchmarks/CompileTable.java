package dev.singlet.benchmarks;

import java.util.List;
import java.util.Locale;

/** The table about one way to compile the model. */
final class CompileTable {

    private record Row(String text, String method) {}

    private static final List<Row> ROWS = List.of(
            new Row("the records alone", "records"),
            new Row("records with Singlet", "singlet"),
            new Row("records and Singlet's sources, no processor", "singletSources"),
            new Row("records with record-builder", "recordBuilder"),
            new Row("records and record-builder's sources, no processor", "recordBuilderSources"));

    private final Results results;
    private final String prefix;
    private final String suffix;

    /**
     * Names the results.
     *
     * @param prefix the class of the benchmarks
     * @param suffix a space and the parameter; empty if there is none
     */
    CompileTable(Results results, String prefix, String suffix) {
        this.results = results;
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /** Returns whether all of it was measured. */
    boolean isComplete() {
        return ROWS.stream().allMatch(row -> results.has(key(row.method())));
    }

    /** Returns how often each benchmark was run. */
    int runs() {
        return results.runs(key(ROWS.get(0).method()));
    }

    /** Returns the table in Markdown. */
    String markdown() {
        StringBuilder table = new StringBuilder("| | time | CPU time |\n|---|--:|--:|\n");
        for (Row row : ROWS) {
            table.append("| %s | %s | %s |\n"
                    .formatted(
                            row.text(),
                            milliseconds(results.time(key(row.method()))),
                            milliseconds(results.cpuTime(key(row.method())))));
        }
        table.append(overhead("**Singlet adds**", "singlet", "singletSources"));
        table.append(overhead("record-builder adds", "recordBuilder", "recordBuilderSources"));
        return table.toString();
    }

    private String overhead(String text, String with, String without) {
        return "| %s | %s | %s |\n"
                .formatted(
                        text,
                        percent(results.time(key(with)) / results.time(key(without))),
                        percent(results.cpuTime(key(with)) / results.cpuTime(key(without))));
    }

    private String key(String method) {
        return prefix + "." + method + suffix;
    }

    private static String milliseconds(double time) {
        return String.format(Locale.ROOT, "%,.0f ms", time);
    }

    private static String percent(double ratio) {
        return String.format(Locale.ROOT, "%+.0f %%", 100 * (ratio - 1));
    }
}
