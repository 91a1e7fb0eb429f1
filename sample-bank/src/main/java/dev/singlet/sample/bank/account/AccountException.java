package dev.singlet.sample.bank.account;

/** An account refuses what was asked of it, and stays as it is. */
public abstract sealed class AccountException extends RuntimeException
        permits AccountException.InsufficientFunds,
                AccountException.NotActive,
                AccountException.AlreadyOpened,
                AccountException.NotEmpty,
                AccountException.NonPositiveAmount,
                AccountException.CommandCalledOff {

    private static final long serialVersionUID = 1L;

    private AccountException(String message) {
        super(message);
    }

    /** There is not enough money in the account. */
    public static final class InsufficientFunds extends AccountException {
        private static final long serialVersionUID = 1L;

        InsufficientFunds() {
            super("There is not enough money in the account.");
        }
    }

    /** The account was never opened, or is closed. */
    public static final class NotActive extends AccountException {
        private static final long serialVersionUID = 1L;

        NotActive() {
            super("The account is not active.");
        }
    }

    /** There is an account already. */
    public static final class AlreadyOpened extends AccountException {
        private static final long serialVersionUID = 1L;

        AlreadyOpened() {
            super("The account has been opened before.");
        }
    }

    /** An account with money in it cannot be closed. */
    public static final class NotEmpty extends AccountException {
        private static final long serialVersionUID = 1L;

        NotEmpty() {
            super("There is money in the account.");
        }
    }

    /** Only amounts above 0 can be moved. */
    public static final class NonPositiveAmount extends AccountException {
        private static final long serialVersionUID = 1L;

        NonPositiveAmount() {
            super("The amount is not more than 0.");
        }
    }

    /** The command was called off by its id, and is never executed. */
    public static final class CommandCalledOff extends AccountException {
        private static final long serialVersionUID = 1L;

        CommandCalledOff() {
            super("The command was called off.");
        }
    }
}
