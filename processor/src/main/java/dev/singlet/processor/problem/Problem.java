package dev.singlet.processor.problem;

/**
 * Something that is wrong with the program.
 *
 * @param id the kind of problem
 * @param text the fact, its consequence and a way out, as whole sentences
 * @param origin where the fix belongs
 */
public record Problem(ProblemId id, String text, Origin origin) {

    /** Returns the line that the user reads. */
    public String message() {
        return "[" + id.id() + "] " + text;
    }
}
