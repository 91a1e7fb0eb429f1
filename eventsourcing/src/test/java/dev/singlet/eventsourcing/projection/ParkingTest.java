package dev.singlet.eventsourcing.projection;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemDecodingException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import dev.singlet.eventsourcing.EventGapException;
import dev.singlet.eventsourcing.EventLab;
import dev.singlet.eventsourcing.EventStore;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Opened;
import dev.singlet.eventsourcing.bank.AccountEvent.Remarked;
import dev.singlet.eventsourcing.projection.ledger.Balance;
import dev.singlet.eventsourcing.projection.ledger.LedgerTable;
import dev.singlet.eventsourcing.table.StoredEvent;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Events that cannot be projected: they are counted, then their aggregate is passed over until it is released. */
class ParkingTest {

    private static final String TRANSACT = "TransactWriteItems";

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store = lab.store();
    private final LedgerTable ledger =
            LedgerTable.connect(lab.client(), options -> options.tableName(dynamo.tableName("ledger")));
    private final String model = lab.stream();
    private final Balances balances = new Balances(ledger, model);

    /** What remarks lead to: a failure of the program, or actions that cannot be executed. */
    private final RuntimeException poison = new IllegalStateException("poison");

    private final List<TransactionAction> poisonous = new ArrayList<>();

    private final Projector<AccountEvent> projector = Projector.of(
                    store, new Poisoned.Balancing(balances, poison, poisonous))
            .parkAfter(3);
    private final Projector<AccountEvent> folding = Projector.of(
                    store, new Poisoned.Folding(new FoldedBalances(ledger, model + "-folded"), poison))
            .parkAfter(3);

    ParkingTest() {
        ledger.createIfAbsent();
        lab.http().reset();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void anEventThatFailsTooOftenParksItsAggregateUntilItIsReleased() {
        poisoned("a");
        store.append("healthy", 0, "1", deposits(10, 1));

        for (int failure = 1; failure <= 2; failure++) {
            ProjectionFailedException failed =
                    assertThrows(ProjectionFailedException.class, () -> projector.advance("a"));
            assertEquals(List.of("a", failure), List.of(failed.id(), failed.attempts()));
            assertEquals(poison, failed.getCause());
            assertFalse(failed.toString().contains("poison"), failed.toString());
        }
        assertEquals(List.of(), projector.parked().toList());
        assertEquals(new Advance(2, 0, true), projector.advance("a"));
        assertEquals(new Advance(2, 0, true), projector.advance("a"));
        assertEquals(1, projector.advance("healthy").version());

        assertEquals(
                List.of(new ParkedAggregate("a", 2, 3, Optional.of("IllegalStateException"), lab.now())),
                projector.parked().toList());
        assertEquals(new Balance(model, "a", 3, 2), ledger.balances().get(model, "a"));
        assertEquals(new CatchUp(2, 0, 0, 1), projector.catchUp());
        ProjectionLag lag = projector.lag();
        assertEquals(List.of(2L, 1L, 1L), List.of(lag.events(), lag.aggregates(), lag.parked()));

        assertTrue(projector.release("a"));
        assertFalse(projector.release("a"));
        assertEquals(List.of(), projector.parked().toList());
        assertEquals(
                1,
                assertThrows(ProjectionFailedException.class, () -> projector.advance("a"))
                        .attempts());
        // As the program is put right:
        assertEquals(new Advance(4, 2, false), Projector.of(store, balances).advance("a"));
        assertEquals(new Balance(model, "a", 12, 3), ledger.balances().get(model, "a"));
        assertEquals(0, projector.lag().events());
    }

    @Test
    void successForgetsEarlierFailures() {
        poisoned("b");
        assertThrows(ProjectionFailedException.class, () -> projector.advance("b"));
        assertThrows(ProjectionFailedException.class, () -> projector.advance("b"));
        Projector.of(store, balances).advance("b");
        store.append("b", 4, "2", List.of(new Remarked("again")));

        assertEquals(
                1,
                assertThrows(ProjectionFailedException.class, () -> projector.advance("b"))
                        .attempts());
    }

    @Test
    void theEventsBeforeGetThrough() {
        poisoned("c");

        assertThrows(ProjectionFailedException.class, () -> folding.advance("c"));

        assertEquals(
                new Balance(model + "-folded", "c", 3, 2), ledger.balances().get(model + "-folded", "c"));
    }

    @Test
    void eventsBeforeThatChangeNothingGetThroughToo() {
        store.append("quiet", 0, "1", List.of(new Opened("Ada"), new Opened("Bob"), new Remarked("poison")));

        assertThrows(ProjectionFailedException.class, () -> projector.advance("quiet"));

        assertEquals(2, lab.table().cursors().get(model, lab.stream(), "quiet").version());
    }

    @Test
    void anEventThatCannotBeReadParksAfterThoseBefore() {
        store.append("d", 0, "1", deposits(1, 4));
        StoredEvent third = lab.table().events().get(lab.stream(), "d", 3);
        lab.table()
                .events()
                .put(new StoredEvent(
                        third.stream(),
                        "d",
                        3,
                        "Unheard",
                        AttributeValue.fromM(Map.of("type", AttributeValue.fromS("Unheard"))),
                        Map.of(),
                        "1",
                        2,
                        third.recordedAt(),
                        false,
                        third.shard()));

        ProjectionFailedException failed = assertThrows(ProjectionFailedException.class, () -> projector.advance("d"));
        assertInstanceOf(ItemDecodingException.class, failed.getCause());
        assertEquals(2, ledger.balances().get(model, "d").events());
        lab.table().events().delete(lab.stream(), "d", 3);
        assertInstanceOf(
                EventGapException.class,
                assertThrows(ProjectionFailedException.class, () -> projector.advance("d"))
                        .getCause());
        lab.table().events().put(third);
        assertEquals(new Advance(4, 2, false), projector.advance("d"));
    }

    @Test
    void actionsThatAreRefusedPark() {
        poisoned("e");
        Balance other = ledger.balances().put(new Balance("other", "e", 1, 1));
        List<List<TransactionAction>> refused = List.of(
                List.of(ledger.balances().creating(other)),
                List.of(ledger.balances().checking("nobody", "e")),
                Collections.nCopies(100, ledger.balances().putting(other)));
        for (List<TransactionAction> actions : refused) {
            poisonous.clear();
            poisonous.addAll(actions);
            for (int failure = 1; failure <= 2; failure++) {
                assertEquals(
                        failure,
                        assertThrows(ProjectionFailedException.class, () -> projector.advance("e"))
                                .attempts());
            }
            assertTrue(projector.advance("e").parked());
            assertTrue(projector.release("e"));
        }
        assertEquals(2, ledger.balances().get(model, "e").events());

        poisonous.clear();
        poisonous.add(ledger.balances().putting(other));
        lab.http()
                .follow(request ->
                        request.operation().equals(TRANSACT) ? Fault.refuse(400, "ValidationException") : Fault.none());
        assertInstanceOf(
                DynamoDbException.class,
                assertThrows(ProjectionFailedException.class, () -> projector.advance("e"))
                        .getCause());
    }

    @Test
    void anOutageParksNothing() {
        poisoned("f");
        List<Fault> outages = List.of(
                Fault.loseRequest(),
                Fault.refuse(500, "InternalServerError"),
                Fault.refuse(400, "ResourceNotFoundException"),
                Fault.refuse(400, "ThrottlingException"),
                Fault.answer(
                        400,
                        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\",\"message\":\"\","
                                + "\"CancellationReasons\":[{\"Code\":\"None\"},{\"Code\":\"TransactionConflict\"}]}"));
        for (Fault outage : outages) {
            lab.http().follow(request -> request.operation().equals(TRANSACT) ? outage : Fault.none());
            for (int attempt = 0; attempt < 4; attempt++) {
                RuntimeException failure = assertThrows(RuntimeException.class, () -> projector.advance("f"));
                assertTrue(
                        failure instanceof SdkException
                                || failure instanceof OutcomeUnknownException
                                || failure instanceof TransactionFailedException,
                        failure::toString);
            }
        }
        lab.http().reset();
        assertEquals(
                1,
                assertThrows(ProjectionFailedException.class, () -> projector.advance("f"))
                        .attempts());
    }

    @Test
    void aFailureThatCannotBeCountedIsNotHidden() {
        poisoned("g");
        assertThrows(ProjectionFailedException.class, () -> projector.advance("g"));
        lab.http().follow(request -> request.operation().equals("UpdateItem") ? Fault.loseRequest() : Fault.none());

        OutcomeUnknownException notCounted = assertThrows(OutcomeUnknownException.class, () -> projector.advance("g"));

        assertTrue(List.of(notCounted.getSuppressed()).contains(poison));
        lab.http().reset();
        assertEquals(
                2,
                assertThrows(ProjectionFailedException.class, () -> projector.advance("g"))
                        .attempts());
    }

    /** Somebody else gets the event through while this one counts its failure. */
    @Test
    void aFailureOfAnEventThatSomebodyElseHasProjectedIsNotCounted() {
        poisoned("h");
        lab.http().follow(request -> {
            if (request.operation().equals("UpdateItem")) {
                lab.http().reset();
                Projector.of(
                                lab.rival(dynamo),
                                new Balances(
                                        LedgerTable.connect(
                                                dynamo.client(), options -> options.tableName(ledger.name())),
                                        model))
                        .advance("h");
            }
            return Fault.none();
        });

        assertEquals(4, projector.advance("h").version());

        assertEquals(new Balance(model, "h", 12, 3), ledger.balances().get(model, "h"));
    }

    /** Two deposits of 1 and 2 cents, a remark, and one of 9. */
    private void poisoned(String id) {
        List<AccountEvent> events = new ArrayList<>(deposits(1, 2));
        events.add(new Remarked("poison"));
        events.addAll(deposits(9, 1));
        store.append(id, 0, "1", events);
    }
}
