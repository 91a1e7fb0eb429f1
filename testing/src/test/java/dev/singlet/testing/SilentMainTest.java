package dev.singlet.testing;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs programs in a JVM of their own: they must print nothing and end by themselves. */
class SilentMainTest {

    @TempDir
    Path folder;

    @Test
    void closed() throws Exception {
        assertEquals("", run(ClosingProgram.class));
    }

    @Test
    void notClosed() throws Exception {
        assertEquals("", run(ForgetfulProgram.class));
    }

    @Test
    void embeddedLoadsNoTestcontainersAndNoTelemetry() throws Exception {
        Path loaded = folder.resolve("classes.txt");
        run(ClosingProgram.class, "-Xlog:class+load:file=" + loaded + "::filesize=0");
        String classes = Files.readString(loaded);
        assertTrue(classes.contains("com.amazonaws.services.dynamodbv2.local.server"), "the log lists classes");
        assertFalse(classes.contains("org.testcontainers."), "Testcontainers was loaded");
        assertFalse(classes.contains("org.junit."), "JUnit was loaded");
        assertFalse(classes.contains(".monitoring.Telemetry"), "telemetry was loaded");
    }

    private String run(Class<?> main, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        File output = folder.resolve("output.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        boolean ended = process.waitFor(2, MINUTES);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String printed = Files.readString(output.toPath());
        assertTrue(ended, () -> main.getSimpleName() + " did not end by itself: " + printed);
        assertEquals(0, process.exitValue(), printed);
        return printed;
    }
}
