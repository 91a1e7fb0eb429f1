package dev.singlet.processor.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.singlet.processor.SingletProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for tables is what the published schema allows. */
class TableSchemaTest {

    private static final Path PUBLISHED = Path.of("..", "docs", "schema", "table-1.json");
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isValid(Path file) throws IOException {
        assertEquals(List.of(), errors(Files.readString(file)));
    }

    @Test
    void thePublishedSchemaIsOneItself() throws IOException {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(Files.readString(PUBLISHED), InputFormat.JSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"formatVersion\": 1 | \"formatVersion\": 2",
                "\"sortKey\": \"sk\" | \"sortkey\": \"sk\"",
                "\"projection\": \"all\" | \"projection\": \"include\"",
                "\"type\": \"instant\" | \"type\": \"time\"",
                "\"format\": \"millis\" | \"format\": \"minutes\"",
                "\"kind\": \"enum\" | \"kind\": \"list\"",
            })
    void refusesOtherForms(String part, String other) throws IOException {
        String text = Files.readString(CASES.resolve(
                Path.of("chat", "expected", "META-INF", "singlet", "dev.example.chat.ChatTable.schema.json")));
        assertTrue(text.contains(part), part);
        assertFalse(errors(text.replace(part, other)).isEmpty());
    }

    @Test
    void tablesOfOneSimpleNameHaveTwoFiles() {
        Compilation compilation =
                Compiler.javac().withProcessors(new SingletProcessor()).compile(table("one"), table("other"));
        for (String name : List.of("one", "other")) {
            JavaFileObject file = compilation
                    .generatedFile(
                            StandardLocation.CLASS_OUTPUT, "META-INF/singlet/" + name + ".OrderTable.schema.json")
                    .orElseThrow();
            assertEquals(JavaFileObject.Kind.OTHER, file.getKind());
        }
    }

    @Test
    void whatIsNotSeenIsEscapedAndOtherTextIsNot() throws IOException {
        Compilation compilation = Compiler.javac()
                .withProcessors(new SingletProcessor())
                .compile(JavaFileObjects.forSourceString("T", """
                        @dev.singlet.annotation.Table(name = "Table") sealed interface T permits A {}
                        @dev.singlet.annotation.Entity(name = "Gr\\u00f6\\u00dfe\\u202e\\u2028\\u0085<\\"")
                        @dev.singlet.annotation.Key(partition = "{id}", sort = "A") record A(String id) implements T {}
                        """));
        String text = compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/singlet/TTable.schema.json")
                .orElseThrow()
                .getCharContent(false)
                .toString();
        assertTrue(text.contains("\"name\": \"Größe\\u202e\\u2028\\u0085<\\\"\""), text);
        assertEquals(List.of(), errors(text));
    }

    private static JavaFileObject table(String packageName) {
        return JavaFileObjects.forSourceString(packageName + ".OrderItem", """
                package %s;
                @dev.singlet.annotation.Table(name = "Orders") sealed interface OrderItem permits A {}
                @dev.singlet.annotation.Entity
                @dev.singlet.annotation.Key(partition = "{id}", sort = "A") record A(String id) implements OrderItem {}
                """.formatted(packageName));
    }

    private static List<Error> errors(String text) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED), InputFormat.JSON);
        return schema.validate(text, InputFormat.JSON);
    }
}
