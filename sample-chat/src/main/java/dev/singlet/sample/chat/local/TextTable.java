package dev.singlet.sample.chat.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out a table in columns that are as wide as their widest value. */
final class TextTable {

    private final List<String> header;
    private final List<List<String>> rows;
    private final List<Integer> widths;

    private TextTable(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
        this.widths = IntStream.range(0, header.size()).mapToObj(this::width).toList();
    }

    /** Each row has as many values as the header has. */
    static TextTable of(List<String> header, List<List<String>> rows) {
        return new TextTable(List.copyOf(header), List.copyOf(rows));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(header));
        lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining("-+-")));
        rows.forEach(row -> lines.add(line(row)));
        if (rows.isEmpty()) {
            lines.add("(no items)");
        }
        return lines;
    }

    private String line(List<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(column -> values.get(column)
                        + " ".repeat(widths.get(column) - values.get(column).length()))
                .collect(Collectors.joining(" | "))
                .stripTrailing();
    }

    private int width(int column) {
        return Stream.concat(Stream.of(header), rows.stream())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
