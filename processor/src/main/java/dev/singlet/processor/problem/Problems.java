package dev.singlet.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that all of them are reported. */
public final class Problems {

    private final List<Problem> problems = new ArrayList<>();

    /**
     * Adds a problem.
     *
     * @param id the kind of problem
     * @param origin where the fix belongs
     * @param text the fact, its consequence and a way out
     */
    public void add(ProblemId id, Origin origin, String text) {
        problems.add(new Problem(id, text, origin));
    }

    /** Returns the problems in the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(problems);
    }

    /** Returns how many errors there are, so that a caller can tell whether there are new ones. */
    public int errors() {
        return (int) problems.stream()
                .filter(problem -> problem.id().severity() == Severity.ERROR)
                .count();
    }
}
