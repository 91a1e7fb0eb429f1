package dev.example.bank;

import dev.example.money.Money;
import dev.example.money.MoneyCodec;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Converts between {@link AccountEvent} and its map.
 *
 * <p>The name of the record is stored as {@code event}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountEventCodec extends DocumentCodec<AccountEvent> {
    /**
     * The only instance.
     */
    public static final AccountEventCodec INSTANCE = new AccountEventCodec();

    static final AttributeCodec<Map<String, Money>> OPENED_LIMITS = AttributeCodec.map(
            AttributeCodec.document(() -> MoneyCodec.INSTANCE));

    private AccountEventCodec() {
        super("AccountEvent", "75d5704573012091");
    }

    @Override
    public void write(AccountEvent accountEvent, ItemWriter item) {
        if (accountEvent instanceof AccountEvent.Opened opened) {
            item.putType("event", "Opened");
            OpenedCodec.INSTANCE.write(opened, item);
        } else if (accountEvent instanceof AccountEvent.Deposit deposit) {
            item.putType("event", "Deposit");
            DepositCodec.INSTANCE.write(deposit, item);
        } else if (accountEvent instanceof AccountEvent.Withdrawal withdrawal) {
            item.putType("event", "Withdrawal");
            WithdrawalCodec.INSTANCE.write(withdrawal, item);
        } else if (accountEvent instanceof AccountEvent.Closed closed) {
            item.putType("event", "Closed");
            ClosedCodec.INSTANCE.write(closed, item);
        } else {
            throw unknownType();
        }
    }

    @Override
    public AccountEvent read(ItemReader item) {
        return switch (item.get("event", AttributeCodec.STRING)) {
            case "Opened" ->
                    OpenedCodec.INSTANCE.read(item.as("Opened").ofFirstVersion("schemaVersion"));
            case "Deposit", "Deposited", "deposit \"1\"" ->
                    DepositCodec.INSTANCE.read(item.as("Deposit"));
            case "Withdrawal" -> WithdrawalCodec.INSTANCE.read(item.as("Withdrawal"));
            case "Closed" ->
                    ClosedCodec.INSTANCE.read(item.as("Closed").ofFirstVersion("schemaVersion"));
            default -> throw item.unknownType("event", "AccountEvent");
        };
    }

    @Override
    public void validate(AccountEvent accountEvent, Violations violations) {
        if (accountEvent instanceof AccountEvent.Opened opened) {
            OpenedCodec.INSTANCE.validate(opened, violations);
        } else if (accountEvent instanceof AccountEvent.Deposit deposit) {
            DepositCodec.INSTANCE.validate(deposit, violations);
        } else if (accountEvent instanceof AccountEvent.Withdrawal withdrawal) {
            WithdrawalCodec.INSTANCE.validate(withdrawal, violations);
        } else if (accountEvent instanceof AccountEvent.Closed closed) {
            ClosedCodec.INSTANCE.validate(closed, violations);
        } else {
            throw unknownType();
        }
    }

    @Override
    public List<String> typeNames(Class<? extends AccountEvent> type) {
        List<String> names = new ArrayList<>();
        if (type.isAssignableFrom(AccountEvent.Opened.class)) {
            names.add("Opened");
        }
        if (type.isAssignableFrom(AccountEvent.Deposit.class)) {
            names.add("Deposit");
            names.add("Deposited");
            names.add("deposit \"1\"");
        }
        if (type.isAssignableFrom(AccountEvent.Withdrawal.class)) {
            names.add("Withdrawal");
        }
        if (type.isAssignableFrom(AccountEvent.Closed.class)) {
            names.add("Closed");
        }
        return List.copyOf(names);
    }

    /**
     * Converts between {@link AccountEvent.Opened} and its map.
     */
    public static final class OpenedCodec extends RecordCodec<AccountEvent.Opened> {
        /**
         * The only instance.
         */
        public static final OpenedCodec INSTANCE = new OpenedCodec();

        private OpenedCodec() {
        }

        @Override
        public void write(AccountEvent.Opened opened, ItemWriter item) {
            item.put("owner", opened.owner(), AttributeCodec.STRING);
            item.put("at", opened.at(), AttributeCodec.INSTANT);
            item.put("limits", opened.limits(), OPENED_LIMITS);
        }

        @Override
        public AccountEvent.Opened read(ItemReader item) {
            return new AccountEvent.Opened(
                    item.get("owner", AttributeCodec.STRING),
                    item.get("at", AttributeCodec.INSTANT),
                    item.get("limits", OPENED_LIMITS));
        }

        @Override
        public void validate(AccountEvent.Opened opened, Violations violations) {
            checkOwner(opened.owner(), violations);
            checkAt(opened.at(), violations);
            checkLimits(opened.limits(), violations);
        }

        static void checkOwner(String owner, Violations violations) {
            violations.required("owner", owner);
        }

        static void checkAt(Instant at, Violations violations) {
            violations.required("at", at);
        }

        static void checkLimits(Map<String, Money> limits, Violations violations) {
            violations.required("limits", limits);
            violations.values("limits", limits, MoneyCodec.INSTANCE::validate);
        }
    }

    /**
     * Converts between {@link AccountEvent.Closed} and its map.
     */
    public static final class ClosedCodec extends RecordCodec<AccountEvent.Closed> {
        /**
         * The only instance.
         */
        public static final ClosedCodec INSTANCE = new ClosedCodec();

        private ClosedCodec() {
        }

        @Override
        public void write(AccountEvent.Closed closed, ItemWriter item) {
            // There are no components.
        }

        @Override
        public AccountEvent.Closed read(ItemReader item) {
            return new AccountEvent.Closed();
        }

        @Override
        public void validate(AccountEvent.Closed closed, Violations violations) {
            // Nothing can be wrong.
        }
    }
}
