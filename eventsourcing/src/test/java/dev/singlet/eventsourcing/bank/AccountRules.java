package dev.singlet.eventsourcing.bank;

import dev.singlet.eventsourcing.Aggregate;
import dev.singlet.eventsourcing.bank.AccountCommand.Deposit;
import dev.singlet.eventsourcing.bank.AccountCommand.DepositSingly;
import dev.singlet.eventsourcing.bank.AccountCommand.Empty;
import dev.singlet.eventsourcing.bank.AccountCommand.Open;
import dev.singlet.eventsourcing.bank.AccountCommand.Withdraw;
import dev.singlet.eventsourcing.bank.AccountEvent.Charged;
import dev.singlet.eventsourcing.bank.AccountEvent.Deposited;
import dev.singlet.eventsourcing.bank.AccountEvent.Opened;
import dev.singlet.eventsourcing.bank.AccountEvent.Remarked;
import dev.singlet.eventsourcing.bank.AccountEvent.Withdrawn;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** The rules of accounts, on the generated handler. */
public final class AccountRules
        implements Aggregate<Account, AccountCommand, AccountEvent>, AccountEventHandler<Account, Account> {

    /** The balance does not suffice. */
    public static final class InsufficientFunds extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public Account initial(String id) {
        return new Account(id, "", BigDecimal.ZERO, 0);
    }

    @Override
    public List<AccountEvent> decide(AccountCommand command, Account account) {
        if (command instanceof Open open) {
            return List.of(new Opened(open.owner()));
        }
        if (command instanceof Deposit deposit) {
            return List.of(new Deposited(deposit.cents()));
        }
        if (command instanceof DepositSingly singly) {
            return Collections.nCopies(singly.cents(), new Deposited(1));
        }
        if (command instanceof Withdraw withdraw) {
            if (account.balance().compareTo(amount(withdraw.cents())) < 0) {
                throw new InsufficientFunds();
            }
            return List.of(new Withdrawn(withdraw.cents()));
        }
        if (command instanceof Empty) {
            long cents = account.balance().movePointRight(2).longValueExact();
            return cents == 0 ? List.of() : List.of(new Withdrawn(cents));
        }
        throw new IllegalArgumentException("command");
    }

    @Override
    public Account evolve(Account account, AccountEvent event) {
        return handle(account, event);
    }

    @Override
    public Account onOpened(Account account, Opened opened) {
        return new Account(account.id(), opened.owner(), account.balance(), account.events() + 1);
    }

    @Override
    public Account onDeposited(Account account, Deposited deposited) {
        return moved(account, amount(deposited.cents()));
    }

    @Override
    public Account onWithdrawn(Account account, Withdrawn withdrawn) {
        return moved(account, amount(-withdrawn.cents()));
    }

    @Override
    public Account onCharged(Account account, Charged charged) {
        return moved(account, charged.amount().negate());
    }

    @Override
    public Account onRemarked(Account account, Remarked remarked) {
        return moved(account, BigDecimal.ZERO);
    }

    private static Account moved(Account account, BigDecimal by) {
        BigDecimal balance = account.balance().add(by).stripTrailingZeros();
        return new Account(account.id(), account.owner(), balance, account.events() + 1);
    }

    private static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
