package dev.singlet.processor.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Describes a mistake of the processor as a problem, so that it does not end the compiler. */
public final class Failure {

    private static final String OWN_PACKAGE = "dev.singlet.processor.";
    private static final int FRAMES = 3;

    private Failure() {}

    /** Adds the problem that a throwable is, for what was being processed. */
    public static void add(Problems problems, Throwable thrown, String subject, Origin origin) {
        Throwable failure = first(thrown);
        String places = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN_PACKAGE))
                .limit(FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", "));
        problems.add(
                ProblemId.PROCESSOR_FAILED,
                origin,
                "Singlet failed on %s: %s%s (%s). This is a mistake in Singlet, and nothing was written. Please report it with this line."
                        .formatted(
                                subject,
                                failure.getClass().getName(),
                                failure.getMessage() == null ? "" : ": " + failure.getMessage(),
                                places));
    }

    /** What another thread has thrown comes here within a throwable that was made here, and so names no place. */
    private static Throwable first(Throwable thrown) {
        Throwable first = thrown;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first;
    }
}
