package dev.singlet.leaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ConstraintViolationException;
import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.ResultNotReadException;
import dev.singlet.SingletException;
import dev.singlet.TableMismatchException;
import dev.singlet.TransactionFailedException;
import dev.singlet.UniqueConstraintException;
import dev.singlet.UnprocessedItemsException;
import dev.singlet.VersionConflictException;
import dev.singlet.it.locking.Counter;
import dev.singlet.it.locking.LockingTable;
import dev.singlet.it.locking.Member;
import dev.singlet.it.locking.MemberKey;
import dev.singlet.it.locking.MemberRepository;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Every exception class of {@code dev.singlet}, met with values at stake: none shows one, printed or serialized. */
class FailuresTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final Markers markers = new Markers();
    private final Witness witness = new Witness(markers);
    private final Set<String> met = new TreeSet<>();

    @Test
    void noExceptionShowsAValue() throws IOException {
        FaultyHttpClient http = FaultyHttpClient.onDefault();
        try (witness;
                DynamoDbClient client = dynamo.clientBuilder().httpClient(http).build()) {
            LockingTable table = LockingTable.connect(
                    client, options -> options.tableName(dynamo.tableName()).maxAttempts(1));
            table.createIfAbsent();
            refusals(table);
            losses(table, http);
            another(client);
        }
        assertEquals(List.of(), witness.leaks());
        assertEquals(exceptions(), met);
        System.out.println("leaks of exceptions: " + met.size() + " classes, " + markers.count() + " markers");
    }

    private void refusals(LockingTable table) {
        MemberRepository members = table.members();
        String id = markers.text();
        String club = markers.text();
        String email = markers.text();
        Member member = members.create(new Member(id, club, markers.text(), Optional.of(email), markers.text(), 1, 0));
        meets(ItemAlreadyExistsException.class, () -> members.create(member));
        meets(
                UniqueConstraintException.class,
                () -> members.create(new Member(markers.text(), club, markers.text(), Optional.of(email), null, 1, 0)));
        meets(
                VersionConflictException.class,
                () -> members.put(new Member(id, club, member.userName(), member.email(), markers.text(), 1, 77)));
        meets(
                ConditionFailedException.class,
                () -> members.update(id)
                        .bio(markers.text())
                        .onlyIf(c -> c.club().eq(markers.text()))
                        .execute());
        meets(ItemNotFoundException.class, () -> members.get(markers.text()));
        meets(
                TransactionFailedException.class,
                () -> table.transact(members.creating(member), members.checking(markers.text())));
        meets(
                ConstraintViolationException.class,
                () -> members.put(new Member(id, nothing(), markers.text(), Optional.of(email), markers.text(), 1, 0)));
        meets(InvalidKeyException.class, () -> members.find(markers.text().repeat(500)));
        meets(ItemEncodingException.class, () -> members.update(id).bio(markers.text() + "\ud83d"));
        meets(
                InvalidCursorException.class,
                () -> members.scan().startAfter(Cursor.of(markers.text())).page());
        dynamo.client()
                .updateItem(update -> update.tableName(table.name())
                        .key(Map.of("pk", AttributeValue.fromS("MEMBER#" + id), "sk", AttributeValue.fromS("MEMBER")))
                        .updateExpression("SET visits = :v")
                        .expressionAttributeValues(Map.of(":v", AttributeValue.fromS(markers.text()))));
        meets(ItemDecodingException.class, () -> members.get(id));
        meets(
                ItemDecodingException.class,
                () -> members.update(id).bio(markers.text()).idempotent().execute());
    }

    /** Faults are simulated. */
    private void losses(LockingTable table, FaultyHttpClient http) {
        String name = markers.text();
        table.counters().create(new Counter(name, 1, null));
        http.inject(Fault.loseResponse());
        meets(
                OutcomeUnknownException.class,
                () -> table.counters().update(name).addToCount(1).execute());
        http.reset();
        http.inject(Fault.none());
        http.inject(lost());
        meets(
                ResultNotReadException.class,
                () -> table.counters().update(name).addToCount(1).idempotent().execute());
        http.reset();
        http.inject(lost());
        meets(UnprocessedItemsException.class, () -> table.members().findAll(List.of(new MemberKey(markers.text()))));
        http.reset();
    }

    /** More than the SDK tries. */
    private static Fault[] lost() {
        return Collections.nCopies(30, Fault.loseRequest()).toArray(Fault[]::new);
    }

    private void another(DynamoDbClient client) {
        String name = dynamo.tableName("another");
        client.createTable(create -> create.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("id")
                        .keyType(KeyType.HASH)
                        .build()));
        meets(
                TableMismatchException.class,
                () -> LockingTable.connect(client, options -> options.tableName(name))
                        .verify()
                        .orThrow());
    }

    private void meets(Class<? extends SingletException> type, Executable call) {
        SingletException failure = assertThrows(type, call);
        met.add(type.getSimpleName());
        witness.sees(failure);
        if (failure.getCause() == null) {
            witness.check("serialized " + type.getSimpleName(), serialized(failure));
        }
        assertTrue(markers.count() > 0);
    }

    private static String serialized(SingletException failure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The exceptions that are declared, by their sources. */
    private static Set<String> exceptions() throws IOException {
        Path sources = Path.of("..", "runtime", "src", "main", "java", "dev", "singlet");
        try (Stream<Path> files = Files.list(sources)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("Exception"))
                    .filter(name -> !Modifier.isAbstract(type(name).getModifiers()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("dev.singlet." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // What a caller without a checker can pass.
    private static <T> T nothing() {
        return null;
    }
}
