package dev.singlet.leaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.TableOptions;
import dev.singlet.it.async.ClubAsyncTable;
import dev.singlet.it.async.ClubTable;
import dev.singlet.it.async.JobAsyncTable;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.documents.DocumentsTable;
import dev.singlet.it.locking.LockingTable;
import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.forum.ForumTable;
import dev.singlet.sample.shop.ShopTable;
import dev.singlet.testing.DynamoDbExtension;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/**
 * Every entity of the samples and of the widest tables of these tests, with a marker in every component, through all that
 * its repository does: none is in a log line, a message or a {@code toString} of the library.
 */
class LeaksTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    /** How to connect a table. */
    record Model(String name, BiFunction<DynamoDbExtension, Consumer<TableOptions.Builder>, Object> connect) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Model> models() {
        return Stream.of(
                new Model("Chat", (local, options) -> ChatTable.connect(local.client(), options)),
                new Model("Shop", (local, options) -> ShopTable.connect(local.client(), options)),
                new Model("Forum", (local, options) -> ForumTable.connect(local.client(), options)),
                new Model("Depot", (local, options) -> DepotTable.connect(local.client(), options)),
                new Model("Documents", (local, options) -> DocumentsTable.connect(local.client(), options)),
                new Model("Locking", (local, options) -> LockingTable.connect(local.client(), options)),
                new Model("Club", (local, options) -> ClubTable.connect(local.client(), options)),
                new Model("ClubAsync", (local, options) -> ClubAsyncTable.connect(local.asyncClient(), options)),
                new Model("JobAsync", (local, options) -> JobAsyncTable.connect(local.asyncClient(), options)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingIsShown(Model model) throws ReflectiveOperationException {
        Markers markers = new Markers();
        try (Witness witness = new Witness(markers)) {
            String tableName = dynamo.tableName(model.name());
            Object table = model.connect()
                    .apply(
                            dynamo,
                            options -> options.tableName(tableName)
                                    .listener(witness::sees)
                                    .consumedCapacity(true));
            Object created = table.getClass().getMethod("createIfAbsent").invoke(table);
            if (created instanceof CompletionStage<?> stage) {
                stage.toCompletableFuture().join();
            }
            witness.sees(table);
            int calls = 0;
            List<Object> repositories = repositories(table);
            for (Object repository : repositories) {
                calls += new RepositoryTour(table, repository, dynamo.client(), tableName, markers, witness).run();
            }
            System.out.printf(
                    "leaks of %s: %d entities, %d markers, %d calls, %d log lines (%d of requests), %d classes shown,"
                            + " failures %s%n",
                    model,
                    repositories.size(),
                    markers.count(),
                    calls,
                    witness.lines(),
                    witness.linesOfTheSdk(),
                    witness.shown().size(),
                    witness.failures());
            assertEquals(List.of(), witness.leaks());
            assertTrue(
                    witness.linesOfTheSdk() > 0,
                    "no logger was listened to: the SDK has one that tells of each request");
            assertTrue(
                    witness.failures()
                            .containsAll(Set.of(
                                    "ItemAlreadyExistsException",
                                    "ItemNotFoundException",
                                    "ConditionFailedException",
                                    "TransactionFailedException",
                                    "ItemDecodingException",
                                    "InvalidCursorException")),
                    witness.failures().toString());
        }
    }

    /** So that a leak would be seen. */
    @Test
    void theWitnessSeesWhatIsShown() {
        Markers markers = new Markers();
        try (Witness witness = new Witness(markers)) {
            LoggerFactory.getLogger("dev.singlet.leaks.Probe").trace("stored: {}", markers.text());
            witness.sees(new IllegalStateException("stored: " + markers.text()));
            witness.sees((Object)
                    Optional.of(new StringBuilder(markers.text()).reverse().reverse()));
            LoggerFactory.getLogger("another").trace("stored: {}", markers.text());
            assertEquals(5, witness.leaks().size(), witness.leaks().toString());
        }
    }

    private static List<Object> repositories(Object table) {
        return Arrays.stream(table.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType().getSimpleName().endsWith("Repository"))
                .map(method -> invoke(table, method))
                .toList();
    }

    private static Object invoke(Object table, Method method) {
        try {
            return Objects.requireNonNull(method.invoke(table));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
