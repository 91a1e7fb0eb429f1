package dev.singlet.eventsourcing;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static dev.singlet.eventsourcing.EventLab.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionFailedException;
import dev.singlet.eventsourcing.bank.Account;
import dev.singlet.eventsourcing.bank.AccountCommand;
import dev.singlet.eventsourcing.bank.AccountCommand.Deposit;
import dev.singlet.eventsourcing.bank.AccountCommand.DepositSingly;
import dev.singlet.eventsourcing.bank.AccountCommand.Empty;
import dev.singlet.eventsourcing.bank.AccountCommand.Open;
import dev.singlet.eventsourcing.bank.AccountCommand.Withdraw;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Deposited;
import dev.singlet.eventsourcing.bank.AccountEvent.Opened;
import dev.singlet.eventsourcing.bank.AccountRules;
import dev.singlet.eventsourcing.bank.AccountRules.InsufficientFunds;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkException;

/** Commands: decided on the newest state, and executed once. */
class CommandExecutorTest {

    private static final long SEED = Long.getLong("singlet.seed", System.nanoTime());
    private static final String TRANSACT = "TransactWriteItems";

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store = lab.store();
    private final EventStore<AccountEvent> rival = lab.rival(dynamo);
    private final CommandExecutor<Account, AccountCommand, AccountEvent> accounts =
            CommandExecutor.builder(store, new AccountRules()).build();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void aCommandIsDecidedOnTheStateAndAppended() {
        accounts.execute("a", "1", new Open("Ada"));
        Executed<Account, AccountEvent> done = accounts.execute("a", "2", new Deposit(500), Map.of("by", "teller"));

        assertEquals(new Account("a", "Ada", new BigDecimal("5"), 2), done.state());
        assertEquals(2, done.version());
        assertFalse(done.alreadyDone());
        assertEquals(store.load("a", 2, 1).events(), done.events());
        assertEquals(new AggregateState<>("a", 2, done.state()), accounts.state("a"));
        assertThrows(InsufficientFunds.class, () -> accounts.execute("a", "3", new Withdraw(501)));
        assertEquals(2, store.version("a"));
        assertEquals(0, accounts.state("nobody").version());
    }

    @Test
    void whatChangesNothingIsNotAppended() {
        Executed<Account, AccountEvent> done = accounts.execute("b", "1", new Empty());

        assertEquals(List.of(), done.events());
        assertFalse(done.alreadyDone());
        assertEquals(0, store.version("b"));
    }

    @Test
    void aCommandThatWasExecutedIsNotExecutedAgain() {
        accounts.execute("c", "1", new Deposit(500));
        Executed<Account, AccountEvent> first = accounts.execute("c", "2", new Empty());
        accounts.execute("c", "3", new DepositSingly(5));

        Executed<Account, AccountEvent> again = accounts.execute("c", "2", new Empty());

        assertTrue(again.alreadyDone());
        assertEquals(first.events(), again.events());
        assertEquals(7, again.version());
        assertEquals(new BigDecimal("0.05"), again.state().balance());
        assertEquals(
                5, accounts.execute("c", "3", new DepositSingly(9)).events().size());
        assertEquals(7, store.version("c"));
    }

    @Test
    void aRivalLeadsToANewDecision() {
        accounts.execute("d", "1", new Deposit(500));
        lab.http().follow(once(() -> rival.append("d", 1, "rival", deposits(100, 1))));

        Executed<Account, AccountEvent> done = accounts.execute("d", "2", new Empty());

        assertEquals(3, done.version());
        assertEquals(BigDecimal.ZERO, done.state().balance());
        assertEquals(1, lab.pauses().size());
    }

    @Test
    void rivalsEachTimeAreAConflictInTheEnd() {
        int[] version = {0};
        lab.http().follow(request -> {
            if (request.operation().equals(TRANSACT)) {
                rival.append("e", version[0], "rival" + version[0]++, deposits(100, 1));
            }
            return Fault.none();
        });

        assertThrows(EventConflictException.class, () -> accounts.execute("e", "1", new Deposit(1)));

        assertEquals(10, version[0]);
        assertEquals(9, lab.pauses().size());
        lab.http().reset();
        assertEquals(10, store.version("e"));
    }

    /** The same command is executed by somebody else at the same time, who decides otherwise. */
    @Test
    void aTwinThatDecidesOtherwiseIsFoundOut() {
        for (List<AccountEvent> decided :
                List.of(deposits(700, 1), deposits(700, 2), List.<AccountEvent>of(new Opened("Ada")))) {
            String id = "twin" + decided.size() + decided.get(0).getClass().getSimpleName();
            lab.http().reset();
            lab.http().follow(once(() -> rival.append(id, 0, "1", decided)));

            Executed<Account, AccountEvent> done = accounts.execute(id, "1", new Deposit(5));

            lab.http().reset();
            assertTrue(done.alreadyDone());
            assertEquals(
                    decided, done.events().stream().map(RecordedEvent::event).toList());
            assertEquals(decided, events(store.load(id)));
        }
    }

    @Test
    void aWrittenAggregateIsTriedAgain() {
        int[] transactions = {0};
        Fault conflict = Fault.answer(
                400,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\",\"message\":\"\","
                        + "\"CancellationReasons\":[{\"Code\":\"TransactionConflict\"},{\"Code\":\"None\"}]}");
        Fault refusal = Fault.answer(
                400,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\",\"message\":\"\","
                        + "\"CancellationReasons\":[{\"Code\":\"None\"},{\"Code\":\"ValidationError\"}]}");
        // More than the table's own retries.
        lab.http()
                .follow(request ->
                        request.operation().equals(TRANSACT) && transactions[0]++ < 12 ? conflict : Fault.none());
        assertEquals(1, accounts.execute("f", "1", new Deposit(5)).version());

        lab.http().follow(request -> request.operation().equals(TRANSACT) ? refusal : Fault.none());
        int pauses = lab.pauses().size();
        assertThrows(TransactionFailedException.class, () -> accounts.execute("f", "2", new Deposit(5)));
        assertEquals(pauses, lab.pauses().size());
    }

    @Test
    void aCommandWithoutAnyAnswerCanBeSentAgain() {
        lab.http()
                .follow(request -> request.operation().equals(TRANSACT) || request.number() > 2
                        ? Fault.loseResponse()
                        : Fault.none());
        assertThrows(OutcomeUnknownException.class, () -> accounts.execute("g", "1", new Deposit(5)));

        lab.http().reset();
        Executed<Account, AccountEvent> done = accounts.execute("g", "1", new Deposit(5));
        assertTrue(done.alreadyDone());
        assertEquals(List.of(new Deposited(5)), events(store.load("g")));
    }

    /** Every request of an execution is lost, loses its answer, or is the last of the program (all simulated). */
    @Test
    void whereverAnExecutionFailsItsRepetitionExecutesItOnce() {
        int cases = 0;
        for (Fault fault :
                List.of(Fault.loseRequest(), Fault.loseResponse(), Fault.crashBefore(), Fault.crashAfter())) {
            for (int from = 0; from < 4; from++) {
                String id = "case" + cases++;
                rival.append(id, 0, "0", deposits(1000, 1));
                int first = from;
                lab.http().reset();
                lab.http().follow(request -> request.number() >= first ? fault : Fault.none());
                try {
                    accounts.execute(id, "1", new Withdraw(1));
                } catch (OutcomeUnknownException | SdkException | CrashError ended) {
                    // The program does not know, and sends the command again.
                }
                lab.http().reset();
                accounts.execute(id, "1", new Withdraw(1));
                assertEquals(new BigDecimal("9.99"), accounts.state(id).state().balance());
                assertEquals(2, store.version(id));
            }
        }
        System.out.println("CommandExecutorTest: " + cases + " failures, each followed by a repetition; executed once");
    }

    @Test
    void racingCommandsAreAllExecutedOnce() throws InterruptedException, ExecutionException {
        int workers = 6;
        int each = 8;
        Random random = new Random(SEED);
        lab.http().follow(request -> switch (random.nextInt(20)) {
            case 0 -> Fault.loseRequest();
            case 1 -> Fault.loseResponse();
            default -> Fault.none();
        });
        CommandExecutor<Account, AccountCommand, AccountEvent> patient = CommandExecutor.builder(
                        lab.store(options -> options.sleeper(time -> Thread.sleep(time.toMillis()))),
                        new AccountRules())
                .attempts(1000)
                .build();
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        List<Future<?>> running = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            // Two workers each send the same commands.
            int number = worker / 2;
            running.add(threads.submit(() -> {
                for (int command = 0; command < each; command++) {
                    execute(patient, number + "-" + command);
                }
            }));
        }
        for (Future<?> worker : running) {
            worker.get();
        }
        threads.shutdownNow();
        lab.http().reset();

        Account account = patient.state("race").state();
        System.out.println("CommandExecutorTest race, seed " + SEED + ": " + workers * each + " executions of "
                + workers * each / 2 + " commands, balance " + account.balance() + ", events " + account.events());
        assertEquals(workers * each / 2, account.events());
        assertEquals(0, new BigDecimal("2.40").compareTo(account.balance()));
    }

    private static void execute(CommandExecutor<Account, AccountCommand, AccountEvent> executor, String commandId) {
        while (true) {
            try {
                executor.execute("race", commandId, new Deposit(10));
                return;
            } catch (OutcomeUnknownException | SdkException | TransactionFailedException again) {
                // The same command again, until it is known to be executed.
            }
        }
    }

    @Test
    void whatCouldNotBeRightIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> accounts.execute("", "1", new Deposit(1)));
        assertThrows(IllegalArgumentException.class, () -> accounts.execute("x", "", new Deposit(1)));
        assertThrows(IllegalArgumentException.class, () -> accounts.execute("x", "1".repeat(257), new Deposit(1)));
        assertThrows(IllegalArgumentException.class, () -> accounts.execute("x", "1", new Deposit(1), Map.of(), -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> CommandExecutor.builder(store, new AccountRules()).attempts(0));
        assertThrows(IllegalArgumentException.class, () -> SnapshotPolicy.every(0));
        assertThrows(
                IllegalArgumentException.class, () -> SnapshotPolicy.never().logicVersion(0));
        assertEquals(0, lab.http().requests());
        assertThrows(IllegalArgumentException.class, () -> accounts.execute("x", "1", new DepositSingly(100)));
        assertEquals(0, store.version("x"));
    }

    /** Lets somebody act once, just before the first transaction is sent. */
    private static FaultPlan once(Runnable somebody) {
        boolean[] done = {false};
        return request -> {
            if (request.operation().equals(TRANSACT) && !done[0]) {
                done[0] = true;
                somebody.run();
            }
            return Fault.none();
        };
    }
}
