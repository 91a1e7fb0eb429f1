package dev.singlet.it.async;

import static dev.singlet.it.async.AsyncLab.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.ResultNotReadException;
import dev.singlet.TransactionFailedException;
import dev.singlet.UniqueConstraintException;
import dev.singlet.it.async.ClubItem.Player;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Unique values by the asynchronous client: writes, races and lost responses, which are simulated. */
class AsyncUniqueTest {

    private static final int WRITERS = 12;
    private static final int ROUNDS = 15;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final LosingHttpClient http = new LosingHttpClient();
    private final DynamoDbAsyncClient client = new Requests().client(dynamo, http);
    private ClubAsyncTable table;
    private PlayerAsyncRepository players;

    @BeforeEach
    void createTable(TestInfo test) {
        String name = dynamo.tableName(test.getTestMethod().orElseThrow().getName());
        table = ClubAsyncTable.connect(
                client,
                options ->
                        options.tableName(name).maxAttempts(50).backoff(Duration.ofMillis(1), Duration.ofMillis(20)));
        players = table.players();
        table.createIfAbsent().join();
    }

    @AfterEach
    void guardsAreThoseOfThePlayers() {
        Map<String, String> expected = new HashMap<>();
        Map<String, String> guards = new HashMap<>();
        for (Map<String, AttributeValue> item : stored()) {
            String key = key(item);
            if (text(item, "entityType").equals("$unique")) {
                guards.put(
                        text(item, "pk"),
                        key(item.getOrDefault("$owner", AttributeValue.fromM(Map.of()))
                                .m()));
            } else {
                assertNull(
                        expected.put("$unique#Player#name#" + text(item, "club") + "#" + text(item, "name"), key),
                        "two players have one name");
                if (item.containsKey("email")) {
                    assertNull(
                            expected.put("$unique#Player#email#" + text(item, "email"), key),
                            "two players have one address");
                }
            }
        }
        client.close();
        assertEquals(expected, guards);
    }

    @Test
    void valuesAreTakenMovedAndGivenBack() {
        Player ann = players.create(player("ann", "Ann", "ann@x")).join();

        UniqueConstraintException taken =
                failure(UniqueConstraintException.class, players.create(player("bob", "Ann", null)));
        assertEquals("name", taken.component());
        failure(ItemAlreadyExistsException.class, players.create(player("ann", "Other", null)));
        assertEquals(Optional.of(ann), players.findByEmail("ann@x").join());
        Player renamed = players.update("c", "ann").name("Anna").execute().join();
        assertEquals("Anna", renamed.name());
        players.create(player("bob", "Ann", "bob@x")).join();
        failure(
                UniqueConstraintException.class,
                players.update("c", "bob").email("ann@x").execute());
        players.put(player("ann", "Anna", null)).join();
        assertEquals(
                "ann@x",
                players.update("c", "bob").email("ann@x").execute().join().email());
        assertTrue(players.delete("c", "ann").join().isPresent());
        assertEquals(Optional.empty(), players.findByClubAndName("c", "Anna").join());
        failure(
                ItemNotFoundException.class,
                players.update("c", "ann").name("Nobody").execute());
    }

    @Test
    void oneOfManyGetsTheName() {
        IntStream.range(0, WRITERS)
                .mapToObj(number -> players.create(player("p" + number, "name" + number, null)))
                .toList()
                .forEach(CompletableFuture::join);
        List<CompletableFuture<String>> renames = IntStream.range(0, WRITERS)
                .mapToObj(number ->
                        outcome(players.update("c", "p" + number).name("best").execute()))
                .toList();

        Map<String, Long> outcomes = renames.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(Map.of("done", 1L, UniqueConstraintException.class.getSimpleName(), WRITERS - 1L), outcomes);
    }

    @Test
    void renamesAtRandomLeaveNoOrphanAndNoDoubleOwner() {
        race(false);
    }

    @Test
    void norDoTheyWhenResponsesAreLost() {
        race(true);
    }

    @Test
    void aWriteWhoseResponseIsLostTookEffectOnce() {
        http.lose("TransactWriteItems", request -> request < 1);
        Player ann = players.create(player("ann", "Ann", "ann@x")).join();
        assertTrue(http.requests() > 1);
        assertEquals(Optional.of(ann), players.findByClubAndName("c", "Ann").join());

        http.lose("TransactWriteItems", request -> request < 2);
        Player renamed =
                players.update("c", "ann").name("Anna").addToWins(1).execute().join();
        assertTrue(http.requests() > 2);
        assertEquals(new Player("c", "ann", "Anna", "ann@x", 1), renamed);
        assertEquals(renamed, players.get("c", "ann").join());

        http.lose("TransactWriteItems", request -> request < 1);
        players.put(player("ann", "Ann", null)).join();
        assertTrue(http.requests() > 1);

        http.lose("TransactWriteItems", request -> request < 1);
        assertEquals(
                Optional.of(player("ann", "Ann", null)),
                players.delete("c", "ann").join());
        assertTrue(http.requests() > 1);
        assertEquals(List.of(), stored());
    }

    private void race(boolean lossy) {
        long seed = ThreadLocalRandom.current().nextInt(1_000_000);
        System.out.println("AsyncUniqueTest seed " + seed);
        Map<String, Integer> outcomes = new ConcurrentHashMap<>();
        List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> write(new Random(seed + number), ROUNDS, lossy, outcomes))
                .toList();
        writers.forEach(CompletableFuture::join);
        http.lose(0);
        assertTrue(outcomes.getOrDefault("done", 0) > 0, outcomes::toString);
        assertTrue(outcomes.getOrDefault("UniqueConstraintException", 0) > 0, outcomes::toString);
    }

    /** One write after the other; nothing waits. */
    private CompletableFuture<Void> write(Random random, int rounds, boolean lossy, Map<String, Integer> outcomes) {
        if (rounds == 0) {
            return CompletableFuture.completedFuture(null);
        }
        if (lossy && random.nextInt(4) == 0) {
            http.lose(1);
        }
        return outcome(attempt(random))
                .thenAccept(outcome -> outcomes.merge(outcome, 1, Integer::sum))
                .thenCompose(done -> write(random, rounds - 1, lossy, outcomes));
    }

    private CompletableFuture<?> attempt(Random random) {
        String id = "p" + random.nextInt(5);
        String name = "n" + random.nextInt(6);
        String email = "e" + random.nextInt(7) + "@x";
        return switch (random.nextInt(8)) {
            case 0, 1 -> players.create(player(id, name, email));
            case 2 -> players.delete("c", id);
            case 3 -> players.put(player(id, name, null));
            default -> players.update("c", id).name(name).email(email).execute();
        };
    }

    /** What became of a write: done, or the failure if it is one that a race or a lost response explains. */
    private static CompletableFuture<String> outcome(CompletableFuture<?> write) {
        return write.<String>thenApply(done -> "done").exceptionally(wrapped -> {
            Throwable failure = wrapped instanceof CompletionException ? wrapped.getCause() : wrapped;
            if (failure instanceof UniqueConstraintException
                    || failure instanceof ItemNotFoundException
                    || failure instanceof ItemAlreadyExistsException
                    || failure instanceof TransactionFailedException
                    || failure instanceof OutcomeUnknownException
                    || failure instanceof ResultNotReadException
                    || failure instanceof SdkClientException
                    || (failure instanceof ItemDecodingException decoding && decoding.tookEffect())) {
                return failure.getClass().getSimpleName();
            }
            throw new CompletionException(failure);
        });
    }

    private List<Map<String, AttributeValue>> stored() {
        return dynamo
                .client()
                .scanPaginator(scan -> scan.tableName(table.name()).consistentRead(true))
                .items()
                .stream()
                .toList();
    }

    private static String key(Map<String, AttributeValue> item) {
        return text(item, "pk") + " " + text(item, "sk");
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        return item.getOrDefault(attribute, AttributeValue.fromS("")).s();
    }

    private static Player player(String id, String name, @Nullable String email) {
        return new Player("c", id, name, email, 0);
    }
}
