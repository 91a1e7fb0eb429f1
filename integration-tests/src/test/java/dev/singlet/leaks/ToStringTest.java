package dev.singlet.leaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A record shows all that it holds, unless it says otherwise. So each record of the library has a {@code toString} of its
 * own, or holds only what is no value: numbers, times, functions, and types of the library, which are looked at themselves;
 * or it is listed here, because its texts are names.
 */
class ToStringTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES =
            List.of("runtime", "streams", "eventsourcing", "saga", "testing", "micrometer", "opentelemetry");

    private static final Set<String> HARMLESS = Set.of(
            "boolean",
            "byte",
            "int",
            "long",
            "double",
            "Integer",
            "Long",
            "Boolean",
            "Class",
            "ChronoUnit",
            "Duration",
            "Instant",
            "InstantSource",
            "URI",
            "BiFunction",
            "Consumer",
            "Function",
            "LongFunction",
            "Supplier",
            "ThreadFactory",
            "UnaryOperator",
            "DynamoDbAsyncClient",
            "DynamoDbClient");

    /** Records whose texts, collections and options hold names of the model, or what has a {@code toString} of its own. */
    private static final Set<String> NAMES_ALONE = Set.of(
            "Action",
            "BatchResult",
            "CapacityUnits",
            "EndedOperation",
            "Entity",
            "Envelope",
            "EventForm",
            "Expiry",
            "IndexSchema",
            "IndexShape",
            "KeyInstantCodec",
            "KeyPlace",
            "KeyTextCodec",
            "Kind",
            "NumberForm",
            "OperationSpan",
            "ProjectionLag",
            "SagaFailure",
            "SagaStep",
            "Selection",
            "SetForm",
            "Source",
            "Start",
            "StepDefinition",
            "Stop",
            "Subject",
            "TextForm",
            "TimeToLive",
            "Violation");

    @Test
    void noRecordShowsWhatItHolds() throws IOException {
        Set<String> declared = new TreeSet<>();
        Map<String, List<String>> shown = new TreeMap<>();
        for (ClassTree type : types()) {
            declared.add(type.getSimpleName().toString());
            if (type.getKind() == Tree.Kind.RECORD && !hasToString(type)) {
                shown.put(
                        type.getSimpleName().toString(),
                        components(type).map(ToStringTest::nameOf).toList());
            }
        }
        Set<String> values = new TreeSet<>();
        shown.forEach((record, components) -> {
            if (components.stream().anyMatch(type -> !HARMLESS.contains(type) && !declared.contains(type))) {
                values.add(record);
            }
        });
        System.out.println("toString: " + declared.size() + " types, " + shown.size() + " records with the default, "
                + values.size() + " of them with names");
        assertTrue(declared.contains("OperationEvent") && declared.contains("SagaStep"), "the sources were not found");
        assertEquals(NAMES_ALONE, values);
    }

    private static List<ClassTree> types() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<ClassTree> types = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        types.add(type);
                        return super.visitClass(type, null);
                    }
                }.scan(unit, null);
            }
        }
        return types;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static boolean hasToString(ClassTree type) {
        return type.getMembers().stream()
                .anyMatch(member -> member instanceof MethodTree method
                        && method.getName().contentEquals("toString")
                        && method.getParameters().isEmpty());
    }

    private static Stream<Tree> components(ClassTree record) {
        return record.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(VariableTree::getType);
    }

    private static String nameOf(Tree type) {
        if (type instanceof AnnotatedTypeTree annotated) {
            return nameOf(annotated.getUnderlyingType());
        }
        if (type instanceof ParameterizedTypeTree generic) {
            return nameOf(generic.getType());
        }
        if (type instanceof MemberSelectTree member) {
            return member.getIdentifier().toString();
        }
        return type.toString();
    }
}
