package dev.singlet.reliability;

import dev.singlet.reliability.Outcome.Ending;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each operation ended in which way, under each fault. Filled by several threads. */
final class Matrix {

    private final Map<String, Map<FaultKind, Map<Ending, Integer>>> rows = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int cells;
    private int requests;

    /** Gives the rows their order. */
    Matrix(List<Op> operations) {
        operations.forEach(op -> rows.put(op.name(), new EnumMap<>(FaultKind.class)));
    }

    synchronized void add(Op op, FaultKind fault, Outcome outcome) {
        rows.computeIfAbsent(op.name(), name -> new EnumMap<>(FaultKind.class))
                .computeIfAbsent(fault, kind -> new EnumMap<>(Ending.class))
                .merge(outcome.ending(), 1, Integer::sum);
        cells++;
        requests += outcome.requests();
    }

    synchronized void addProblem(String problem) {
        problems.add(problem);
    }

    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    /** One line of figures. */
    synchronized String summary() {
        Map<Ending, Integer> all = new EnumMap<>(Ending.class);
        rows.values().stream()
                .flatMap(row -> row.values().stream())
                .forEach(cell -> cell.forEach((ending, count) -> all.merge(ending, count, Integer::sum)));
        return rows.size() + " operations, "
                + FaultKind.columns().size() + " kinds of faults, " + cells + " runs, " + requests + " requests: " + all
                + ", wrong " + problems.size();
    }

    /** The table, as Markdown. */
    synchronized String table() {
        String faults = FaultKind.columns().stream().map(FaultKind::label).collect(Collectors.joining(" | "));
        String lines = "---|".repeat(FaultKind.columns().size());
        return "| operation | " + faults + " |\n|---|" + lines + "\n"
                + rows.entrySet().stream()
                        .map(row -> "| " + row.getKey() + " | "
                                + FaultKind.columns().stream()
                                        .map(fault -> text(row.getValue().getOrDefault(fault, Map.of())))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String text(Map<Ending, Integer> cell) {
        return cell.isEmpty()
                ? "–"
                : cell.entrySet().stream()
                        .map(ending -> ending.getKey().toString() + ending.getValue())
                        .collect(Collectors.joining(" "));
    }
}
