package dev.singlet.processor;

import dev.singlet.processor.problem.Problem;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Severity;
import java.util.Arrays;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Knows which warnings the program does not want: {@code @SuppressWarnings("singlet:HotPartition")}. */
final class Suppressions {

    private static final String PREFIX = "singlet:";
    private static final String ALL = PREFIX + "all";

    private Suppressions() {}

    /**
     * Returns whether a problem is a warning that is suppressed: where it is, at something around, or at what was
     * processed when it was found, such as the table of an entity, or something around that.
     */
    static boolean apply(Problem problem, TypeElement subject) {
        return problem.id().severity() == Severity.WARNING
                && (isSuppressedAround(problem.origin().element(), problem.id())
                        || isSuppressedAround(subject, problem.id()));
    }

    private static boolean isSuppressedAround(Element element, ProblemId id) {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            SuppressWarnings suppressed = around.getAnnotation(SuppressWarnings.class);
            if (suppressed != null
                    && Arrays.stream(suppressed.value()).anyMatch(name -> isAllFor(id, name) || isNameOf(id, name))) {
                return true;
            }
        }
        return false;
    }

    /** Who wrote "all" thought of the declaration, and knew nothing of what the lock would record some day. */
    private static boolean isAllFor(ProblemId id, String name) {
        return name.equals(ALL) && !id.isAboutLockFile();
    }

    private static boolean isNameOf(ProblemId id, String name) {
        return name.equals(PREFIX + id.id());
    }
}
