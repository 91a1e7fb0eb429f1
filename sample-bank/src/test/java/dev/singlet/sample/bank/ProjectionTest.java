package dev.singlet.sample.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.eventsourcing.projection.Projector;
import dev.singlet.sample.bank.account.Account;
import dev.singlet.sample.bank.account.AccountEvent;
import dev.singlet.sample.bank.account.AccountException;
import dev.singlet.sample.bank.account.Accounts;
import dev.singlet.sample.bank.summary.AccountSummary;
import dev.singlet.sample.bank.summary.StatementLine;
import dev.singlet.streams.local.StreamRunner;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Summaries and statements are what the events say, driven by the table's real stream. */
class ProjectionTest {

    private static final long SEED = Long.getLong("singlet.seed", System.nanoTime());
    private static final int ACCOUNTS = 5;
    private static final int COMMANDS = 150;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    @Test
    void theReadModelsAreTheSumOfTheEvents() {
        System.out.println("ProjectionTest: -Dsinglet.seed=" + SEED);
        Random random = new Random(SEED);
        try (BankLab lab = BankLab.open(dynamo);
                StreamRunner stream = StreamRunner.builder(
                                lab.client(),
                                dynamo.streamsClient(),
                                lab.bank().eventTable().name())
                        .batchSize(7)
                        .build(lab.bank().projecting())) {
            Accounts accounts = lab.bank().accounts();
            for (int account = 0; account < ACCOUNTS; account++) {
                accounts.open("a" + account, "open", "owner" + account % 2);
            }
            // Responses of the projections are lost, too: simulated.
            lab.http()
                    .follow(request -> request.operation().equals("TransactWriteItems") && request.number() % 9 == 8
                            ? Fault.loseResponse()
                            : Fault.none());
            for (int number = 0; number < COMMANDS; number++) {
                move(accounts, "a" + random.nextInt(ACCOUNTS), "m" + number, random.nextInt(-50, 100));
                if (random.nextInt(10) == 0) {
                    stream.drain();
                }
            }
            int changes = stream.drain();
            lab.http().reset();
            assertCurrent(lab.bank());
            // A second reader of the same stream finds nothing to do.
            long lines = lab.bank().summaries().statementLines().scan().stream().count();
            try (StreamRunner again = StreamRunner.builder(
                            lab.client(),
                            dynamo.streamsClient(),
                            lab.bank().eventTable().name())
                    .build(lab.bank().projecting())) {
                again.drain();
            }
            assertCurrent(lab.bank());
            assertEquals(
                    lines,
                    lab.bank().summaries().statementLines().scan().stream().count());
            System.out.println("Projections of " + ACCOUNTS + " accounts: " + lines + " movements of money, " + changes
                    + " changes in the last batch, all as the events say, read twice.");
        }
    }

    private static void move(Accounts accounts, String id, String commandId, int amount) {
        try {
            if (amount > 0) {
                accounts.deposit(id, commandId, amount, "in");
            } else {
                accounts.withdraw(id, commandId, -amount, "out");
            }
        } catch (AccountException refused) {
            // Nothing has happened, and nothing is to be seen.
        }
    }

    private static void assertCurrent(Bank bank) {
        for (Projector<AccountEvent> projector : bank.projectors()) {
            assertEquals(0, projector.lag().events());
        }
        for (int number = 0; number < ACCOUNTS; number++) {
            String id = "a" + number;
            Account account = bank.accounts().get(id);
            AccountSummary summary = bank.summaries().accounts().consistently().get(id);
            List<StatementLine> lines = bank.summaries()
                    .statementLines()
                    .consistently()
                    .byAccountId(id)
                    .list();
            assertEquals(account.balance(), summary.balance());
            assertEquals(account.owner(), summary.owner());
            assertEquals(
                    account.balance(),
                    lines.stream().mapToLong(StatementLine::amount).sum());
            assertEquals(summary.movements(), lines.size());
        }
    }
}
