package dev.singlet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an update must not do with a path is an error of the compiler: on the case {@code nested-paths}. */
class PathTypesTest {

    private static final Pattern ERROR = Pattern.compile("(?m)^Use\\.java:(\\d+): error: ");

    private static final List<String> LEGAL = List.of(
            "u.set(c -> c.address().city(), \"Rome\");",
            "u.set(c -> c.address().zip(), null);",
            "u.remove(c -> c.address().zip());",
            "u.remove(c -> c.settings().entry(\"k\"));",
            "u.set(c -> c.lines().at(0).quantity(), 3);",
            "u.addTo(c -> c.lines().at(0).quantity(), 3);",
            "u.append(c -> c.notes(), List.of(\"x\"));",
            "u.set(c -> c.parcels().entry(id).at(0).sku(), \"x\");");

    private static final List<String> ILLEGAL = List.of(
            // Another type.
            "u.set(c -> c.address().city(), 3);",
            "u.set(c -> c.lines().at(0).quantity(), 3L);",
            "u.addTo(c -> c.lines().at(0).quantity(), 3L);",
            "u.append(c -> c.notes(), List.of(3));",
            "u.set(c -> c.prices().entry(\"EUR\"), java.math.BigDecimal.ONE);",
            // Whole components have methods of their own.
            "u.set(c -> c.address(), null);",
            "u.set(c -> c.notes(), List.of());",
            "u.remove(c -> c.invoice());",
            "u.set(c -> c.tags(), java.util.Set.of());",
            "u.set(c -> c.storeId(), \"x\");",
            // What is required is not removed.
            "u.remove(c -> c.address().city());",
            "u.remove(c -> c.notes().at(0));",
            // Not everything is a number or a list.
            "u.addTo(c -> c.address().city(), 1);",
            "u.append(c -> c.settings(), List.of());",
            // The whole has constraints, or the sum has.
            "u.append(c -> c.lines(), List.of());",
            "u.removeAt(c -> c.lines(), 0);",
            "u.set(c -> c.parcels().entry(id), List.of());",
            "u.remove(c -> c.parcels().entry(id));",
            "u.append(c -> c.parcels().entry(id), List.of());",
            "u.addTo(c -> c.prices().entry(Order.Currency.EUR), java.math.BigDecimal.ONE);");

    @Test
    void whatIsLegalCompilesAndNothingElse(@TempDir Path output) throws IOException {
        List<String> source = new ArrayList<>(List.of(
                "package dev.example.store;",
                "import java.util.List;",
                "final class Use {",
                "private Use() {}",
                "static void use(OrderUpdate u, java.util.UUID id) {"));
        Map<Integer, String> expected = new TreeMap<>();
        LEGAL.forEach(source::add);
        for (String statement : ILLEGAL) {
            source.add(statement);
            expected.put(source.size(), statement);
        }
        source.addAll(List.of("}", "}"));
        Path use = Files.write(output.resolve("Use.java"), source);
        Case nestedPaths = Case.all().stream()
                .filter(one -> one.toString().equals("nested-paths"))
                .findFirst()
                .orElseThrow();
        List<Path> inputs = new ArrayList<>(nestedPaths.inputs());
        inputs.add(use);

        String diagnostics = Run.lint(inputs, nestedPaths.expectedFolder(), output.resolve("out"));

        Map<Integer, String> found = new TreeMap<>();
        ERROR.matcher(diagnostics).results().forEach(error -> {
            int line = Integer.parseInt(error.group(1));
            found.put(line, source.get(line - 1));
        });
        assertEquals(expected, found, diagnostics);
    }
}
