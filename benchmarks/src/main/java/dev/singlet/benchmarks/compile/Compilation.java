package dev.singlet.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of {@code javac}, with the class path of this program. What it reads and writes stays in memory: the disk would
 * be measured otherwise.
 */
final class Compilation {

    private final MemoryFiles files;

    private Compilation(MemoryFiles files) {
        this.files = files;
    }

    /**
     * Compiles sources, with processors or, if there is none, without any.
     *
     * @throws IllegalStateException if there is an error or a warning
     */
    static Compilation of(List<Source> sources, List<? extends Processor> processors) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StandardJavaFileManager onDisk = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
        try (MemoryFiles files = new MemoryFiles(onDisk)) {
            List<String> options = new ArrayList<>(List.of("--release", "17", "-g", "-parameters"));
            if (processors.isEmpty()) {
                options.add("-proc:none");
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    options,
                    null,
                    sources.stream().map(InMemory::new).toList());
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean isDone = task.call();
            List<String> problems = diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                    .map(Object::toString)
                    .toList();
            if (!isDone || !problems.isEmpty()) {
                throw new IllegalStateException(String.join("\n", problems));
            }
            return new Compilation(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the processors wrote, sorted by name. */
    List<Source> generated() {
        return files.sources();
    }

    /** Returns the size of all classes in bytes. */
    long classBytes() {
        return files.classBytes();
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(Source source) {
            super(URI.create("mem:///" + source.type().replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
