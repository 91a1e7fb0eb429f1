package dev.singlet.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The catalogue calls every public method of the generated tables and of all that they return. A new operation fails this test
 * until it is in the matrix.
 */
class CoverageTest {

    private static final String ENTITIES = "(Note|Memo|Rule|Voter|Pass|BoxItem)";

    /** Values, which send nothing. */
    private static final Set<String> VALUES = Set.of(
            "Page",
            "Cursor",
            "TableVerification",
            "TableDifference",
            "NestedPath",
            "BoxItemGroup",
            "GetResults",
            "GetAction");

    /** Methods that send nothing, and change nothing of what is sent. */
    private static final Set<String> SEND_NOTHING = Set.of(
            "Table.decode(Map)",
            "Table.name()",
            "Table.definition()",
            "AsyncTable.decode(Map)",
            "AsyncTable.name()",
            "AsyncTable.definition()",
            "CreateAction.item()",
            "AsyncCreateAction.item()",
            "PutAction.item()",
            "AsyncPutAction.item()");

    @Test
    void theCatalogueCallsEveryPublicMethod() {
        Set<String> missing = new TreeSet<>();
        api().forEach(type -> methods(type).map(CoverageTest::signature).forEach(missing::add));
        int all = missing.size();
        assertTrue(missing.containsAll(SEND_NOTHING), "what is not there need not be left out");
        missing.removeAll(SEND_NOTHING);
        missing.removeAll(called());

        assertEquals("", String.join("\n", missing));
        System.out.println("coverage: " + all + " public methods, " + SEND_NOTHING.size() + " that send nothing");
    }

    private static Set<String> called() {
        Set<String> called = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .importClasses(
                        ReadOps.class,
                        QueryOps.class,
                        IndexQueryOps.class,
                        CollectionOps.class,
                        ScanOps.class,
                        WriteOps.class,
                        UpdateOps.class,
                        NestedUpdateOps.class,
                        UniqueOps.class,
                        JointOps.class,
                        Walk.class)) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (access instanceof JavaCodeUnitAccess<?> call
                        && call.getTargetOwner().getName().startsWith("dev.singlet.")) {
                    Class<?>[] parameters = call.getTarget().getRawParameterTypes().stream()
                            .map(JavaClass::reflect)
                            .toArray(Class<?>[]::new);
                    methods(call.getTargetOwner().reflect())
                            .filter(method -> method.getName().equals(call.getName())
                                    && Arrays.equals(method.getParameterTypes(), parameters))
                            .map(CoverageTest::signature)
                            .forEach(called::add);
                }
            }
        }
        return called;
    }

    /** The tables, and all that their methods return, and what that returns. */
    private static Set<Class<?>> api() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> next = new ArrayDeque<>(List.of(LabTable.class, LabAsyncTable.class));
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            if (seen.add(type)) {
                methods(type)
                        .flatMap(method -> returned(method.getGenericReturnType()))
                        .filter(CoverageTest::isOperation)
                        .forEach(next::add);
            }
        }
        return seen;
    }

    private static Stream<Class<?>> returned(Type type) {
        if (type instanceof Class<?> single) {
            return Stream.of(single);
        }
        return type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw
                ? raw == CompletableFuture.class ? returned(generic.getActualTypeArguments()[0]) : Stream.of(raw)
                : Stream.empty();
    }

    private static boolean isOperation(Class<?> type) {
        return type.getName().startsWith("dev.singlet.")
                && !LabItem.class.isAssignableFrom(type)
                && !VALUES.contains(type.getSimpleName());
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.getName().equals("toString")
                        && method.getDeclaringClass().getName().startsWith("dev.singlet."));
    }

    /** One for what differs by the entity alone: repositories, and methods named after components. */
    private static String signature(Method method) {
        String role = root(method.getDeclaringClass(), method)
                .getSimpleName()
                .replaceFirst("^Lab", "")
                .replaceFirst("^" + ENTITIES, "")
                .replaceFirst("^By[A-Z].*$", "Staged");
        String name = method.getName();
        List<String> parameters = Arrays.stream(method.getParameterTypes())
                .map(parameter -> parameter.getSimpleName().replaceFirst("^" + ENTITIES, "Entity"))
                .toList();
        if (role.endsWith("Update") && method.getParameterCount() == 1 && isComponent(name)) {
            return role + ".component(value)";
        }
        if (role.equals("Staged")) {
            return role + ".component(" + parameters.get(0) + ")";
        }
        if (role.endsWith("Table") && method.getParameterCount() == 0 && isPlural(name)) {
            return role + ".entities()";
        }
        if (!parameters.isEmpty() && parameters.stream().allMatch("String"::equals) && !role.endsWith("Update")) {
            return role + "." + name.replaceFirst("^by[A-Z].*$", "by") + "(components)";
        }
        return role + "."
                + name.replaceFirst("^(addTo|removeFrom|appendTo|prependTo|putIn|clear)[A-Z].*$", "$1…")
                + parameters.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isComponent(String name) {
        return Stream.of(
                        LabItem.Note.class,
                        LabItem.Memo.class,
                        LabItem.Rule.class,
                        LabItem.Voter.class,
                        LabItem.Pass.class)
                .flatMap(entity -> Arrays.stream(entity.getRecordComponents()))
                .anyMatch(component -> component.getName().equals(name));
    }

    private static boolean isPlural(String name) {
        return Set.of("notes", "memos", "rules", "voters", "passes").contains(name);
    }

    /** The highest type that has the method. */
    private static Class<?> root(Class<?> type, Method method) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(above -> above.getName().startsWith("dev.singlet.") && has(above, method))
                .findFirst()
                .<Class<?>>map(above -> root(above, method))
                .orElse(type);
    }

    private static boolean has(Class<?> type, Method method) {
        return methods(type)
                .anyMatch(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
    }
}
