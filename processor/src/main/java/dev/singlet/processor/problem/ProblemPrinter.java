package dev.singlet.processor.problem;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Prints problems. Nothing else of the processor talks to the {@link Messager}. */
public final class ProblemPrinter {

    private final Messager messager;
    private final Set<Printed> printed = new HashSet<>();

    private record Printed(String message, Element element) {}

    /** Makes a printer. */
    public ProblemPrinter(Messager messager) {
        this.messager = messager;
    }

    /**
     * Prints a problem at the most exact position that its origin has. What several tables share is looked at for each
     * of them; its problems are printed once.
     */
    public void print(Problem problem) {
        if (!printed.add(new Printed(problem.message(), problem.origin().element()))) {
            return;
        }
        Diagnostic.Kind kind =
                problem.id().severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        Element element = problem.origin().element();
        AnnotationMirror mirror = problem.origin().mirror().orElse(null);
        AnnotationValue value = problem.origin().value().orElse(null);
        if (mirror == null) {
            messager.printMessage(kind, problem.message(), element);
        } else if (value == null) {
            messager.printMessage(kind, problem.message(), element, mirror);
        } else {
            messager.printMessage(kind, problem.message(), element, mirror, value);
        }
    }
}
