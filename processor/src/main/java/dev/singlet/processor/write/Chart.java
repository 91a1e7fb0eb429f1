package dev.singlet.processor.write;

import java.util.ArrayList;
import java.util.List;

/** A chart in a {@code <pre>} block, its columns aligned; where that is too wide, each cell has a line of its own. */
final class Chart {

    private static final int MAX_WIDTH = 105;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Chart row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Returns the lines as HTML. */
    String html() {
        List<Integer> widths = widths();
        int width = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
        StringBuilder html = new StringBuilder();
        for (List<String> row : rows) {
            html.append(width <= MAX_WIDTH ? aligned(row, widths) : stacked(row));
        }
        return html.toString();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                // Escaping may have made the source wider than what is shown; the source is what must fit the screen.
                widths.set(i, Math.max(widths.get(i), Docs.html(row.get(i)).length()));
            }
        }
        return widths;
    }

    private static String aligned(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = Docs.html(row.get(i));
            line.append(i == 0 ? "" : GAP).append(cell);
            line.append(" ".repeat(i == row.size() - 1 ? 0 : widths.get(i) - cell.length()));
        }
        return line.append('\n').toString();
    }

    private static String stacked(List<String> row) {
        StringBuilder lines = new StringBuilder(Docs.html(row.get(0))).append('\n');
        row.subList(1, row.size())
                .forEach(cell -> lines.append(GAP).append(Docs.html(cell)).append('\n'));
        return lines.toString();
    }
}
