package dev.singlet.processor;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.Problem;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Finds a place for problems with what has none.
 *
 * <p>What was compiled earlier has no position. The compiler of Eclipse shows none for records and their components
 * (its {@code BaseMessagerImpl} knows neither); it would print such a problem without a file, and an editor not at all.
 */
final class Positions {

    private final Set<String> ownTypes;

    /**
     * Makes the finder.
     *
     * @param ownTypes the outermost types that are compiled now
     */
    Positions(Set<String> ownTypes) {
        this.ownTypes = ownTypes;
    }

    /** Returns whether a problem is with something that is compiled now. */
    boolean isOwn(Problem problem) {
        return ownTypes.contains(outermost(problem.origin().element()).toString());
    }

    /**
     * Returns the problem where it can be shown. If that is elsewhere, it begins with what it is about.
     *
     * @param subject what needs the thing that there is a problem with, and is compiled now
     */
    Problem shown(Problem problem, TypeElement subject) {
        Element element = problem.origin().element();
        Element place = isOwn(problem) ? placeOf(element, subject) : subject;
        if (place.equals(element)) {
            return problem;
        }
        String name =
                element instanceof TypeElement ? element.toString() : element.getEnclosingElement() + "." + element;
        return new Problem(problem.id(), "[%s] %s".formatted(name, problem.text()), Origin.of(place));
    }

    private Element placeOf(Element element, TypeElement subject) {
        if (!isCompiledByEclipse(element)) {
            return element;
        }
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            if (hasPlaceInEclipse(around)) {
                return around;
            }
        }
        return subject;
    }

    /** Methods have one as well, if they are written: the only ones that there are problems with. */
    private static boolean hasPlaceInEclipse(Element element) {
        return switch (element.getKind()) {
            case INTERFACE, CLASS, ENUM, ANNOTATION_TYPE, METHOD -> true;
            default -> false;
        };
    }

    private static boolean isCompiledByEclipse(Element element) {
        return element.getClass().getName().startsWith("org.eclipse.");
    }

    static Element outermost(Element element) {
        Element outermost = element;
        for (Element around = element;
                around != null && !(around instanceof PackageElement);
                around = around.getEnclosingElement()) {
            outermost = around;
        }
        return outermost;
    }
}
