package dev.singlet.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/resources/cases}: what the user wrote ({@code input}), the files that are generated from
 * it ({@code expected}), options of the compiler if it has any ({@code options.txt}), and every diagnostic that javac prints meanwhile ({@code diagnostics.txt}).
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

    /** Compiles inputs, into an empty folder, with the options and beside the lock file that the case may have. */
    Run run(List<Path> inputs, Path output) {
        return Run.withProcessor(inputs, output, options(output));
    }

    /** Does the same with the compiler of Eclipse. */
    Run runInEclipse(Path output) {
        return Run.inEclipse(inputs(), output, options(output));
    }

    private List<String> options(Path output) {
        try {
            Path lock = folder.resolve("lock.json");
            if (Files.exists(lock)) {
                Files.copy(lock, output.resolve("lock.json"), StandardCopyOption.REPLACE_EXISTING);
            }
            Path options = folder.resolve("options.txt");
            return Files.exists(options)
                    ? Files.readString(options)
                            .replace("${output}", output.toString())
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
