package dev.singlet.processor.incremental;

import dev.singlet.processor.SingletProcessor;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.gradle.processing.GradleLikeFiler;
import org.junit.jupiter.api.Assertions;

/**
 * A source set that is compiled as Gradle does with an isolating processor: after a change, javac gets the changed
 * files and those that depend on them; what was generated from either is deleted before; everything else is there as
 * class files.
 */
final class Project {

    private final Path sources;
    private final Path classes;
    private final Path generated;
    private final Map<String, String> origins = new HashMap<>();
    private final Map<String, String> resources = new HashMap<>();

    /** Makes a project of some sources below a folder. */
    Project(Path folder, Path input) throws IOException {
        sources = folder.resolve("sources");
        classes = Files.createDirectories(folder.resolve("classes"));
        generated = Files.createDirectories(folder.resolve("generated"));
        for (Path file : filesBelow(input)) {
            Path copy = sources.resolve(input.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    Path sources() {
        return sources;
    }

    Path source(String type) {
        return sources.resolve(type.replace('.', '/') + ".java");
    }

    /** Returns the types by the names of their files. */
    List<String> types() throws IOException {
        List<String> types = new ArrayList<>();
        for (Path file : filesBelow(sources)) {
            types.add(typeOf(sources, file));
        }
        return types;
    }

    void compileAll() throws IOException {
        compile(types(), List.of());
    }

    /** Compiles what a change makes necessary; a type whose source is gone was removed. Returns what was compiled. */
    Set<String> compileAfter(Collection<String> changed) throws IOException {
        Set<String> stale = dependents(changed);
        for (Path file : classFiles()) {
            if (stale.contains(References.topLevel(typeOf(classes, file)))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> resource : Map.copyOf(resources).entrySet()) {
            if (stale.contains(resource.getValue())) {
                resources.remove(resource.getKey());
                Files.delete(classes.resolve(resource.getKey()));
            }
        }
        Set<String> again = new TreeSet<>();
        for (String type : stale) {
            String origin = origins.remove(type);
            if (origin != null) {
                Files.delete(generated.resolve(type.replace('.', '/') + ".java"));
                if (!stale.contains(origin)) {
                    again.add(origin);
                }
            }
        }
        Set<String> sourceTypes = new TreeSet<>(stale);
        sourceTypes.retainAll(types());
        compile(sourceTypes, again);
        return sourceTypes;
    }

    /** Compiles one file with nothing but class files of all others. */
    void compileAlone(String type) throws IOException {
        for (Path file : classFiles()) {
            if (type.equals(References.topLevel(typeOf(classes, file)))) {
                Files.delete(file);
            }
        }
        compile(List.of(type), List.of());
    }

    /** Returns all that was generated and compiled, by path. */
    SortedMap<String, String> outputs() throws IOException {
        SortedMap<String, String> outputs = new TreeMap<>();
        for (Path root : List.of(classes, generated)) {
            for (Path file : filesBelow(root)) {
                outputs.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return outputs;
    }

    /** Private references lead one step; accessible ones, and that from a generated type to its origin, any number. */
    private Set<String> dependents(Collection<String> changed) throws IOException {
        List<References> all = new ArrayList<>();
        for (Path file : classFiles()) {
            all.add(References.of(Files.readAllBytes(file)));
        }
        Set<String> reached = new TreeSet<>(changed);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (References one : all) {
                if (one.accessible().stream().anyMatch(reached::contains)
                        || reached.contains(origins.getOrDefault(one.name(), ""))) {
                    grows |= reached.add(one.name());
                }
            }
        }
        Set<String> stale = new TreeSet<>(reached);
        all.stream()
                .filter(one -> one.all().stream().anyMatch(reached::contains))
                .forEach(one -> stale.add(one.name()));
        return stale;
    }

    /** Has javac compile sources, and process types that are there as class files. */
    private void compile(Collection<String> sourceTypes, Collection<String> compiledTypes) throws IOException {
        List<Path> files = sourceTypes.stream().map(this::source).toList();
        if (files.isEmpty() && compiledTypes.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> errors = new ArrayList<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            List<Path> classPath = new ArrayList<>(List.of(classes));
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .forEach(classPath::add);
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    manager,
                    diagnostic -> errors.add(diagnostic.toString()),
                    List.of("-nowarn", "-g", "-implicit:none"),
                    compiledTypes,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new Recording()));
            Assertions.assertTrue(
                    task.call(), () -> "compiling " + sourceTypes + " and processing " + compiledTypes + ": " + errors);
        }
    }

    private static String typeOf(Path root, Path file) {
        return root.relativize(file).toString().replaceAll("\\.[a-z]+$", "").replace(File.separatorChar, '.');
    }

    private List<Path> classFiles() throws IOException {
        return filesBelow(classes).stream()
                .filter(file -> file.toString().endsWith(".class"))
                .toList();
    }

    private static List<Path> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The processor, with a filer that holds it to Gradle's rules for isolating processors. */
    private final class Recording extends AbstractProcessor {

        private final SingletProcessor processor = new SingletProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = new GradleLikeFiler(environment.getFiler()) {
                @Override
                protected void generated(String type, Element... originatingElements) {
                    origins.put(type, originOf(type, originatingElements));
                }

                @Override
                protected void generatedResource(String path, Element... originatingElements) {
                    resources.put(path, originOf(path, originatingElements));
                }
            };
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    Project.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
        }

        private static String originOf(String file, Element... originatingElements) {
            Assertions.assertEquals(1, originatingElements.length, () -> "originating elements of " + file);
            Element outermost = originatingElements[0];
            while (outermost.getEnclosingElement() instanceof TypeElement around) {
                outermost = around;
            }
            return outermost.toString();
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
