package dev.singlet.processor;

import dev.singlet.processor.problem.Problem;
import dev.singlet.processor.problem.ProblemPrinter;
import dev.singlet.processor.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Keeps the problems of a round, so that they are printed by file and line, whatever was processed first. */
final class Reports {

    private final ProcessingEnvironment environment;
    private final Positions positions;
    private final ProblemPrinter printer;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Makes an empty one.
     *
     * @param ownTypes the outermost types that are compiled now
     */
    Reports(ProcessingEnvironment environment, Set<String> ownTypes) {
        this.environment = environment;
        this.positions = new Positions(ownTypes);
        this.printer = new ProblemPrinter(environment.getMessager());
    }

    /**
     * Adds a problem.
     *
     * @param subject what was processed when it was found
     */
    void add(Problem problem, TypeElement subject) {
        if (!isUnwanted(problem, subject)) {
            problems.add(positions.shown(problem, subject));
        }
    }

    /** Prints what has been added. Positions are lost when a round ends, so this is not put off until the last one. */
    void print() {
        SourceOrder.sorted(problems, environment).forEach(printer::print);
        problems.clear();
    }

    /**
     * A class file does not tell what its source suppresses, so that nothing is warned of there. What is wrong with the
     * lock file is a matter of this compilation, wherever the entity was compiled.
     */
    private boolean isUnwanted(Problem problem, TypeElement subject) {
        return problem.id().severity() == Severity.WARNING
                && ((!positions.isOwn(problem) && !problem.id().isAboutLockFile())
                        || Suppressions.apply(problem, subject));
    }
}
