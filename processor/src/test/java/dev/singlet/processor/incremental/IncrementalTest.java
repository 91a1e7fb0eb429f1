package dev.singlet.processor.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code META-INF/gradle/incremental.annotation.processors} promises, on a model of Gradle's rules: after any
 * change, an incremental build has the files of a build from nothing, to the byte.
 */
class IncrementalTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    /** One for each kind of thing that is generated, and one with every type of component. */
    private static final List<String> NAMES = List.of("chat", "documents", "kitchen-sink", "nested-entities");

    @TempDir
    Path folder;

    static List<Path> cases() {
        return NAMES.stream().map(CASES::resolve).toList();
    }

    @Test
    void theDescriptorSaysIsolating() throws IOException {
        Path descriptor = Path.of("src/main/resources/META-INF/gradle/incremental.annotation.processors");
        assertEquals(
                "dev.singlet.processor.SingletProcessor,isolating",
                Files.readString(descriptor).strip());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeOfAnyFileLeavesWhatABuildFromNothingMakes(Path one) throws IOException {
        Project project = new Project(folder, one.resolve("input"));
        project.compileAll();
        SortedMap<String, String> whole = project.outputs();
        for (String type : project.types()) {
            Set<String> compiled = project.compileAfter(List.of(type));
            assertTrue(compiled.contains(type), type);
            assertSame(whole, project.outputs(), "after a change of " + type);
        }
    }

    /** As when a class that a record uses within its methods has changed: Gradle compiles the record alone. */
    @ParameterizedTest
    @MethodSource("cases")
    void anyFileCanBeCompiledAlone(Path one) throws IOException {
        Project project = new Project(folder, one.resolve("input"));
        project.compileAll();
        SortedMap<String, String> whole = project.outputs();
        for (String type : project.types()) {
            project.compileAlone(type);
            assertSame(whole, project.outputs(), "after " + type + " was compiled alone");
        }
    }

    @Test
    void anAddedComponentIsInAllThatIsGenerated() throws IOException {
        Project project = changed("dev.example.chat.Chat", "String name,", "String name, String topic,");
        SortedMap<String, String> incremental = project.outputs();
        assertTrue(incremental.get("dev/example/chat/ChatDraft.java").contains("topic("));
        assertSame(fromNothing(project), incremental, "after a component was added");
    }

    @Test
    void aRemovedEntityLeavesNothing() throws IOException {
        Project project = chat();
        Files.delete(project.source("dev.example.chat.ChatMessage"));
        replace(project.source("dev.example.chat.ChatItem"), ", ChatMessage", "");
        project.compileAfter(List.of("dev.example.chat.ChatItem", "dev.example.chat.ChatMessage"));
        assertFalse(project.outputs().keySet().stream().anyMatch(file -> file.contains("ChatMessage")));
        assertSame(fromNothing(project), project.outputs(), "after an entity was removed");
    }

    @Test
    void aRenamedEntityIsGeneratedAnew() throws IOException {
        Project project = chat();
        String text = Files.readString(project.source("dev.example.chat.ChatMessage"));
        Files.writeString(project.source("dev.example.chat.Remark"), text.replace("ChatMessage", "Remark"));
        Files.delete(project.source("dev.example.chat.ChatMessage"));
        replace(project.source("dev.example.chat.ChatItem"), "ChatMessage", "Remark");
        project.compileAfter(
                List.of("dev.example.chat.ChatItem", "dev.example.chat.ChatMessage", "dev.example.chat.Remark"));
        assertTrue(project.outputs().containsKey("dev/example/chat/RemarkRepository.java"));
        assertSame(fromNothing(project), project.outputs(), "after an entity was renamed");
    }

    private Project chat() throws IOException {
        Project project = new Project(folder, CASES.resolve("chat").resolve("input"));
        project.compileAll();
        return project;
    }

    private Project changed(String type, String from, String to) throws IOException {
        Project project = chat();
        replace(project.source(type), from, to);
        project.compileAfter(List.of(type));
        return project;
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    private SortedMap<String, String> fromNothing(Project project) throws IOException {
        Project copy = new Project(folder.resolve("copy"), project.sources());
        copy.compileAll();
        return copy.outputs();
    }

    /** Bytes are no use in a message. */
    private static void assertSame(SortedMap<String, String> whole, SortedMap<String, String> now, String when) {
        assertEquals(whole.keySet(), now.keySet(), when);
        List<String> different = whole.keySet().stream()
                .filter(file -> !whole.get(file).equals(now.get(file)))
                .toList();
        assertEquals(List.of(), different, when);
    }
}
