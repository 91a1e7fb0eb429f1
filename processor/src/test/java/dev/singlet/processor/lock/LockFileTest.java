package dev.singlet.processor.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lock file itself: when it is written, what is in it, and what is said of one that cannot be used. */
class LockFileTest {

    @TempDir
    Path folder;

    @Test
    void isMissed() {
        Lock.Said said = only(lock().compile(table("one", "Orders", "id"), "none"));
        assertTrue(said.message().startsWith("[LockMissing] There is no lock file lock.json"), said.message());
        assertTrue(said.isError());
        assertFalse(Files.exists(lock().file()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"format\": 1}",
                "{\"format\": [\"singlet-lock\"]}",
                "{\"format\": \"other\"}",
                "{\"format\": \"singlet-lock\"}",
                "{\"format\": \"singlet-lock\", \"formatVersion\": \"x\"}",
                "{\"format\": \"singlet-lock\", \"formatVersion\": 2}",
                "{\"format\": \"singlet-lock\", \"formatVersion\": 1, \"tables\": null, \"documents\": {}}",
                "{\"format\": \"singlet-lock\", \"formatVersion\": 1, \"tables\": {\"T\": {}}, \"documents\": {}}",
                "{\"format\": \"singlet-lock\", \"formatVersion\": 1, \"tables\": {\"T\": null}, \"documents\": {}}",
                "{\"format\": \"singlet-lock\", \"formatVersion\": 1, \"tables\": {}, \"documents\": {\"D\": {}}}",
                "{\"format\": \"singlet-lock\", \"formatVersion\": 1, \"tables\": {}, \"documents\": {\"D\": {\"sealed\": {\"typeAttribute\": \"t\", \"variants\": {\"A\": {\"kind\": \"list\"}}, \"records\": {}}}}}",
                "{\"format\": \"singlet-lock\", \"formatVersion\": 1, \"tables\": {}, \"documents\": {\"D\": {\"sealed\": {\"typeAttribute\": \"t\", \"variants\": {}, \"records\": {\"R\": {\"a\": null}}}}}}",
                "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n",
            })
    void isUnreadable(String text) throws IOException {
        for (String update : List.of("none", "compatible", "all")) {
            Files.writeString(lock().file(), text);
            Lock.Said said = only(lock().compile(table("one", "Orders", "id"), update));
            assertTrue(said.message().startsWith("[LockUnreadable] Lock file lock.json "), said.message());
            assertEquals(text, Files.readString(lock().file()), "it is left as it is");
        }
    }

    @Test
    void isNoTextAtAll() throws IOException {
        Files.write(lock().file(), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
        Lock.Said said = only(lock().compile(table("one", "Orders", "id"), "none"));
        assertTrue(said.message().startsWith("[LockUnreadable]"), said.message());
    }

    @Test
    void optionsAreChecked() {
        Lock.Said update = only(lock().compile(table("one", "Orders", "id"), "everything"));
        assertTrue(update.message().startsWith("[LockOptionInvalid] Option -Asinglet.lock.update"), update.message());
        Lock.Said file = only(new Lock(folder).compile(table("one", "Orders", "id"), "none"));
        assertTrue(file.message().startsWith("[LockOptionInvalid] Option -Asinglet.lock is no path"), file.message());
        Lock.Said none = only(new Lock(Path.of("")).compile(table("one", "Orders", "id"), "none"));
        assertTrue(none.message().startsWith("[LockOptionInvalid] Option -Asinglet.lock names"), none.message());
    }

    @Test
    void isNotTouchedWithoutAChange() throws IOException {
        lock().create(Lock.MODEL);
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(lock().file(), longAgo);
        assertEquals(List.of(), lock().compile(Lock.MODEL, "all"));
        assertEquals(longAgo, Files.getLastModifiedTime(lock().file()));
        assertEquals(List.of("lock.json"), names());
    }

    @Test
    void keepsWhatIsNotCompiled() throws IOException {
        lock().compile(List.of(source("one", "First"), source("other", "Second")), "compatible");
        String both = Files.readString(lock().file());
        assertTrue(both.contains("\"one.OrderItem\"") && both.contains("\"other.OrderItem\""), both);
        assertTrue(both.endsWith("}\n") && !both.contains("\r"), both);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Compilation earlier = Compiler.javac().withOptions("-proc:none").compile(source("other", "Second"));
        for (JavaFileObject file : earlier.generatedFiles()) {
            Path target = classes.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
            Files.createDirectories(target.getParent());
            try (InputStream bytes = file.openInputStream()) {
                Files.write(target, bytes.readAllBytes());
            }
        }
        // As in an incremental build: one table is compiled, the other one is there as a class.
        assertEquals(
                List.of(),
                lock().compile(
                                List.of(source("one", "First")),
                                "all",
                                "-cp",
                                System.getProperty("java.class.path") + File.pathSeparator + classes));
        assertEquals(both, Files.readString(lock().file()));
    }

    @Test
    void missesATableAndADocument() throws IOException {
        lock().create(table("one", "Orders", "id") + "@dev.singlet.annotation.Document record Gone(int a) {}");
        List<Lock.Said> said = lock().compile(table("two", "Others", "id"), "none");
        assertTrue(
                said.stream()
                        .anyMatch(one -> one.isError()
                                && one.line().contains("OrderItem")
                                && one.message().startsWith("[LockTableChanged] Table one.OrderItem is in the lock")),
                said.toString());
        assertTrue(
                said.stream()
                        .anyMatch(one -> one.isError()
                                && one.message().startsWith("[LockDocumentChanged] Document one.Gone is in the lock")),
                said.toString());
    }

    @Test
    void followsATableAndADocumentThatMove() throws IOException {
        String document = "@dev.singlet.annotation.Document record Sum(int a) {}\n";
        lock().create(table("one", "Orders", "id") + document);
        List<Lock.Said> said = lock().compile(table("two", "Orders", "id") + document, "none");
        assertEquals(
                List.of(
                        "[LockOutdated] lock.json does not have what has changed compatibly: document two.Sum was one.Sum.",
                        "[LockOutdated] lock.json does not have what has changed compatibly: table two.OrderItem was one.OrderItem."),
                said.stream()
                        .map(one -> one.message().substring(0, one.message().indexOf(" Later")))
                        .sorted()
                        .toList());
        assertEquals(List.of(), lock().compile(table("two", "Orders", "id") + document, "compatible"));
        assertFalse(Files.readString(lock().file()).contains("one."));
    }

    @Test
    void isNotWrittenWhenSomethingElseIsWrong() throws IOException {
        lock().compile(table("one", "Orders", "id") + "class Broken { Missing missing; }", "compatible");
        lock().compile(table("one", "Orders", "missing"), "compatible");
        assertFalse(
                Files.exists(lock().file()) && Files.readString(lock().file()).contains("missing"));
    }

    private Lock lock() {
        return new Lock(folder.resolve("lock.json"));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Lock.Said only(List<Lock.Said> said) {
        assertEquals(1, said.size(), said.toString());
        return said.get(0);
    }

    private static JavaFileObject source(String packageName, String name) {
        return JavaFileObjects.forSourceString(packageName + ".Model", table(packageName, name, "id"));
    }

    private static String table(String packageName, String name, String component) {
        return """
                package %s;
                @dev.singlet.annotation.Table(name = "%s") sealed interface OrderItem permits A {}
                @dev.singlet.annotation.Entity
                @dev.singlet.annotation.Key(partition = "{%s}", sort = "A") record A(String id) implements OrderItem {}
                """.formatted(packageName, name, component);
    }
}
