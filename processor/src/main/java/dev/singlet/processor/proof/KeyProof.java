package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Literal;
import dev.singlet.processor.template.KeyTemplate.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether the keys of two sides can meet. No answer says that they never do; an answer is an example.
 *
 * <p>A value never holds a raw {@code #}, so that equal keys have equal segments, and a value of variable width ends its
 * segment, so that the characters of two equal segments stand opposite each other. What remains is to choose lengths
 * ({@link LengthSearch}) and characters ({@link Grid}) within what each type allows. Every choice is finite, so that the
 * decision is exact, but for two things that it does not know: what a converter makes (any value of the stored type is
 * assumed) and how long a key may be.
 */
public final class KeyProof {

    private KeyProof() {}

    /** Returns a key that both sides can have, if there is one. */
    public static Optional<Meeting> collision(KeyPair one, KeyPair other) {
        return reading(one, one.sort().map(KeyTemplate::parts).orElse(List.of()), other);
    }

    /**
     * Returns a key of the other side that a query reads, if there is one. It reads one partition: without a sort key
     * all of it, else what starts with the prefix.
     *
     * @param reader what the query is for
     * @param prefix the first parts of the reader's sort template, which the partition tells; where these are all, the
     *     query reads that one key
     * @param other whose items it could read
     */
    public static Optional<Meeting> reading(KeyPair reader, List<Part> prefix, KeyPair other) {
        boolean hasSort = reader.sort().isPresent() && other.sort().isPresent();
        List<Part> sort = other.sort().map(KeyTemplate::parts).orElse(List.of());
        if (differ(reader.partition().parts(), other.partition().parts())
                || differAtEnd(reader.partition().parts(), other.partition().parts())
                || (hasSort && differ(prefix, sort))) {
            return Optional.empty();
        }
        Unknowns mine = new Unknowns();
        Unknowns its = new Unknowns();
        List<Row> partition = mine.rows(reader.partition().parts(), true);
        List<Row> itsPartition = its.rows(other.partition().parts(), true);
        List<Row> itsSort = its.rows(sort, false);
        List<Equation> equations = new ArrayList<>();
        if (!pair(partition, itsPartition, equations)) {
            return Optional.empty();
        }
        if (hasSort) {
            boolean isWhole = prefix.size() == reader.sort().get().parts().size();
            List<Row> rows = isWhole ? mine.rows(prefix, false) : mine.beginning(prefix);
            // Behind the beginning there may be more segments.
            int compared = isWhole ? itsSort.size() : Math.min(rows.size(), itsSort.size());
            if (!pair(rows, itsSort.subList(0, compared), equations)) {
                return Optional.empty();
            }
        }
        return new Solver(mine, its)
                .solve(equations)
                .map(solved -> new Meeting(
                        solved.text(itsPartition),
                        other.sort().map(template -> solved.text(itsSort)),
                        solved.values(mine),
                        solved.values(its)));
    }

    /** Adds the equations of segments. Returns false if these cannot be the same, whatever the values are. */
    private static boolean pair(List<Row> one, List<Row> other, List<Equation> equations) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            Equation equation = new Equation(one.get(i), other.get(i));
            if (equation.isImpossible()) {
                return false;
            }
            equations.add(equation);
        }
        return true;
    }

    /** Returns whether literals at the beginning tell all keys apart: so it is with most of a table's templates. */
    private static boolean differ(List<Part> one, List<Part> other) {
        if (one.isEmpty()
                || other.isEmpty()
                || !(one.get(0) instanceof Literal mine)
                || !(other.get(0) instanceof Literal its)) {
            return false;
        }
        int length = Math.min(mine.text().length(), its.text().length());
        return !mine.text().regionMatches(0, its.text(), 0, length);
    }

    /** Returns whether literals at the end tell all whole keys apart. */
    private static boolean differAtEnd(List<Part> one, List<Part> other) {
        if (one.isEmpty()
                || other.isEmpty()
                || !(one.get(one.size() - 1) instanceof Literal mine)
                || !(other.get(other.size() - 1) instanceof Literal its)) {
            return false;
        }
        int length = Math.min(mine.text().length(), its.text().length());
        return !mine.text()
                .regionMatches(
                        mine.text().length() - length, its.text(), its.text().length() - length, length);
    }
}
