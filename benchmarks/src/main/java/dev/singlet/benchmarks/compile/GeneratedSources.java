package dev.singlet.benchmarks.compile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the processors write for the model, on disk: a benchmark that has to start in a fresh JVM must not have run a
 * processor before.
 */
public final class GeneratedSources {

    private static final Path FOLDER = Path.of("target", "generated-model");

    private GeneratedSources() {}

    /** Writes what every processor generates for every layout. */
    public static void writeAll() throws IOException {
        for (Layout layout : Layout.values()) {
            for (Generator generator : Generator.values()) {
                Path folder = Files.createDirectories(folder(layout, generator));
                for (Source source : Compilation.of(Model.of(layout), List.of(generator.processor()))
                        .generated()) {
                    Files.writeString(folder.resolve(source.type() + ".java"), source.text());
                }
            }
        }
    }

    /** Returns what a processor has generated for a layout, sorted by name. */
    static List<Source> read(Layout layout, Generator generator) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(layout, generator), "*.java")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                sources.add(new Source(name.substring(0, name.length() - ".java".length()), Files.readString(file)));
            }
        }
        sources.sort(Comparator.comparing(Source::type));
        return List.copyOf(sources);
    }

    private static Path folder(Layout layout, Generator generator) {
        return FOLDER.resolve(layout.name()).resolve(generator.name());
    }
}
