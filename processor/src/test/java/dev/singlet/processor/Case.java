package dev.singlet.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/resources/cases}: what the user wrote ({@code input}), the files that are generated from
 * it ({@code expected}), and every diagnostic that javac prints meanwhile ({@code diagnostics.txt}).
 */
record Case(Path folder) {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    static List<Case> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> inputs() {
        return SourceFiles.pathsBelow(folder.resolve("input"));
    }

    Path expectedFolder() {
        return folder.resolve("expected");
    }

    SortedMap<String, String> expected() {
        return SourceFiles.below(expectedFolder());
    }

    String diagnostics() {
        Path file = folder.resolve("diagnostics.txt");
        return Files.exists(file) ? SourceFiles.text(file) : "";
    }

    boolean isGood() {
        return !diagnostics().contains(": error: ");
    }

    /** Makes what was generated just now the expectation. */
    void rewrite(Run run) {
        try {
            for (Path old : SourceFiles.allPathsBelow(expectedFolder())) {
                Files.delete(old);
            }
            for (var file : run.generated().entrySet()) {
                Path target = expectedFolder().resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
            Files.writeString(folder.resolve("diagnostics.txt"), run.diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
