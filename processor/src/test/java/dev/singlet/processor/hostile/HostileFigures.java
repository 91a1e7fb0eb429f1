package dev.singlet.processor.hostile;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What became of the models. */
final class HostileFigures {

    private static final Pattern PROBLEM = Pattern.compile("^\\[(\\w+)]");

    private final Map<String, Integer> problems = new TreeMap<>();
    private int compiled;
    private int refused;
    private int noJava;
    private int compilerFailures;
    private int generated;

    synchronized void countCompiled(int files) {
        compiled++;
        generated += files;
    }

    synchronized void countRefused() {
        refused++;
    }

    synchronized void countNoJava() {
        noJava++;
    }

    /** The compiler fails without the processor, and says nothing. */
    synchronized void countCompilerFailure() {
        compilerFailures++;
    }

    synchronized void add(String message) {
        Matcher problem = PROBLEM.matcher(message);
        if (problem.find()) {
            problems.merge(problem.group(1), 1, Integer::sum);
        }
    }

    /** Returns whether the models were both sound and broken ones, in many ways. */
    synchronized boolean isBroad(int models) {
        return compiled + refused + noJava + compilerFailures == models
                && compilerFailures <= 1 + models / 1000
                && compiled > models / 4
                && refused > models / 10
                && noJava > models / 100
                && problems.size() > 25;
    }

    @Override
    public synchronized String toString() {
        return "%d compiled with %d generated sources, %d refused with %d different problems, %d were no Java, %d broke javac"
                .formatted(compiled, generated, refused, problems.size(), noJava, compilerFailures);
    }
}
