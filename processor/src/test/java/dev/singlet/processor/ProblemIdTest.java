package dev.singlet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.processor.problem.ProblemId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every kind of problem is documented, and some test makes it happen. */
class ProblemIdTest {

    private static final Path ERRORS = Path.of("..", "docs", "errors.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^### (\\w+)$");
    private static final Pattern DIAGNOSTIC = Pattern.compile("(?m): (?:error|warning): \\[(\\w+)] ");

    /** A mistake of the processor cannot be made on purpose from outside: {@code FailureTest} has this one. */
    private static final Set<String> NOT_FROM_SOURCE =
            Set.of(ProblemId.PROCESSOR_FAILED.id(), ProblemId.ANNOTATIONS_HIDDEN.id());

    @Test
    void everyIdHasASection() throws IOException {
        assertEquals(ids(), matches(SECTION, Files.readString(ERRORS)));
    }

    @Test
    void sectionsAreComplete() throws IOException {
        String[] sections = Files.readString(ERRORS).split("(?m)^### ");
        for (String section : Arrays.asList(sections).subList(1, sections.length)) {
            String title = section.lines().findFirst().orElseThrow();
            for (String part : List.of("**Why.**", "**Fix.**", "```java")) {
                assertTrue(section.contains(part), title + " has no " + part);
            }
        }
    }

    @Test
    void everyIdIsInTheDiagnosticsOfSomeCase() {
        Set<String> produced = new TreeSet<>(NOT_FROM_SOURCE);
        Case.all().forEach(one -> produced.addAll(matches(DIAGNOSTIC, one.diagnostics())));
        assertEquals(ids(), produced);
    }

    @Test
    void idsAreTheirConstantsInOtherWords() {
        for (ProblemId id : ProblemId.values()) {
            assertEquals(
                    id.name(), id.id().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        }
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        Arrays.stream(ProblemId.values()).map(ProblemId::id).forEach(ids::add);
        return ids;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
