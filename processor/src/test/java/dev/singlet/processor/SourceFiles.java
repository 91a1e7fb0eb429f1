package dev.singlet.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Java sources and other files in a folder. */
final class SourceFiles {

    private SourceFiles() {}

    /** Returns the sources below a folder, sorted; none if there is no such folder. */
    static List<Path> pathsBelow(Path root) {
        return allPathsBelow(root).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** Returns the files below a folder, sorted; none if there is no such folder. */
    static List<Path> allPathsBelow(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the texts by their path below the folder, with {@code /} on every platform. */
    static SortedMap<String, String> below(Path root) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : allPathsBelow(root)) {
            texts.put(root.relativize(file).toString().replace('\\', '/'), text(file));
        }
        return texts;
    }

    /** Returns the text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
