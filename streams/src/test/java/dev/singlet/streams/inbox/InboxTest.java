package dev.singlet.streams.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.InvalidKeyException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.notes.Counter;
import dev.singlet.streams.notes.CounterUpdate;
import dev.singlet.streams.notes.Note;
import dev.singlet.streams.notes.NoteTable;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

class InboxTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final StreamLab lab = new StreamLab(dynamo, 2);
    private final NoteTable table = NoteTable.connect(lab.client(), options -> options.tableName(dynamo.tableName()));
    private final Inbox inbox = inbox("counting");

    @BeforeEach
    void create() {
        inbox.createIfAbsent();
        dynamo.items(table.name())
                .forEach(item -> dynamo.client()
                        .deleteItem(request -> request.tableName(table.name())
                                .key(Map.of("pk", item.get("pk"), "sk", item.get("sk")))));
        table.counters().create(new Counter("c", 0));
        lab.http().reset();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void letsAMessageTakeEffectOnce() {
        assertFalse(inbox.contains("m1"));
        assertTrue(inbox.once("m1", add()));
        assertFalse(inbox.once("m1", add()));
        assertTrue(inbox.contains("m1"));
        assertTrue(inbox.once("m2", add()));
        assertFalse(inbox("another").contains("m1"));
        assertTrue(inbox("another").once("m1", add()));
        assertEquals(3, count());
    }

    @Test
    void recordsAMessageWithoutEffect() {
        assertTrue(inbox.once("m1"));
        assertFalse(inbox.once("m1", add()));
        assertEquals(0, count());
    }

    @Test
    void forgetsAMessageWhenItExpires() {
        assertTrue(inbox.expiry(Duration.ofHours(30)).once("m1", add()));
        lab.tick(Duration.ofHours(30).minusSeconds(1));
        assertFalse(inbox.once("m1", add()));
        // Expired by this clock, and not by DynamoDB Local's: the item is still there, and is taken over.
        lab.tick(Duration.ofSeconds(2));
        assertFalse(inbox.contains("m1"));
        assertTrue(inbox.once("m1", add()));
        assertEquals(2, count());
        assertFalse(inbox.once("m1", add()));
        lab.tick(Duration.ofDays(7).minusSeconds(2));
        assertFalse(inbox.once("m1", add()), "the default is 7 days");
    }

    @Test
    void refusesToForgetEarlierThanAStream() {
        assertThrows(
                IllegalArgumentException.class,
                () -> inbox.expiry(Duration.ofHours(25).minusNanos(1)));
        assertThrows(IllegalArgumentException.class, () -> inbox.shortExpiry(Duration.ofMillis(999)));
        assertTrue(inbox.shortExpiry(Duration.ofSeconds(1)).once("m1", add()));
        lab.tick(Duration.ofSeconds(1));
        assertTrue(inbox.once("m1", add()));
    }

    @Test
    void failsWithTheCallersPlaces() {
        TransactionAction impossible = table.notes().update("n1").text("text");

        TransactionFailedException e =
                assertThrows(TransactionFailedException.class, () -> inbox.once("m1", add(), impossible));
        assertEquals(1, e.failures().size());
        assertEquals(Reason.NOT_FOUND, e.failure(1).orElseThrow().reason());
        assertFalse(inbox.contains("m1"));
        assertEquals(0, count());

        table.notes().create(new Note("n1", "text", 1));
        assertTrue(inbox.once("m1", add(), table.notes().update("n1").text("new")));
        // The condition of the effect fails, as does that of the inbox: the message is not new.
        table.notes().delete("n1");
        assertFalse(inbox.once("m1", add(), table.notes().update("n1").text("newer")));
        assertEquals(1, count());
    }

    @Test
    void recognisesItsOwnWorkWhenNoAttemptGotAnAnswer() {
        lab.http().inject(Fault.loseResponse(), Fault.loseRequest());

        assertTrue(inbox.once("m1", add()));
        assertEquals(1, count());
        assertFalse(inbox.once("m1", add()));
    }

    @Test
    void triesAgainWhatHasNotTakenEffect() {
        lab.http().inject(Fault.loseRequest(), Fault.loseRequest());

        assertTrue(inbox.once("m1", add()));
        assertEquals(1, count());
    }

    /** The first transaction arrives only after it has been looked for: simulated, by sending it at that moment. */
    @Test
    void recognisesItsOwnWorkWhenItComesLate() {
        AtomicReference<ExecutableHttpRequest> late = new AtomicReference<>();
        lab.http()
                .inject(
                        request -> {
                            late.set(request);
                            throw new IOException("simulated: it is on its way");
                        },
                        Fault.loseRequest(),
                        request -> {
                            HttpExecuteResponse nothing = request.call();
                            Objects.requireNonNull(late.get())
                                    .call()
                                    .responseBody()
                                    .orElseThrow()
                                    .close();
                            return nothing;
                        });

        assertTrue(inbox.once("m1", add()));
        assertEquals(1, count());
        assertEquals(0, lab.http().faultsLeft());
    }

    @Test
    void saysWhenNothingIsKnown() {
        lab.http().follow(request -> Fault.loseResponse());

        OutcomeUnknownException e = assertThrows(OutcomeUnknownException.class, () -> inbox.once("m1", add()));
        assertEquals(1, e.getSuppressed().length);
        assertTrue(e.getSuppressed()[0] instanceof SdkClientException);
        assertEquals(2 + 2, lab.http().requests(), "a transaction and a read, each sent twice");
        lab.http().reset();
        assertFalse(inbox.once("m1", add()), "it had taken effect");
        assertEquals(1, count());
    }

    @Test
    void givesUpAfterThreeTurns() {
        lab.http()
                .follow(request ->
                        request.operation().equals("TransactWriteItems") ? Fault.loseRequest() : Fault.none());

        assertThrows(OutcomeUnknownException.class, () -> inbox.once("m1", add()));
        assertEquals(3 * 2 + 3, lab.http().requests());
        assertEquals(0, count());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> inbox(""));
        assertThrows(IllegalArgumentException.class, () -> inbox("x".repeat(65)));
        IllegalArgumentException tooMany =
                assertThrows(IllegalArgumentException.class, () -> inbox.once("m1", counters(100)));
        assertTrue(String.valueOf(tooMany.getMessage()).contains("only 99"), tooMany.getMessage());
        assertThrows(InvalidKeyException.class, () -> inbox.once("", List.of(add())));
        NoteTable elsewhere = NoteTable.connect(dynamo.client(), options -> options.tableName(table.name()));
        assertThrows(
                IllegalArgumentException.class,
                () -> inbox.once("m1", elsewhere.counters().update("c").addToCount(1)));
        assertEquals(0, lab.http().requests());
        assertEquals("Inbox[counting]", inbox.toString());
    }

    @Test
    void takesNinetyNineActions() {
        assertTrue(inbox.once("m1", counters(99)));
        assertTrue(table.counters().find("c98").isPresent());
    }

    /** The first transaction never arrives; before the answer is looked for, another delivery takes effect. */
    @Test
    void doesNotTakeTheWorkOfAnotherDeliveryForItsOwn() {
        lab.http().inject(Fault.loseRequest(), Fault.loseRequest(), request -> {
            assertTrue(inbox.once("m1", add()));
            return request.call();
        });

        assertFalse(inbox.once("m1", add()));
        assertEquals(1, count());
        assertEquals(0, lab.http().faultsLeft());
    }

    /** DynamoDB Local has no other reads, so that the request has to tell. */
    @Test
    void looksConsistently() {
        assertFalse(inbox.contains("m1"));

        assertEquals(1, lab.http().bodies().size());
        assertTrue(lab.http().bodies().get(0).contains("\"ConsistentRead\":true"));
    }

    private List<TransactionAction> counters(int number) {
        return IntStream.range(0, number)
                .<TransactionAction>mapToObj(index -> table.counters().creating(new Counter("c" + index, 0)))
                .toList();
    }

    private CounterUpdate add() {
        return table.counters().update("c").addToCount(1);
    }

    private long count() {
        return table.counters().get("c").count();
    }

    private Inbox inbox(String consumer) {
        return Inbox.connect(
                lab.client(),
                consumer,
                options -> options.tableName(dynamo.tableName()).clock(lab::now));
    }
}
