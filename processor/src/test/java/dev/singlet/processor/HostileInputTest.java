package dev.singlet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source that javac refuses is left to javac: the processor neither fails nor adds to what javac says. */
class HostileInputTest {

    private static final String IMPORTS = """
            import dev.singlet.annotation.*;
            import java.time.Instant;
            import java.util.*;
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Types that do not exist.
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id, Missing missing) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id, List<Missing> missing) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id, Optional<Missing> missing) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id, Missing[] missing) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(@GeneratedId Missing id) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A, Missing {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id) implements T {}",
                "@Table(name = \"Table\") sealed interface T extends Missing permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(Missing id) implements T {}",
                "@Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id) implements Missing {}",
                "@Table(name = \"Table\", entities = {A.class, Missing.class}) interface T {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id, @Convert(Missing.class) Thread t) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} class C extends Missing {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id, @Convert(C.class) Thread t) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} record N(Missing m) {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id, N n) implements T {}",
                "@Projection(of = Missing.class) record P(String id) {}",
                "@Document record D(Missing missing) {}",
                "@Document sealed interface D permits Missing {}",
                "@Document sealed interface D permits A {} record A(List<Missing> missing) implements D {}",
                "@Document(version = 2) record D(String a) { @Upcast(from = 1) static D of(Missing old) { return null; } }",
                "@Document(version = 2) record D(String a) { record O(String a) {} @Upcast(from = 1) static Missing of(O old) { return null; } }",
                "@Document(version = 2) record D(String a) { record O(String a) {} @Upcast(from = 1) static D of(O old) throws Missing { return null; } }",
                // Annotations that lack a value, or have one of another type.
                "@Document(version = \"1\") record D(String a) {}",
                "@Document(aliases = 1) record D(String a) {}",
                "@Document(version = 2) record D(String a) { record O(String a) {} @Upcast static D of(O old) { return null; } }",
                "@Upcast(from = 1) record D(String a) {}",
                "@Document sealed interface D permits D {}",
                "@Table sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id) implements T {}",
                "@Table(name = 1) sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id) implements T {}",
                "@Table(name = NOWHERE) sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id) implements T {}",
                "@Table(name = \"Table\", indexes = \"gsi1\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id) implements T {}",
                "@Table(name = \"Table\", indexes = @Gsi) sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id) implements T {}",
                "@Table(name = \"Table\", entities = \"A\") interface T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key record A(String id) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = 'c', sort = {\"a\", \"b\"}) record A(String id) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity(name = null) @Key(partition = \"{id}\", sort = \"A\") record A(String id) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") @Index(name = \"gsi1\", local = \"x\") record A(String id) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(@GeneratedId(IdStrategy.SEQUENCE) String id) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(@Attribute String id) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(@Convert String id) implements T {}",
                "@Projection record P(String id) {}",
                "@Projection(of = \"A\") record P(String id) {}",
                // Annotations given twice.
                "@Table(name = \"Table\") @Table(name = \"Other\") sealed interface T permits A {} @Entity @Entity @Key(partition = \"{id}\", sort = \"A\") @Key(partition = \"{id}\", sort = \"B\") record A(String id) implements T {}",
                // Circles, which are no declarations at all.
                "@Table(name = \"Table\") sealed interface T extends U permits A {} interface U extends T {} @Entity @Key(partition = \"{id}\", sort = \"A\") record A(String id) implements T {}",
                "@Table(name = \"Table\") sealed interface T permits T {}",
                "@Table(name = \"Table\") sealed interface T permits U {} sealed interface U extends T permits U {}",
                // Annotations where they do not belong.
                "@Table(name = \"Table\") @interface T {}",
                "@Table(name = \"Table\") enum T { A }",
                "class C { @Entity @Key(partition = \"\", sort = \"\") void method() {} @GeneratedId int field; @Table(name = \"x\") int other; }",
                "@Entity @Key(partition = \"{id}\") record (String id) {}",
            })
    void isLeftToJavac(String source) {
        Compilation compilation = compile(List.of(new SingletProcessor()), IMPORTS + source);
        assertFalse(
                compilation.errors().isEmpty()
                        && compilation.generatedSourceFiles().isEmpty(),
                "nobody has said anything");
        for (var diagnostic : compilation.diagnostics()) {
            String message = diagnostic.getMessage(Locale.ENGLISH);
            assertFalse(message.contains("[ProcessorFailed]") || message.contains("Exception"), message);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record A(String id, Missing missing)",
                "record A(String id, List<Map<String, Missing>> missing)",
                "record A(@GeneratedId Missing id)",
                "record A(String id, @Convert(Missing.class) Thread thread)",
                "record A(String id) implements Missing, T {} record B(String id)",
            })
    void addsNothingToWhatIsMissing(String record) {
        Compilation compilation = compile(
                List.of(new SingletProcessor()),
                IMPORTS
                        + "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") "
                        + (record.contains("{}") ? record + " {}" : record + " implements T {}"));
        assertFalse(compilation.errors().isEmpty());
        for (var error : compilation.errors()) {
            assertTrue(error.getMessage(Locale.ENGLISH).contains("cannot find symbol"), error::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record A(String id, int n, String $a)",
                "record A(String id, @GeneratedId String $, int $$)",
                "record A(String id, Optional<String> $T, List<String> $L, Set<String> $N, Map<String, String> $S)",
                "record A(String id, @CreatedAt Instant $1T, @UpdatedAt Instant $Z)",
                "record A(String id, @Attribute(\"$T$\") int number)",
                "@Index(name = \"gsi1\", query = \"$T\", partition = \"{$b}\", sort = \"{$c}\") record A(String id, String $b, String $c)",
                "record A(String id, A.E$ e, A.N$ n) implements T { enum E$ { $A } record N$(String $T) {} } class Other",
            })
    void knowsTheDollarSign(String record) {
        Compilation compilation = compile(
                List.of(new SingletProcessor()),
                IMPORTS
                        + "@Table(name = \"Table\") sealed interface T permits A {} @Entity @Key(partition = \"{id}\", sort = \"A\") "
                        + (record.contains("implements") ? record + " {}" : record + " implements T {}"));
        assertEquals(List.of(), compilation.errors());
    }

    @Test
    void waitsForTypesThatOthersGenerate() {
        Compilation compilation = compile(
                List.of(new SingletProcessor(), new Generating("Made", "record Made(String text) {}")), IMPORTS + """
                        @Table(name = "Table") sealed interface T permits A {}
                        @Entity @Key(partition = "{id}", sort = "A") record A(String id, Made made) implements T {}
                        @Projection(of = A.class) record P(Made made) {}
                        """);
        assertEquals(List.of(), compilation.errors());
        assertTrue(
                names(compilation).containsAll(Set.of("TTable", "ARepository", "PProjection")), compilation::toString);
    }

    @Test
    void knowsTheDefaultPackage() {
        Compilation compilation = compile(List.of(new SingletProcessor()), IMPORTS + """
                        @Table(name = "Table") sealed interface T permits A {}
                        @Entity @Key(partition = "{id}", sort = "A") record A(String id, A self) implements T {}
                        """);
        assertEquals(List.of(), compilation.errors());
        assertEquals(8, names(compilation).size());
    }

    @Test
    void oneBrokenTableStopsNoOther(@TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("Input.java"), IMPORTS + """
                        @Table(name = "Broken") sealed interface T permits A {}
                        @Entity @Key(partition = "{wrong}", sort = "A") record A(String id) implements T {}
                        @Table(name = "Sound") sealed interface U permits B {}
                        @Entity @Key(partition = "{id}", sort = "A") record B(String id) implements U {}
                        """);
        Run run = Run.withProcessor(List.of(input), folder.resolve("output"));
        assertEquals(1, run.diagnostics().split(": error: ", -1).length - 1, run::diagnostics);
        assertTrue(run.generated().containsKey("UTable.java"));
        assertFalse(run.generated().containsKey("TTable.java"));
    }

    /** What was compiled earlier has no position, so that the problem is found at the table. */
    @Test
    void reportsOnTheProgramsOwnTypes(@TempDir Path folder) throws IOException {
        Compilation compilation = compileAfter("public record Earlier(Thread thread) {}", folder, """
                @Table(name = "Table") sealed interface T permits A {}
                @Entity @Key(partition = "{id}", sort = "A") record A(String id, Earlier earlier) implements T {}
                """);
        assertEquals(1, compilation.errors().size());
        assertEquals(4, compilation.errors().get(0).getLineNumber());
        assertEquals(
                "[AttributeUnsupportedType] [Earlier.thread] Component thread of Earlier has type Thread, which has no"
                        + " converter. Add @Convert(ThreadConverter.class), an AttributeConverter of your own, or use a record.",
                compilation.errors().get(0).getMessage(Locale.ENGLISH));
    }

    /** A class file does not tell which warnings its source suppresses. */
    @Test
    void warnsOfTheProgramsOwnTypesOnly(@TempDir Path folder) throws IOException {
        Compilation compilation = compileAfter("public record Earlier(java.util.List<String> list) {}", folder, """
                @Table(name = "Table") sealed interface T permits A {}
                @Entity @Key(partition = "{id}", sort = "A")
                record A(String id, Earlier earlier, List<String> own) implements T {}
                """);
        List<String> warnings = compilation.warnings().stream()
                .map(warning -> warning.getMessage(Locale.ENGLISH))
                .filter(message -> message.startsWith("[AttributeUnbounded]"))
                .toList();
        assertEquals(1, warnings.size(), warnings::toString);
        assertTrue(warnings.get(0).contains("Component own of A"), warnings::toString);
    }

    private static Compilation compileAfter(String earlierSource, Path folder, String source) throws IOException {
        Compilation earlier = Compiler.javac().compile(JavaFileObjects.forSourceString("Earlier", earlierSource));
        for (JavaFileObject file : earlier.generatedFiles()) {
            try (var bytes = file.openInputStream()) {
                Files.copy(bytes, folder.resolve("Earlier.class"));
            }
        }
        List<File> classPath = Stream.concat(
                        Stream.of(folder.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                .map(File::new)
                .toList();
        return Compiler.javac()
                .withClasspath(classPath)
                .withProcessors(new SingletProcessor())
                .compile(JavaFileObjects.forSourceString("Input", IMPORTS + source));
    }

    private static List<String> names(Compilation compilation) {
        return compilation.generatedSourceFiles().stream()
                .map(file -> file.getName().replaceAll(".*/|\\.java$", ""))
                .toList();
    }

    private static Compilation compile(List<Processor> processors, String source) {
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(JavaFileObjects.forSourceString("Input", source));
        return Compiler.javac().withProcessors(processors).compile(sources);
    }

    /** Generates one type in the first round. */
    private static final class Generating extends AbstractProcessor {

        private final String name;
        private final String source;

        Generating(String name, String source) {
            this.name = name;
            this.source = source;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            boolean isFirst = Stream.ofNullable(processingEnv.getElementUtils().getTypeElement(name))
                    .findAny()
                    .isEmpty();
            if (isFirst && !round.processingOver()) {
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
