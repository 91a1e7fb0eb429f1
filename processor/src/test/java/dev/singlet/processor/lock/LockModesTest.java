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
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said depends on the mode, and not on where a type comes from, nor on what is left of an earlier build. */
class LockModesTest {

    private static final String DOCUMENTS = """
            import dev.singlet.annotation.*;
            @Table(name = "Orders") sealed interface OrderItem permits Order {}
            @Entity @Key(partition = "{id}", sort = "A")
            record Order(String id, Payment payment, Money money) implements OrderItem {}
            @Document sealed interface Payment permits Credit {}
            @Document(name = "credit") record Credit(int cents, @Nullable Credit next) implements Payment {}
            @Document record Money(int cents) {}
            """.replace("@Nullable", "@org.jspecify.annotations.Nullable");

    @TempDir
    Path folder;

    @Test
    void strictRefusesWhatIsNotRecorded() throws IOException {
        lock().create(table("one", "", "String id"));
        String recorded = Files.readString(lock().file());
        assertEquals(List.of(), lock().compile(table("one", "", "String id"), "strict"));
        Lock.Said said = only(lock().compile(more("one", ""), "strict"));
        assertTrue(said.isError());
        assertTrue(said.message().startsWith("[LockNotCurrent] lock.json does not have"), said.message());
        assertEquals(recorded, Files.readString(lock().file()));
    }

    @Test
    void strictMissesTheFile() {
        Lock.Said said = only(lock().compile(table("one", "", "String id"), "strict"));
        assertTrue(said.message().startsWith("[LockMissing]"), said.message());
        assertFalse(Files.exists(lock().file()));
    }

    @ParameterizedTest
    @CsvSource({"singlet:all, 1", "singlet:LockOutdated, 0"})
    void allIsNotAboutTheLockFile(String suppressed, int warnings) {
        lock().create(table("one", "", "String id"));
        String annotation = "@SuppressWarnings(\"%s\")".formatted(suppressed);
        assertEquals(warnings, lock().compile(more("one", annotation), "none").size());
    }

    @Test
    void whatIsAcceptedOfAClassFileIsSaid() throws IOException {
        lock().create(split() + entity());
        JavaFileObject entity = JavaFileObjects.forSourceString("A", entity().replace("\"A\"", "\"B\""));
        JavaFileObject table = JavaFileObjects.forSourceString("OrderItem", split());
        Path classes = classes(List.of(entity, table), "A");
        List<Lock.Said> said = lock().compile(List.of(table), "all", "-cp", classPath(classes));
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).message().contains("[LockAccepted]"), said.toString());
        assertTrue(said.get(0).message().contains("[LockKeyChanged]"), said.toString());
        assertTrue(said.get(0).line().contains("interface OrderItem"), said.toString());
    }

    @Test
    void documentsAreFollowedUnderOtherNames() throws IOException {
        lock().create(DOCUMENTS);
        String renamed = DOCUMENTS.replace("Credit", "CreditNote").replace("Money", "Sum");
        List<Lock.Said> said = lock().compile(renamed, "none");
        assertTrue(said.stream().noneMatch(Lock.Said::isError), said.toString());
        assertTrue(said.toString().contains("document CreditNote was Credit"), said.toString());
        assertTrue(said.toString().contains("document Sum was Money"), said.toString());
        assertEquals(List.of(), lock().compile(renamed, "compatible"));
        assertEquals(List.of(), lock().compile(renamed, "strict"));
        assertFalse(Files.readString(lock().file()).contains("\"Credit\""));
    }

    @Test
    void anotherDocumentInThePlaceOfOneIsRefused() {
        lock().create(DOCUMENTS);
        String other = DOCUMENTS.replace("Money(int", "Money(String").replace("Money", "Sum");
        List<Lock.Said> said = lock().compile(other, "none");
        assertEquals(1, said.stream().filter(Lock.Said::isError).count(), said.toString());
        assertTrue(
                said.toString().contains("was stored as document Money and is now read as document Sum"),
                said.toString());
    }

    @Test
    void aTableIsFollowedWhileItsOldClassIsThere() throws IOException {
        lock().create(table("one", "", "String id"));
        Path classes =
                classes(List.of(JavaFileObjects.forSourceString("one.Model", table("one", "", "String id"))), "");
        List<JavaFileObject> moved = List.of(JavaFileObjects.forSourceString("two.Model", table("two", "", "int id")));
        List<Lock.Said> said = lock().compile(moved, "none", "-cp", classPath(classes));
        assertTrue(
                said.stream().anyMatch(one -> one.isError() && one.message().contains("was stored as string")),
                said.toString());
        assertTrue(said.toString().contains("table two.OrderItem was one.OrderItem"), said.toString());
    }

    @Test
    void twoTablesThatAreCompiledAreTwo() {
        JavaFileObject one = JavaFileObjects.forSourceString("one.Model", table("one", "", "String id"));
        JavaFileObject two = JavaFileObjects.forSourceString("two.Model", table("two", "", "int id"));
        lock().compile(List.of(one), "compatible");
        Lock.Said said = only(lock().compile(List.of(one, two), "none"));
        assertTrue(said.message().contains("table two.OrderItem is new"), said.message());
    }

    private Lock lock() {
        return new Lock(folder.resolve("lock.json"));
    }

    /** Returns a folder with the classes that begin with a name. */
    private Path classes(List<JavaFileObject> sources, String name) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Compilation earlier = Compiler.javac().withOptions("-proc:none").compile(sources);
        for (JavaFileObject file : earlier.generatedFiles()) {
            String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
            if (path.startsWith(name)) {
                Path target = classes.resolve(path);
                Files.createDirectories(target.getParent());
                try (InputStream bytes = file.openInputStream()) {
                    Files.write(target, bytes.readAllBytes());
                }
            }
        }
        return classes;
    }

    private static String classPath(Path classes) {
        return System.getProperty("java.class.path") + File.pathSeparator + classes;
    }

    private static Lock.Said only(List<Lock.Said> said) {
        assertEquals(1, said.size(), said.toString());
        return said.get(0);
    }

    private static String more(String packageName, String annotation) {
        return table(packageName, annotation, "String id, java.util.Optional<String> note");
    }

    private static String table(String packageName, String annotation, String components) {
        return """
                package %s;
                %s
                @dev.singlet.annotation.Table(name = "Orders") sealed interface OrderItem permits A {}
                @dev.singlet.annotation.Entity
                @dev.singlet.annotation.Key(partition = "{id}", sort = "A") record A(%s) implements OrderItem {}
                """.formatted(packageName, annotation, components);
    }

    private static String split() {
        return "@dev.singlet.annotation.Table(name = \"Orders\") sealed interface OrderItem permits A {}\n";
    }

    private static String entity() {
        return """
                @dev.singlet.annotation.Entity
                @dev.singlet.annotation.Key(partition = "{id}", sort = "A") record A(String id) implements OrderItem {}
                """;
    }
}
