package dev.singlet.sample.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.sample.bank.account.Account;
import dev.singlet.sample.bank.account.Account.Status;
import dev.singlet.sample.bank.account.AccountException;
import dev.singlet.sample.bank.account.Accounts;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of accounts, by their commands. */
class AccountsTest {

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
    void moneyIsPaidInAndTakenOut() {
        accounts.open("plain", "1", "Ada");
        accounts.deposit("plain", "2", 100, "salary");
        accounts.withdraw("plain", "3", 30, "cash");
        assertEquals(new Account(Status.ACTIVE, "Ada", 70), accounts.get("plain"));
    }

    @Test
    void aCommandIsExecutedOnce() {
        accounts.open("once", "1", "Ada");
        assertEquals(accounts.deposit("once", "2", 100, "salary"), accounts.deposit("once", "2", 100, "salary"));
        accounts.withdraw("once", "3", 100, "cash");
        accounts.withdraw("once", "3", 100, "cash");
        assertEquals(0, accounts.get("once").balance());
    }

    @Test
    void whatTheRulesForbidIsRefused() {
        assertThrows(AccountException.NotActive.class, () -> accounts.deposit("refused", "1", 1, "early"));
        accounts.open("refused", "2", "Ada");
        assertThrows(AccountException.AlreadyOpened.class, () -> accounts.open("refused", "3", "Ben"));
        assertThrows(AccountException.NonPositiveAmount.class, () -> accounts.deposit("refused", "4", 0, "none"));
        assertThrows(AccountException.NonPositiveAmount.class, () -> accounts.withdraw("refused", "5", -1, "none"));
        assertThrows(AccountException.InsufficientFunds.class, () -> accounts.withdraw("refused", "6", 1, "cash"));
        accounts.deposit("refused", "7", 1, "coin");
        assertThrows(AccountException.NotEmpty.class, () -> accounts.close("refused", "8"));
        accounts.withdraw("refused", "9", 1, "coin");
        assertEquals(Status.CLOSED, accounts.close("refused", "10").status());
        assertThrows(AccountException.NotActive.class, () -> accounts.deposit("refused", "11", 1, "late"));
        assertThrows(AccountException.NotActive.class, () -> accounts.close("refused", "12"));
        assertEquals(4, accounts.events().version("refused"));
    }

    @Test
    void whatWasDoneIsTakenBackOnce() {
        accounts.open("cancel", "1", "Ada");
        accounts.deposit("cancel", "2", 100, "salary");
        accounts.withdraw("cancel", "3", 40, "cash");
        accounts.cancel("cancel", "3", "3:undo");
        accounts.cancel("cancel", "3", "3:undo");
        assertEquals(100, accounts.get("cancel").balance());
        accounts.cancel("cancel", "2", "2:undo");
        assertEquals(0, accounts.get("cancel").balance());
    }

    @Test
    void whatWasCalledOffIsNeverDone() {
        accounts.open("off", "1", "Ada");
        accounts.deposit("off", "2", 100, "salary");
        accounts.cancel("off", "3", "3:undo");
        assertThrows(AccountException.CommandCalledOff.class, () -> accounts.withdraw("off", "3", 40, "late"));
        assertEquals(100, accounts.get("off").balance());
    }

    @Test
    void noMoreIsTakenThanThereIs() throws InterruptedException, ExecutionException {
        accounts.open("race", "open", "Ada");
        accounts.deposit("race", "salary", 100, "salary");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> withdrawals = new ArrayList<>();
            for (int number = 0; number < 16; number++) {
                String commandId = "cash" + number;
                withdrawals.add(threads.submit(() -> withdraw(commandId)));
            }
            int done = 0;
            for (Future<Boolean> withdrawal : withdrawals) {
                done += withdrawal.get() ? 1 : 0;
            }
            assertEquals(10, done);
            assertEquals(0, accounts.get("race").balance());
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean withdraw(String commandId) {
        while (true) {
            try {
                accounts.withdraw("race", commandId, 10, "cash");
                return true;
            } catch (AccountException.InsufficientFunds tooLate) {
                return false;
            } catch (dev.singlet.SingletException contention) {
                // The command can be repeated under its id.
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void aLongLifeIsReadFromItsSnapshot() {
        accounts.open("long", "open", "Ada");
        for (int number = 0; number < 60; number++) {
            accounts.deposit("long", "coin" + number, 1, "coin");
        }
        assertEquals(60, accounts.get("long").balance());
        lab.http().reset();
        accounts.get("long");
        assertTrue(lab.http().bodies().stream().anyMatch(body -> body.contains("SNAPSHOT#")));
    }
}
