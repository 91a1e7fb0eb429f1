package dev.singlet.sample.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.saga.Saga;
import dev.singlet.saga.SagaStatus;
import dev.singlet.saga.StepState;
import dev.singlet.sample.bank.account.Accounts;
import dev.singlet.sample.bank.transfer.Transfer;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Money is neither made nor lost, whatever happens to the network or to the worker. Faults are simulated. */
class TransferTest {

    private static final long START = 1_000;
    private static final long AMOUNT = 100;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static BankLab lab;
    private static Accounts accounts;

    @BeforeAll
    static void open() {
        lab = BankLab.open(dynamo);
        accounts = lab.bank().accounts();
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @Test
    void moneyIsMoved() {
        Saga<Transfer> saga = transfer("moved", "ada-moved", "ben-moved", AMOUNT);
        assertEquals(SagaStatus.COMPLETED, saga.status());
        assertBalances("moved", START - AMOUNT, START + AMOUNT);
    }

    @Test
    void whatTheFirstAccountRefusesChangesNothing() {
        Saga<Transfer> saga = transfer("refused", "ada-refused", "ben-refused", START + 1);
        assertEquals(SagaStatus.COMPENSATED, saga.status());
        assertEquals(
                List.of(StepState.FAILED, StepState.PENDING),
                saga.steps().stream().map(step -> step.state()).toList());
        assertBalances("refused", START, START);
    }

    @Test
    void whatTheSecondAccountRefusesIsPaidBack() {
        open("closed");
        accounts.withdraw("ben-closed", "empty", START, "all");
        accounts.close("ben-closed", "close");
        lab.bank().transfers().start("closed", new Transfer("ada-closed", "ben-closed", AMOUNT));
        Saga<Transfer> saga = lab.bank().transfers().run("closed");
        assertEquals(SagaStatus.COMPENSATED, saga.status());
        assertEquals(
                List.of(StepState.UNDONE, StepState.FAILED),
                saga.steps().stream().map(step -> step.state()).toList());
        assertEquals(START, accounts.get("ada-closed").balance());
    }

    @Test
    void anyFaultAtAnyRequestLeavesAllOrNothing() {
        Map<String, Integer> ends = new TreeMap<>();
        Map<String, Fault> faults = Map.of(
                "lost response", Fault.loseResponse(),
                "lost request", Fault.loseRequest(),
                "crash before", Fault.crashBefore(),
                "crash after", Fault.crashAfter());
        int cases = 0;
        for (Map.Entry<String, Fault> fault : faults.entrySet()) {
            // Requests that no run sends have no fault: then all positions have been tried.
            boolean isReached = true;
            for (int position = 0; isReached; position++) {
                String id = fault.getKey().replace(' ', '-') + position;
                open(id);
                int at = position;
                int[] reached = {0};
                lab.http().reset();
                lab.http().follow(request -> {
                    // Both of the SDK's attempts, so that the fault is felt.
                    boolean isHit = request.number() == at || request.number() == at + 1;
                    reached[0] += isHit ? 1 : 0;
                    return isHit ? fault.getValue() : Fault.none();
                });
                lab.bank().transfers();
                Saga<Transfer> saga = started(id);
                isReached = reached[0] > 0;
                long ada = accounts.get("ada-" + id).balance();
                long ben = accounts.get("ben-" + id).balance();
                assertEquals(2 * START, ada + ben, id);
                assertEquals(saga.status() == SagaStatus.COMPLETED ? START - AMOUNT : START, ada, id);
                ends.merge(saga.status().toString(), 1, Integer::sum);
                cases++;
            }
        }
        System.out.println("Transfers with a fault at each request: " + cases + " " + ends + ", no cent made or lost.");
    }

    private Saga<Transfer> started(String id) {
        try {
            lab.bank().transfers().start(id, new Transfer("ada-" + id, "ben-" + id, AMOUNT));
        } catch (dev.singlet.testing.fault.CrashError
                | software.amazon.awssdk.core.exception.SdkException
                | dev.singlet.SingletException fault) {
            // The caller starts it again under the same id.
            lab.http().reset();
            lab.bank().transfers().start(id, new Transfer("ada-" + id, "ben-" + id, AMOUNT));
        }
        return lab.finish(lab.bank().transfers(), id);
    }

    private static Saga<Transfer> transfer(String id, String from, String to, long amount) {
        open(id);
        lab.bank().transfers().start(id, new Transfer(from, to, amount));
        return lab.bank().transfers().run(id);
    }

    private static void open(String id) {
        for (String owner : List.of("ada-", "ben-")) {
            accounts.open(owner + id, "open", owner);
            accounts.deposit(owner + id, "start", START, "start");
        }
    }

    private static void assertBalances(String id, long ada, long ben) {
        assertEquals(ada, accounts.get("ada-" + id).balance());
        assertEquals(ben, accounts.get("ben-" + id).balance());
    }
}
