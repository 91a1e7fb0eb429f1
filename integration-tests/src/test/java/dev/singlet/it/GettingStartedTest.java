package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for newcomers shows the project that {@code consumer-tests} builds and runs. */
class GettingStartedTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PROJECT = ROOT.resolve("consumer-tests/src/it/getting-started");
    private static final Pattern FILE = Pattern.compile("`([^`\n]+)`:\n\n```\\w+\n(.*?)```", Pattern.DOTALL);

    @Test
    void thePageShowsTheProjectThatIsBuilt() throws IOException {
        assertEquals(filesOfTheProject(), filesOnThePage());
    }

    private static Map<String, String> filesOnThePage() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Matcher file = FILE.matcher(Files.readString(ROOT.resolve("docs/getting-started.md")));
        while (file.find()) {
            files.put(file.group(1), file.group(2));
        }
        return files;
    }

    private static Map<String, String> filesOfTheProject() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(PROJECT)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(PROJECT.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
