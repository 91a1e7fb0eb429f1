package dev.singlet.eventsourcing;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemEncodingException;
import dev.singlet.eventsourcing.bank.Account;
import dev.singlet.eventsourcing.bank.AccountCodec;
import dev.singlet.eventsourcing.bank.AccountCommand;
import dev.singlet.eventsourcing.bank.AccountCommand.Deposit;
import dev.singlet.eventsourcing.bank.AccountCommand.DepositSingly;
import dev.singlet.eventsourcing.bank.AccountCommand.Open;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountRules;
import dev.singlet.eventsourcing.table.StateSnapshot;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Snapshots spare reads, and change no state whatever is wrong with them. */
class SnapshotTest {

    private static final String FORM = AccountCodec.INSTANCE.formHash() + "-1";

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store = lab.store();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final CommandExecutor<Account, AccountCommand, AccountEvent> accounts = executor(SnapshotPolicy.every(5));
    private final CommandExecutor<Account, AccountCommand, AccountEvent> without = executor(SnapshotPolicy.never());

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void aSnapshotIsWrittenOnceEnoughEventsHaveFollowed() {
        List<Long> versions = new ArrayList<>();
        for (int command = 0; command < 12; command++) {
            accounts.execute("a", "c" + command, new Deposit(1));
            versions.add(snapshot("a").map(StateSnapshot::version).orElse(0L));
        }

        assertEquals(List.of(0L, 0L, 0L, 0L, 5L, 5L, 5L, 5L, 5L, 10L, 10L, 10L), versions);
        assertEquals(without.state("a"), accounts.state("a"));
    }

    @Test
    void aSnapshotSparesReadingTheEventsBefore() {
        accounts.execute("b", "open", new Open("Ada"));
        accounts.execute("b", "many", new DepositSingly(50));
        for (long version = 1; version <= 50; version++) {
            lab.table().events().delete(lab.stream(), "b", version);
        }

        assertEquals(51, accounts.state("b").state().events());
    }

    @Test
    void aRepetitionIsRecognisedAcrossASnapshot() {
        Executed<Account, AccountEvent> first = accounts.execute("c", "first", new DepositSingly(7));
        for (int command = 1; command <= 99; command++) {
            accounts.execute("c", "c" + command, new Deposit(1));
        }

        Executed<Account, AccountEvent> again = accounts.execute("c", "first", new DepositSingly(7));
        assertTrue(again.alreadyDone());
        assertEquals(first.events(), again.events());
        assertEquals(106, again.version());

        // Beyond the last hundred a version that the caller remembers helps.
        for (int command = 100; command <= 110; command++) {
            accounts.execute("c", "c" + command, new Deposit(1));
        }
        Executed<Account, AccountEvent> older = accounts.execute("c", "first", new DepositSingly(7), Map.of(), 0);
        assertTrue(older.alreadyDone());
        assertEquals(first.events(), older.events());
        assertTrue(without.execute("c", "first", new DepositSingly(7)).alreadyDone());
        assertFalse(accounts.execute("c", "new", new Deposit(1), Map.of(), 0).alreadyDone());
        assertEquals(
                100, snapshot("c").map(StateSnapshot::commits).orElseThrow().size());
    }

    @Test
    void aStaleSnapshotChangesNothing() {
        accounts.execute("d", "1", new DepositSingly(5));
        StateSnapshot stale = snapshot("d").orElseThrow();
        accounts.execute("d", "2", new DepositSingly(5));
        lab.table().snapshots().put(stale);

        assertSame("d", 10);
        accounts.execute("d", "3", new DepositSingly(5));
        assertEquals(15, snapshot("d").orElseThrow().version());
    }

    @Test
    void anOlderSnapshotDoesNotReplaceANewerOne() {
        accounts.execute("e", "1", new DepositSingly(5));
        StateSnapshot first = snapshot("e").orElseThrow();
        // Somebody else has appended and stored a snapshot while this one was on its way.
        lab.http().follow(request -> {
            if (request.operation().equals("UpdateItem")) {
                lab.http().reset();
                lab.table().snapshots().put(with(first, 99, first.state()));
            }
            return Fault.none();
        });
        accounts.execute("e", "2", new DepositSingly(5));

        assertEquals(99, snapshot("e").orElseThrow().version());
        assertEquals(List.of(), failures);
    }

    @Test
    void aSnapshotAheadOfTheHeadIsIgnoredAndReplaced() {
        accounts.execute("f", "1", new DepositSingly(5));
        StateSnapshot good = snapshot("f").orElseThrow();
        lab.table().snapshots().put(with(good, 40, good.state()));

        assertSame("f", 5);
        accounts.execute("f", "2", new DepositSingly(5));
        assertEquals(10, snapshot("f").orElseThrow().version());
        assertSame("f", 10);
    }

    @Test
    void aSnapshotThatCannotBeReadIsIgnoredAndReplaced() {
        accounts.execute("g", "1", new DepositSingly(5));
        StateSnapshot good = snapshot("g").orElseThrow();
        Map<String, AttributeValue> refused = new HashMap<>(good.state().m());
        refused.put("events", AttributeValue.fromN("-1"));

        List<AttributeValue> broken = List.of(
                AttributeValue.fromM(Map.of("id", AttributeValue.fromS("g"))),
                AttributeValue.fromS("no map at all"),
                AttributeValue.fromM(refused));
        for (AttributeValue state : broken) {
            lab.table().snapshots().put(with(good, 5, state));
            failures.clear();
            assertSame("g", 5);
            assertEquals(1, failures.size());
        }
        accounts.execute("g", "2", new Deposit(1));
        assertEquals(6, snapshot("g").orElseThrow().version());
        assertSame("g", 6);
    }

    @Test
    void aSnapshotOfAnotherFormIsNotRead() {
        accounts.execute("h", "1", new DepositSingly(5));
        StateSnapshot good = snapshot("h").orElseThrow();
        StateSnapshot foreign = new StateSnapshot(
                good.stream(),
                good.id(),
                "0123456789abcdef-1",
                5,
                AttributeValue.fromM(Map.of("other", AttributeValue.fromS("form"))),
                good.commits(),
                good.takenAt());
        lab.table().snapshots().delete(good);
        lab.table().snapshots().put(foreign);
        assertSame("h", 5);
        assertEquals(List.of(), failures);

        // Another version of the logic has snapshots of its own.
        lab.table().snapshots().put(with(good, 5, AccountCodec.INSTANCE.encode(new AccountRules().initial("wrong"))));
        assertEquals(
                without.state("h"),
                executor(SnapshotPolicy.every(5).logicVersion(2)).state("h"));
        assertEquals("wrong", accounts.state("h").state().id());
    }

    @Test
    void aSnapshotThatCannotBeWrittenFailsNoCommand() {
        lab.http()
                .follow(request -> request.operation().equals("UpdateItem")
                        ? Fault.refuse(400, "ValidationException")
                        : Fault.none());
        assertEquals(5, accounts.execute("i", "1", new DepositSingly(5)).version());
        lab.http().follow(request -> request.operation().equals("UpdateItem") ? Fault.loseResponse() : Fault.none());
        assertEquals(10, accounts.execute("i", "2", new DepositSingly(5)).version());
        lab.http()
                .follow(request ->
                        request.operation().equals("GetItem") && request.body().contains("SNAPSHOT#")
                                ? Fault.refuse(400, "ValidationException")
                                : Fault.none());
        assertEquals(11, accounts.execute("i", "3", new Deposit(1)).version());
        assertEquals(2, failures.size());
        lab.http().reset();
        assertSame("i", 11);
    }

    @Test
    void aStateThatIsTooLargeForASnapshotFailsNoCommand() {
        for (int command = 0; command < 7; command++) {
            accounts.execute("large", command + "x".repeat(255), new Deposit(1));
        }

        Executed<Account, AccountEvent> large = accounts.execute("large", "open", new Open("x".repeat(408_000)));
        accounts.execute("large", "more", new DepositSingly(3));

        assertEquals(8, large.version());
        assertEquals(
                List.of(ItemEncodingException.class),
                failures.stream().map(Object::getClass).toList());
        assertEquals(5, snapshot("large").orElseThrow().version());
        assertSame("large", 11);
    }

    @Test
    void policiesThatNeverWriteNeverRead() {
        without.execute("j", "1", new Deposit(1));

        // The head, and the transaction.
        assertEquals(2, lab.http().requests());
        assertEquals(Optional.empty(), snapshot("j"));
    }

    private void assertSame(String id, long version) {
        assertEquals(version, accounts.state(id).version());
        assertEquals(without.state(id), accounts.state(id));
        failures.subList(Math.min(1, failures.size()), failures.size()).clear();
    }

    private Optional<StateSnapshot> snapshot(String id) {
        return lab.table().snapshots().consistently().find(lab.stream(), id, FORM);
    }

    private static StateSnapshot with(StateSnapshot snapshot, long version, Map<String, AttributeValue> state) {
        return with(snapshot, version, AttributeValue.fromM(state));
    }

    private static StateSnapshot with(StateSnapshot snapshot, long version, AttributeValue state) {
        return new StateSnapshot(
                snapshot.stream(),
                snapshot.id(),
                snapshot.form(),
                version,
                state,
                snapshot.commits(),
                snapshot.takenAt());
    }

    private CommandExecutor<Account, AccountCommand, AccountEvent> executor(SnapshotPolicy policy) {
        return CommandExecutor.builder(store, new AccountRules())
                .snapshots(policy, AccountCodec.INSTANCE)
                .onSnapshotFailure(failures::add)
                .build();
    }

    @Test
    void eventsOfOthersAreInTheStateToo() {
        accounts.execute("k", "1", new DepositSingly(5));
        store.append("k", 5, "by hand", deposits(10, 3));

        assertSame("k", 8);
    }
}
