package dev.singlet.sample.bank.account;

import dev.singlet.eventsourcing.CommandExecutor;
import dev.singlet.eventsourcing.EventStore;
import dev.singlet.eventsourcing.Executed;
import dev.singlet.eventsourcing.RecordedEvent;
import dev.singlet.eventsourcing.SnapshotPolicy;
import dev.singlet.eventsourcing.table.EventTable;
import dev.singlet.sample.bank.account.AccountCommand.CallOff;
import dev.singlet.sample.bank.account.AccountCommand.Close;
import dev.singlet.sample.bank.account.AccountCommand.Deposit;
import dev.singlet.sample.bank.account.AccountCommand.Open;
import dev.singlet.sample.bank.account.AccountCommand.Withdraw;
import dev.singlet.sample.bank.account.AccountEvent.CalledOff;
import dev.singlet.sample.bank.account.AccountEvent.Deposited;
import dev.singlet.sample.bank.account.AccountEvent.Withdrawn;
import java.util.Map;

/**
 * The accounts of the bank. Whatever is asked comes with an id, and is done once however often it is asked under that id.
 */
public final class Accounts {

    private static final int SNAPSHOT_INTERVAL = 50;

    private final EventStore<AccountEvent> events;
    private final CommandExecutor<Account, AccountCommand, AccountEvent> executor;

    /**
     * Makes the accounts of a table.
     *
     * @param table keeps the events
     */
    public Accounts(EventTable table) {
        events = EventStore.of(table, "Account", AccountEventCodec.INSTANCE);
        executor = CommandExecutor.builder(events, new AccountRules())
                .snapshots(SnapshotPolicy.every(SNAPSHOT_INTERVAL), AccountCodec.INSTANCE)
                .build();
    }

    /** Returns where the events are, for projections. */
    public EventStore<AccountEvent> events() {
        return events;
    }

    /** Returns an account as it is. */
    public Account get(String id) {
        return executor.state(id).state();
    }

    /**
     * Opens an account.
     *
     * @throws AccountException.AlreadyOpened if there is one
     */
    public Account open(String id, String commandId, String owner) {
        return execute(id, commandId, new Open(owner)).state();
    }

    /**
     * Pays money in.
     *
     * @throws AccountException if the amount is not above 0, the account is not active, or the command was called off
     */
    public Receipt deposit(String id, String commandId, long amount, String reason) {
        return receipt(id, execute(id, commandId, new Deposit(amount, reason)), amount);
    }

    /**
     * Takes money out.
     *
     * @throws AccountException if the amount is not above 0 or more than there is, the account is not active, or the command
     *     was called off
     */
    public Receipt withdraw(String id, String commandId, long amount, String reason) {
        return receipt(id, execute(id, commandId, new Withdraw(amount, reason)), amount);
    }

    /**
     * Closes an account.
     *
     * @throws AccountException if it is not active, or not empty
     */
    public Account close(String id, String commandId) {
        return execute(id, commandId, new Close()).state();
    }

    /**
     * Takes back a deposit or a withdrawal of which nobody may know whether it was executed. If it was, the money is moved
     * back; if not, it is called off: the id is taken, so that the command does nothing should it still arrive.
     *
     * @param commandId the id of the command that is taken back
     * @param cancelId the id under which money is moved back
     * @throws AccountException if the money cannot be moved back
     */
    public void cancel(String id, String commandId, String cancelId) {
        // From the first event on: the command may be older than what a snapshot remembers.
        Executed<Account, AccountEvent> stands = executor.execute(id, commandId, new CallOff(), Map.of(), 0);
        for (RecordedEvent<AccountEvent> done : stands.events()) {
            if (done.event() instanceof Withdrawn withdrawn) {
                execute(id, cancelId, new Deposit(withdrawn.amount(), "cancelled: " + withdrawn.reason()));
            } else if (done.event() instanceof Deposited deposited) {
                execute(id, cancelId, new Withdraw(deposited.amount(), "cancelled: " + deposited.reason()));
            }
        }
    }

    private Executed<Account, AccountEvent> execute(String id, String commandId, AccountCommand command) {
        Executed<Account, AccountEvent> executed = executor.execute(id, commandId, command);
        if (executed.events().stream().anyMatch(done -> done.event() instanceof CalledOff)) {
            throw new AccountException.CommandCalledOff();
        }
        return executed;
    }

    private static Receipt receipt(String id, Executed<Account, AccountEvent> executed, long amount) {
        return new Receipt(id, executed.events().get(0).version(), amount);
    }
}
