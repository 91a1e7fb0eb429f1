package dev.singlet.sample.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.sample.bank.order.WarehouseTable;
import dev.singlet.sample.bank.summary.SummaryTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The folder {@code model}, which the README links to, holds what the processor wrote.
 *
 * <p>{@code -Dsinglet.golden=write} rewrites it.
 */
class ModelFolderTest {

    private static final boolean WRITE = "write".equals(System.getProperty("singlet.golden"));

    @ParameterizedTest
    @ValueSource(strings = {"md", "schema.json", "cloudformation.yaml", "tf.json"})
    void holdsWhatIsWritten(String suffix) throws IOException {
        holdsWhatIsWritten(SummaryTable.class, suffix);
        holdsWhatIsWritten(WarehouseTable.class, suffix);
    }

    private static void holdsWhatIsWritten(Class<?> table, String suffix) throws IOException {
        String written = resource("/META-INF/singlet/" + table.getName() + "." + suffix);
        Path copy = Path.of("model", table.getSimpleName() + "." + suffix);
        if (WRITE) {
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, written);
        }
        assertEquals(written, Files.readString(copy));
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = Objects.requireNonNull(ModelFolderTest.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
