package dev.singlet.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** {@code docs/limits.md} has the list of limits, each with a test that exists, and each test here has its limit. */
class LimitsPageTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("docs/limits.md");
    private static final String HEAD = "| limit | DynamoDB | what lies beyond | tested by |\n|---|---|---|---|\n";

    @Test
    void thePageHasTheList() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int start = page.indexOf(HEAD) + HEAD.length();
        assertTrue(start >= HEAD.length(), "the page has no table");
        int end = page.indexOf("\n\n", start);
        String rows = Limit.all().stream().map(Limit::row).collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("singlet.golden"))) {
            Files.writeString(PAGE, page.substring(0, start) + rows + page.substring(end));
        } else {
            assertEquals(rows, page.substring(start, end));
        }
        System.out.println("limits: " + Limit.all().size() + " limits, "
                + Limit.all().stream().mapToInt(limit -> limit.tests().size()).sum() + " tests named");
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> missing = named();
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> sources = files.filter(
                            file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith("Test.java"))
                    .toList();
            for (Path source : sources) {
                String type = source.getFileName().toString().replace(".java", "");
                String text = Files.readString(source);
                missing.removeIf(test -> test.startsWith(type + "#")
                        && text.contains("void " + test.substring(type.length() + 1) + "("));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTestHasItsLimit() {
        Set<String> unlisted = Stream.of(
                        EmptyAndNullTest.class,
                        ExpressionTest.class,
                        ItemSizeTest.class,
                        KeySizeTest.class,
                        NestingTest.class,
                        NumberTest.class,
                        RequestTest.class,
                        TextTest.class,
                        TimeToLiveTest.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                .map(LimitsPageTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        unlisted.removeAll(named());
        assertEquals(Set.of(), unlisted);
    }

    private static Set<String> named() {
        return Limit.all().stream()
                .flatMap(limit -> limit.tests().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "#" + method.getName();
    }
}
