package dev.singlet.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The problems of the cases stand where what they name is written, and in the order of the source. */
class PositionTest {

    private static final Pattern DIAGNOSTIC =
            Pattern.compile("(?m)^(\\S+\\.java):(\\d+): (?:error|warning): \\[(\\w+)] (.*)$");
    private static final Pattern WORD = Pattern.compile("@?\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    private static final Pattern ANNOTATION = Pattern.compile("^ *(@(?!.*,$)|indexes = \\{)");
    private static final Pattern DECLARATION = Pattern.compile("\\b(record|interface|class|enum|static)\\b");

    /** Words that stand in messages and in every second line of Java. */
    private static final Set<String> COMMON =
            Set.of("record", "class", "interface", "enum", "static", "private", "String", "int", "long", "a", "is");

    /** What is about the build stands at any type that has to do with it. */
    private static final Set<String> OF_THE_BUILD =
            Set.of("LockMissing", "LockUnreadable", "LockOptionInvalid", "LockOutdated", "LockAccepted");

    private record Diagnostic(String file, int line, String id, String message) {}

    static Stream<Case> cases() {
        return Case.all().stream().filter(one -> !diagnostics(one).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areWhereTheThingIs(Case one) {
        Map<String, List<String>> sources = new TreeMap<>();
        one.inputs()
                .forEach(path -> sources.put(
                        path.getFileName().toString(),
                        SourceFiles.text(path).lines().toList()));
        for (Diagnostic diagnostic : diagnostics(one)) {
            if (OF_THE_BUILD.contains(diagnostic.id())) {
                continue;
            }
            String place = place(sources.getOrDefault(diagnostic.file(), List.of()), diagnostic.line());
            String fact = diagnostic.message().split("\\. ", 2)[0];
            assertFalse(
                    Collections.disjoint(words(place), words(fact)), () -> diagnostic + " names nothing of " + place);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areSorted(Case one) {
        List<Diagnostic> diagnostics = diagnostics(one);
        Set<String> finished = new HashSet<>();
        for (int i = 1; i < diagnostics.size(); i++) {
            Diagnostic before = diagnostics.get(i - 1);
            Diagnostic diagnostic = diagnostics.get(i);
            if (before.file().equals(diagnostic.file())) {
                assertTrue(before.line() <= diagnostic.line(), () -> before + " stands before " + diagnostic);
            } else {
                finished.add(before.file());
                assertFalse(finished.contains(diagnostic.file()), diagnostic::toString);
            }
        }
    }

    /** Returns a line, and if it is one of an annotation, those up to what is annotated. */
    private static String place(List<String> source, int line) {
        int end = line - 1;
        if (ANNOTATION.matcher(source.get(end)).find()) {
            while (end + 1 < source.size()
                    && !DECLARATION.matcher(source.get(end)).find()) {
                end++;
            }
        }
        return String.join("\n", source.subList(line - 1, end + 1));
    }

    private static List<Diagnostic> diagnostics(Case one) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Matcher matcher = DIAGNOSTIC.matcher(one.diagnostics());
        while (matcher.find()) {
            diagnostics.add(new Diagnostic(
                    matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), matcher.group(4)));
        }
        return diagnostics;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        words.removeAll(COMMON);
        return words;
    }
}
