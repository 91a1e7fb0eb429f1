package dev.singlet.processor.hostile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.singlet.processor.SingletProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles models in memory, many with one look at the class path. */
final class HostileCompiler {

    private static final String WHOLE = "-XDshould-stop.ifError=FLOW";

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final JavaFileManager files = javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    /**
     * What a compiler says and writes.
     *
     * @param diagnostics in the order of their reporting
     * @param written the texts of the written files by their paths
     */
    record Outcome(List<Diagnostic<? extends JavaFileObject>> diagnostics, SortedMap<String, String> written) {

        /** Returns what is said about one file. */
        List<Diagnostic<? extends JavaFileObject>> of(HostileModel model) {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getSource() != null
                            && diagnostic.getSource().toUri().getPath().equals("/" + model.path()))
                    .toList();
        }

        /** Returns what was written for one model. */
        SortedMap<String, String> writtenFor(HostileModel model) {
            String folder = model.folder();
            return written.subMap(folder, folder + Character.MAX_VALUE);
        }
    }

    /** Runs the processor alone. */
    Outcome process(List<HostileModel> models) {
        return run(models, Map.of(), List.of("-proc:only", "-implicit:none"), true);
    }

    /** Compiles as far as there can be errors, without the processor. */
    Outcome analyze(List<HostileModel> models, Map<String, String> generated) {
        return run(models, generated, List.of("-proc:none", "-Xlint:all,-processing,-auxiliaryclass", WHOLE), false);
    }

    private Outcome run(
            List<HostileModel> models, Map<String, String> generated, List<String> options, boolean withProcessor) {
        List<JavaFileObject> sources = new ArrayList<>();
        models.forEach(model -> sources.add(model.source()));
        generated.forEach((path, text) -> sources.add(MemoryFiles.source(path, text)));
        List<String> all = new ArrayList<>(List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000"));
        all.addAll(options);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles memory = new MemoryFiles(files);
        JavacTask task = (JavacTask) javac.getTask(null, memory, diagnostics, all, null, sources);
        task.setLocale(Locale.ENGLISH);
        if (withProcessor) {
            task.setProcessors(List.of(new SingletProcessor()));
            task.call();
        } else {
            analyze(task);
        }
        return new Outcome(diagnostics.getDiagnostics(), memory.written());
    }

    private static void analyze(JavacTask task) {
        try {
            for (CompilationUnitTree unit : task.parse()) {
                boolean isGenerated = !unit.getSourceFile().getName().endsWith("/Model.java");
                if (isGenerated) {
                    unit.accept(new IntruderFinder(), null);
                }
            }
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks for text that has become code. */
    private static final class IntruderFinder extends TreeScanner<Void, Void> {

        @Override
        public Void visitIdentifier(IdentifierTree node, Void nothing) {
            refuse(node.getName().toString());
            return super.visitIdentifier(node, null);
        }

        @Override
        public Void visitClass(ClassTree node, Void nothing) {
            refuse(node.getSimpleName().toString());
            return super.visitClass(node, null);
        }

        private static void refuse(String name) {
            if (name.contains(HostileText.INTRUDER)) {
                throw new AssertionError("text has become code");
            }
        }
    }
}
