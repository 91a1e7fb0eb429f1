package dev.singlet.it.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program with a small heap against DynamoDB Local in another process, on loopback: all items are accounted for, and
 * memory is flat. With {@code -Dsinglet.load=true}, or the profile {@code load}, there are 200,000 of them, 10,000 to a
 * partition.
 */
class LoadTest {

    private static final boolean FULL = Boolean.getBoolean("singlet.load");
    private static final List<String> LOAD = FULL ? List.of("20", "10000", "600") : List.of("4", "1000", "4000");
    private static final String CLIENT_HEAP = FULL ? "-Xmx96m" : "-Xmx64m";
    private static final int MINUTES = FULL ? 120 : 10;

    @TempDir
    Path folder;

    @Test
    void allItemsAreAccountedForAndFewAreInMemory() throws IOException, InterruptedException {
        Process server = new ProcessBuilder(command("-Xmx768m", LoadServer.class, List.of()))
                .redirectError(folder.resolve("server.txt").toFile())
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String endpoint = said.readLine();
            assertTrue(
                    endpoint != null && endpoint.startsWith("http://"),
                    () -> "The server did not start: " + read("server.txt"));
            List<String> arguments = new ArrayList<>();
            arguments.add(endpoint);
            arguments.addAll(LOAD);
            String printed = run(command(CLIENT_HEAP, LoadProgram.class, arguments));
            System.out.print(printed);
            assertEquals(
                    7, printed.lines().filter(line -> line.startsWith("Load: ")).count(), printed);
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.txt").toFile())
                .start();
        try {
            boolean ended = program.waitFor(MINUTES, TimeUnit.MINUTES);
            String printed = read("program.txt");
            assertTrue(ended, () -> "The program did not end: " + printed);
            assertEquals(0, program.exitValue(), printed);
            return printed;
        } finally {
            program.destroyForcibly();
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<String> command(String heap, Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(heap);
        command.add("-XX:+UseSerialGC");
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        return command;
    }
}
