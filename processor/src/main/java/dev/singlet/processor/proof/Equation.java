package dev.singlet.processor.proof;

import java.util.List;
import java.util.stream.Stream;

/** Two segments that shall be the same text. */
record Equation(Row one, Row other) {

    List<Row> rows() {
        return List.of(one, other);
    }

    /** Returns whether their literals alone tell them apart, so that no values have to be looked for. */
    boolean isImpossible() {
        String mine = one.beginning();
        String its = other.beginning();
        int common = Math.min(mine.length(), its.length());
        return !mine.regionMatches(0, its, 0, common)
                || (one.isFixed() && mine.length() < its.length())
                || (other.isFixed() && its.length() < mine.length());
    }

    /** Returns whose values decide it. */
    Stream<Unknown> unknowns() {
        return rows().stream()
                .flatMap(row -> row.pieces().stream())
                .filter(Row.Shown.class::isInstance)
                .map(piece -> ((Row.Shown) piece).unknown());
    }
}
