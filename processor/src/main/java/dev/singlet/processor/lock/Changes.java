package dev.singlet.processor.lock;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.Problem;
import dev.singlet.processor.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;

/** What differs between the lock and the model. */
final class Changes {

    private final List<Problem> breaking = new ArrayList<>();
    private final List<String> compatible = new ArrayList<>();

    /** Adds a change after which stored items would be stranded or misread. */
    void breaking(ProblemId id, Origin origin, String text) {
        breaking.add(new Problem(id, text, origin));
    }

    /** Adds a change after which everything that is stored is still read as it was. */
    void compatible(String text) {
        compatible.add(text);
    }

    List<Problem> breaking() {
        return List.copyOf(breaking);
    }

    List<String> compatible() {
        return List.copyOf(compatible);
    }
}
