package dev.singlet.processor;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * What a compiler did with the processor.
 *
 * @param generated the generated sources and resources by path
 * @param diagnostics one line for each diagnostic, in the order of reporting
 */
record Run(SortedMap<String, String> generated, String diagnostics) {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Compiles sources with the processor, into an empty folder. */
    static Run withProcessor(List<Path> inputs, Path output) {
        return withProcessor(inputs, output, List.of());
    }

    /**
     * Compiles sources with the processor.
     *
     * @param inputs the sources, in the order of the command line
     * @param output an empty folder
     * @param more options of the compiler
     */
    static Run withProcessor(List<Path> inputs, Path output, List<String> more) {
        List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-implicit:none"));
        options.addAll(more);
        // Annotations of other libraries are nobody's to claim here.
        String diagnostics =
                compile(JAVAC, inputs, output, List.of(new SingletProcessor()), options.toArray(String[]::new));
        return new Run(generated(output), diagnostics);
    }

    /**
     * Compiles sources with the processor and the compiler of Eclipse.
     *
     * @param inputs the sources, in the order of the command line
     * @param output an empty folder
     * @param more options of the compiler
     */
    static Run inEclipse(List<Path> inputs, Path output, List<String> more) {
        List<String> options = new ArrayList<>(List.of("--release", "17"));
        options.addAll(more);
        String diagnostics = compile(
                new EclipseCompiler(), inputs, output, List.of(new SingletProcessor()), options.toArray(String[]::new));
        return new Run(generated(output), diagnostics);
    }

    private static SortedMap<String, String> generated(Path output) {
        SortedMap<String, String> generated = SourceFiles.below(output.resolve("sources"));
        SourceFiles.below(output.resolve("classes").resolve("META-INF"))
                .forEach((path, text) -> generated.put("META-INF/" + path, text));
        return generated;
    }

    /** Compiles sources, generated ones among them, as strictly as javac can, and returns its complaints. */
    static String lint(List<Path> inputs, Path generated, Path output) {
        List<Path> sources = new ArrayList<>(inputs);
        sources.addAll(SourceFiles.pathsBelow(generated));
        return compile(JAVAC, sources, output, List.of(), "-Xlint:all", "-Werror", "-proc:none");
    }

    private static String compile(
            JavaCompiler compiler,
            List<Path> sources,
            Path output,
            List<SingletProcessor> processors,
            String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(output.resolve("sources"))));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(output.resolve("classes"))));
            // Eclipse prints its summary besides.
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    List.of(options),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return print(diagnostics.getDiagnostics());
    }

    private static String print(Collection<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream().map(Run::print).collect(joining());
    }

    private static String print(Diagnostic<? extends JavaFileObject> diagnostic) {
        String position = diagnostic.getSource() == null
                ? "-"
                : Path.of(diagnostic.getSource().toUri()).getFileName() + ":" + diagnostic.getLineNumber();
        String kind = diagnostic.getKind().name().toLowerCase(Locale.ROOT).replace("mandatory_", "");
        return position + ": " + kind + ": " + diagnostic.getMessage(Locale.ENGLISH) + "\n";
    }
}
