package dev.singlet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that were compiled earlier are what they were when they were compiled, on every JDK. */
class HiddenAnnotationsTest {

    private static final Path INPUT =
            Path.of("src", "test", "resources", "cases", "entities-elsewhere", "input", "dev", "example");
    private static final Path EXPECTED = Path.of("src", "test", "resources", "cases", "entities-elsewhere", "expected");

    @TempDir
    Path folder;

    @Test
    void recordsOfAClassFileAreAsThoseOfASource() throws IOException {
        Path records = compileRecords();

        assertEquals(List.of(), compile(tables(), records, new SingletProcessor()));
        SortedMap<String, String> expected = SourceFiles.below(EXPECTED);
        expected.keySet().removeIf(file -> !file.endsWith(".java"));
        assertEquals(expected, SourceFiles.below(folder.resolve("generated")));
    }

    @Test
    void theProcessorSaysWhenItCannotKnow() throws IOException {
        assumeTrue(Runtime.version().feature() < 22, "from JDK 22 on, javac shows all annotations");
        Path records = compileRecords();

        List<String> problems = compile(tables(), records, new WithoutResources());

        assertTrue(
                problems.stream()
                        .anyMatch(
                                problem -> problem.startsWith(
                                        "[AnnotationsHidden] [dev.example.records.Customer.customerId] Customer was compiled earlier")),
                problems::toString);
        assertEquals(Set.of(), SourceFiles.below(folder.resolve("generated")).keySet());
    }

    private static List<Path> tables() throws IOException {
        List<Path> files = new ArrayList<>(javaFiles(INPUT.resolve("shop")));
        files.addAll(javaFiles(INPUT.resolve("views")));
        return files;
    }

    private Path compileRecords() throws IOException {
        Path records = folder.resolve("records");
        assertEquals(List.of(), compile(javaFiles(INPUT.resolve("records")), records, new SingletProcessor()));
        assertEquals(Set.of(), SourceFiles.below(folder.resolve("generated")).keySet(), "records alone");
        return records;
    }

    private static List<Path> javaFiles(Path input) throws IOException {
        try (Stream<Path> files = Files.list(input)) {
            return files.sorted().toList();
        }
    }

    /** Compiles with the class files in a folder, and to it where it does not exist yet. */
    private List<String> compile(List<Path> sources, Path classes, Processor processor) throws IOException {
        Path output = Files.exists(classes) ? folder.resolve("output") : classes;
        List<String> errors = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            List<Path> classPath = new ArrayList<>(List.of(Files.createDirectories(classes)));
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .forEach(classPath::add);
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(output)));
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(folder.resolve("generated"))));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostic -> {
                        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                            errors.add(diagnostic.getMessage(Locale.ENGLISH));
                        }
                    },
                    List.of("-implicit:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processor));
            task.call();
        }
        return errors;
    }

    /** The processor with a compiler that finds no class files for it. */
    private static final class WithoutResources extends AbstractProcessor {

        private final SingletProcessor processor = new SingletProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = proxy(Filer.class, environment.getFiler(), "getResource", () -> {
                throw new FileNotFoundException();
            });
            processor.init(proxy(ProcessingEnvironment.class, environment, "getFiler", () -> filer));
        }

        private static <T> T proxy(Class<T> type, T target, String replaced, Answer answer) {
            return type.cast(Proxy.newProxyInstance(
                    HiddenAnnotationsTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (method.getName().equals(replaced)) {
                            return answer.give();
                        }
                        try {
                            return method.invoke(target, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        private interface Answer {
            Object give() throws IOException;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }
    }
}
