package dev.singlet.processor.proof;

import java.util.List;
import java.util.stream.Stream;

/** Two segments that shall be the same text. */
record Equation(Row one, Row other) {

    List<Row> rows() {
        return List.of(one, other);
    }

    /** Returns whose values decide it. */
    Stream<Unknown> unknowns() {
        return rows().stream()
                .flatMap(row -> row.pieces().stream())
                .filter(Row.Shown.class::isInstance)
                .map(piece -> ((Row.Shown) piece).unknown());
    }
}
