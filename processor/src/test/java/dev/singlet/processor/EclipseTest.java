package dev.singlet.processor;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The compiler of Eclipse gives the same sources and the same problems as javac, and compiles what is generated.
 *
 * <p>It shows no position for records and their components. What javac shows there stands at the type around, or at the
 * table, and begins with the name of the record or component.
 */
class EclipseTest {

    /** Where, what kind, which id, perhaps the name of what has no position, and the text; it may have several lines. */
    private static final Pattern PROBLEM = Pattern.compile(
            "(?m)^(?<place>-|\\S+:\\d+): (?<kind>error|warning): \\[(?<id>\\w+)] (\\[(?<moved>[\\w.]+)] )?"
                    + "(?<text>.*(?:\\R(?!-: |\\S+:\\d+: ).+)*)$");

    /** With a record that is in no type but records, and in no table, no position is left. */
    private static final Set<String> NOWHERE = Set.of(
            "- error [DocumentVersionInvalid] @Document of Small has version 0. Versions are counted from 1. Write 1 or more.",
            "- error [ProjectionNotEntity] Projection Summary is of String, which is not an @Entity. Name the entity that it"
                    + " is a view of.",
            "- error [UpcastMissing] Document Broken has version 2 and no @Upcast(from = 1), so what was stored in"
                    + " version 1 could not be read. Write a static method that takes a record of that form.");

    @TempDir
    Path output;

    private record Problem(String place, String kind, String id, String moved, String text) {

        static List<Problem> of(String diagnostics) {
            List<Problem> problems = new ArrayList<>();
            Matcher matcher = PROBLEM.matcher(diagnostics);
            while (matcher.find()) {
                String moved = matcher.group("moved");
                problems.add(new Problem(
                        matcher.group("place"),
                        matcher.group("kind"),
                        matcher.group("id"),
                        moved == null ? "" : moved,
                        // javac indents the lines of a message by two more.
                        matcher.group("text").replaceAll("\\R *", "\n")));
            }
            return problems;
        }

        String content() {
            return kind + " [" + id + "] " + text;
        }

        String contentWithPlace() {
            return place + " " + content();
        }

        String file() {
            return place.replaceAll(":\\d+$", "");
        }
    }

    static List<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheSameAndSaysTheSame(Case one) {
        Run run = one.runInEclipse(output);
        assertEquals(one.expected().keySet(), run.generated().keySet(), "generated files");
        one.expected()
                .forEach((path, text) -> assertEquals(text, run.generated().get(path), path));

        if (one.isGood()) {
            assertEquals(
                    List.of(),
                    run.diagnostics()
                            .lines()
                            .filter(line -> line.contains(": error: "))
                            .toList());
        }
        List<Problem> javac = Problem.of(one.diagnostics());
        List<Problem> eclipse = Problem.of(run.diagnostics());
        assertEquals(contents(javac), contents(eclipse));
        Set<String> places = javac.stream().map(Problem::contentWithPlace).collect(toCollection(TreeSet::new));
        Set<String> files =
                one.inputs().stream().map(path -> path.getFileName().toString()).collect(toCollection(TreeSet::new));
        for (Problem problem : eclipse) {
            if (!NOWHERE.contains(problem.contentWithPlace())) {
                assertTrue(files.contains(problem.file()), () -> "no file in " + problem);
                assertTrue(
                        !problem.moved().isEmpty() || places.contains(problem.contentWithPlace()),
                        () -> "another line in " + problem);
            }
        }
    }

    private static List<String> contents(List<Problem> problems) {
        return problems.stream().map(Problem::content).sorted().toList();
    }
}
