package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The comparison with other libraries names a test for what it claims. */
class FeaturesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]*Test)`");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| [^|]+ \\| [E ]* ?\\| [A ]* ?\\| [T ]* ?\\| ([^|]+) \\| ([^|]+) \\|$");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> missing = TEST.matcher(page())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(ROOT)) {
            files.filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .forEach(missing::remove);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyFeatureHasATestOrAReason() throws IOException {
        var rows = ROW.matcher(page()).results().map(MatchResult::group).toList();
        assertTrue(rows.size() > 40, rows.size() + " rows");
        assertEquals(
                Set.of(),
                rows.stream()
                        .filter(row -> !row.startsWith("| feature |"))
                        .filter(row -> !TEST.matcher(row).find() && !row.contains("left out: "))
                        .collect(Collectors.toSet()));
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/features.md"));
    }
}
