package dev.singlet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares, byte by byte, what the processor writes and says with the folders of {@code src/test/resources/cases}.
 *
 * <p>{@code -Dsinglet.golden=write} rewrites the expectations; look at the difference before committing it.
 */
class GoldenTest {

    private static final boolean WRITE = "write".equals(System.getProperty("singlet.golden"));

    @TempDir
    Path output;

    static List<Case> cases() {
        return Case.all();
    }

    static Stream<Case> goodCases() {
        return Case.all().stream().filter(Case::isGood);
    }

    /** A declaration whose types are long: JavaPoet breaks lines between parameters, and nowhere else. */
    private static final Pattern UNBREAKABLE = Pattern.compile(" *(public |final |static |private )+[^\"]*<[^\"]*[({]");

    @ParameterizedTest
    @MethodSource("cases")
    void writesAndSaysWhatIsExpected(Case one) {
        Run run = one.run(one.inputs(), output);
        if (WRITE) {
            one.rewrite(run);
        }
        assertEquals(one.diagnostics(), run.diagnostics());
        assertEquals(one.expected().keySet(), run.generated().keySet(), "generated files");
        one.expected()
                .forEach((path, text) -> assertEquals(text, run.generated().get(path), path));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesAndSaysTheSameForReversedInputs(Case one) {
        List<Path> reversed = new ArrayList<>(one.inputs());
        Collections.reverse(reversed);
        Run run = one.run(reversed, output);
        assertEquals(one.expected(), run.generated());
        assertEquals(one.diagnostics(), run.diagnostics());
    }

    @ParameterizedTest
    @MethodSource("goodCases")
    void writesSourceWithoutWarnings(Case one) {
        assertTrue(!one.expected().isEmpty(), "a good case generates something");
        assertEquals("", Run.lint(one.inputs(), one.expectedFolder(), output));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesLinesThatFitTheScreen(Case one) {
        one.expected()
                .forEach((path, text) -> text.lines()
                        .filter(line -> path.endsWith(".java"))
                        .filter(line -> !UNBREAKABLE.matcher(line).matches())
                        .forEach(line -> assertTrue(line.length() <= 120, () -> path + " has a longer line: " + line)));
    }
}
