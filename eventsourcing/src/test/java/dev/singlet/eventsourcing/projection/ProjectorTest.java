package dev.singlet.eventsourcing.projection;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.eventsourcing.EventLab;
import dev.singlet.eventsourcing.EventStore;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Deposited;
import dev.singlet.eventsourcing.bank.AccountEvent.Opened;
import dev.singlet.eventsourcing.bank.AccountEvent.Remarked;
import dev.singlet.eventsourcing.bank.AccountEvent.Withdrawn;
import dev.singlet.eventsourcing.projection.ledger.Balance;
import dev.singlet.eventsourcing.projection.ledger.LedgerTable;
import dev.singlet.eventsourcing.projection.ledger.Total;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkException;

/** A projection that follows its aggregates, with faults and rivals. */
class ProjectorTest {

    private static final String TRANSACT = "TransactWriteItems";

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store = lab.store();
    private final EventStore<AccountEvent> calm = lab.rival(dynamo);
    private final LedgerTable ledger =
            LedgerTable.connect(lab.client(), options -> options.tableName(dynamo.tableName("ledger")));
    private final LedgerTable calmLedger =
            LedgerTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName("ledger")));

    /** The models of each test have a name of their own. */
    private final String model = lab.stream();

    private final Projector<AccountEvent> balances = Projector.of(store, new Balances(ledger, model));
    private final Projector<AccountEvent> folded = Projector.of(store, new FoldedBalances(ledger, model + "-folded"));

    ProjectorTest() {
        ledger.createIfAbsent();
        lab.http().reset();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void eachEventIsProjectedOnce() {
        store.append("a", 0, "1", List.of(new Opened("Ada"), new Deposited(50), new Withdrawn(20)));

        assertEquals(new Advance(3, 3, false), balances.advance("a"));
        assertEquals(new Advance(3, 0, false), balances.advance("a"));
        store.append("a", 3, "2", deposits(7, 2));
        assertEquals(new Advance(5, 2, false), balances.advance("a"));
        assertEquals(new Advance(0, 0, false), balances.advance("nobody"));

        assertEquals(Optional.of(new Balance(model, "a", 45, 4)), balance("a"));
    }

    @Test
    void whatChangesNothingMovesTheCursorWithTheNextThatDoes() {
        store.append("b", 0, "1", List.of(new Opened("Ada"), new Remarked("x"), new Deposited(1), new Remarked("y")));
        lab.http().reset();

        assertEquals(new Advance(4, 4, false), balances.advance("b"));

        // Cursor, head and events; a transaction for the deposit and one for the rest; and a look for more.
        assertEquals(2, transactions());
        assertEquals(1, balance("b").orElseThrow().events());
    }

    @Test
    void oldNewsCostOneRequest() {
        store.append("c", 0, "1", deposits(1, 2));
        balances.advance(new WakeUp(lab.stream(), "c", 2));
        lab.http().reset();

        assertEquals(new Advance(2, 0, false), balances.advance(new WakeUp(lab.stream(), "c", 1)));
        assertEquals(new Advance(2, 0, false), balances.advance(new WakeUp(lab.stream(), "c", 2)));
        assertEquals(2, lab.http().requests());
        assertEquals(new Advance(0, 0, false), balances.advance(new WakeUp("Other", "c", 9)));
        assertEquals(2, lab.http().requests());
        store.append("c", 2, "2", deposits(1, 1));
        assertEquals(new Advance(3, 1, false), balances.advance(new WakeUp(lab.stream(), "c", 0)));
    }

    /** DynamoDB Local has no stale reads, so the requests themselves are looked at. */
    @Test
    void whatDecidesIsReadConsistently() {
        store.append("con", 0, "1", deposits(1, 2));
        lab.http().reset();

        folded.advance("con");
        folded.catchUp();

        List<String> reads = lab.http().bodies().stream()
                .filter(body -> !body.contains("TransactItems") && !body.contains("\"IndexName\""))
                .toList();
        assertTrue(reads.size() >= 5, reads::toString);
        assertTrue(reads.stream().allMatch(body -> body.contains("\"ConsistentRead\":true")), reads::toString);
    }

    @Test
    void foldingWritesAHundredEventsAtOnce() {
        EventStore<AccountEvent> staged = lab.store(options -> options.stagedAppends());
        staged.append("d", 0, "1", deposits(1, 250));
        lab.http().reset();

        assertEquals(new Advance(250, 250, false), folded.advance("d"));

        assertEquals(3, transactions());
        assertEquals(
                new Balance(model + "-folded", "d", 31_375, 250),
                ledger.balances().get(model + "-folded", "d"));
    }

    @Test
    void theReadModelCanBeInTheTableOfTheEvents() {
        LedgerTable same = LedgerTable.connect(
                lab.client(), options -> options.tableName(lab.table().name()));
        Projector<AccountEvent> projector = Projector.of(store, new Balances(same, "same"));
        store.append("e", 0, "1", deposits(5, 1));

        projector.advance("e");

        assertEquals(new Balance("same", "e", 5, 1), same.balances().get("same", "e"));
        assertEquals(List.of(new Deposited(5)), EventLab.events(store.load("e")));
    }

    @Test
    void somebodyElseWhoIsFasterChangesNothing() {
        Projector<AccountEvent> rival = Projector.of(calm, new Balances(calmLedger, model));
        Projector<AccountEvent> rivalFolded = Projector.of(calm, new FoldedBalances(calmLedger, model + "-folded"));
        for (int at = 0; at < 4; at++) {
            String id = "f" + at;
            store.append(id, 0, "1", deposits(100, 3));
            int number = at;
            lab.http().reset();
            lab.http().follow(meeting(number, () -> rival.advance(id)));
            assertEquals(3, balances.advance(id).version());
            lab.http().follow(meeting(0, () -> {
                calm.append(id, 3, "2", deposits(200, 1));
                rivalFolded.advance(id);
            }));
            folded.advance(id);
            // A lost race is no failure of the event, and nothing is noted.
            assertTrue(lab.http().bodies().stream().noneMatch(body -> body.contains("\"ReturnValues\":\"ALL_NEW\"")));

            lab.http().reset();
            assertEquals(Optional.of(new Balance(model, id, 303, 3)), balance(id));
            assertEquals(
                    new Balance(model + "-folded", id, 503, 4),
                    ledger.balances().get(model + "-folded", id));
        }
    }

    @Test
    void lostAnswersAndEndsOfTheProgramDoubleNothing() {
        int cases = 0;
        for (Fault fault :
                List.of(Fault.loseRequest(), Fault.loseResponse(), Fault.crashBefore(), Fault.crashAfter())) {
            for (int at = 0; at < 6; at++) {
                String id = "g" + cases++;
                calm.append(id, 0, "1", deposits(10, 2));
                int first = at;
                for (Projector<AccountEvent> projector : List.of(balances, folded)) {
                    lab.http().reset();
                    lab.http().follow(request -> request.number() >= first ? fault : Fault.none());
                    try {
                        projector.advance(id);
                    } catch (OutcomeUnknownException | SdkException | CrashError ended) {
                        // To be repeated.
                    }
                    lab.http().reset();
                    projector.advance(id);
                }
                assertEquals(Optional.of(new Balance(model, id, 21, 2)), balance(id));
                assertEquals(
                        new Balance(model + "-folded", id, 21, 2),
                        ledger.balances().get(model + "-folded", id));
            }
        }
        Total total = ledger.totals().get(model);
        System.out.println("ProjectorTest: " + cases + " failures, each followed by a repetition; " + total.events()
                + " events projected once");
        assertEquals(new Total(model, 21L * cases, 2L * cases), total);
    }

    @Test
    void aCursorThatWasDeletedDoesNotComeBackWhereItWas() {
        store.append("h", 0, "1", deposits(10, 4));
        lab.http().follow(meeting(2, () -> calm.table().cursors().delete(model, lab.stream(), "h")));

        assertEquals(4, balances.advance("h").version());

        lab.http().reset();
        assertEquals(2 + 4, balance("h").orElseThrow().events());
    }

    @Test
    void whatCouldNotBeRightIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> balances.advance(""));
        assertThrows(IllegalArgumentException.class, () -> balances.release(""));
        assertThrows(IllegalArgumentException.class, () -> balances.parkAfter(0));
        assertThrows(IllegalArgumentException.class, () -> balances.catchUp(3, 3));
        assertThrows(IllegalArgumentException.class, () -> Projector.of(store, new Balances(ledger, "")));
        assertFalse(balances.release("never seen"));
        List<Object> shown = new ArrayList<>(List.of(
                new WakeUp("Account", "secret", 5), new ParkedAggregate("secret", 1, 1, Optional.of("X"), lab.now())));
        assertTrue(shown.stream().noneMatch(object -> object.toString().contains("secret")));
    }

    private long transactions() {
        return lab.http().bodies().stream()
                .filter(body -> body.contains("\"TransactItems\""))
                .count();
    }

    private Optional<Balance> balance(String id) {
        return ledger.balances().find(model, id);
    }

    /** Lets somebody act once, just before the transaction of this number is sent. */
    private static FaultPlan meeting(int number, Runnable somebody) {
        int[] transactions = {0};
        return request -> {
            if (request.operation().equals(TRANSACT) && transactions[0]++ == number) {
                somebody.run();
            }
            return Fault.none();
        };
    }
}
