package dev.example.bank;

import dev.example.money.Money;
import dev.example.money.MoneyCodec;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Converts between {@link AccountEvent.Deposit} and its map.
 *
 * <p>This is version 2 of the form; the version is stored as {@code v} from 2 on.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DepositCodec extends DocumentCodec<AccountEvent.Deposit> {
    /**
     * The only instance.
     */
    public static final DepositCodec INSTANCE = new DepositCodec();

    static final AttributeCodec<Money> MONEY = AttributeCodec.document(() -> MoneyCodec.INSTANCE);

    static final AttributeCodec<AccountEvent.Receipt> OLD_DEPOSIT_RECEIPT = AttributeCodec.document(
            ReceiptCodec.INSTANCE);

    private DepositCodec() {
        super("Deposit", "5ef0dc4aadd38f65");
    }

    @Override
    public void write(AccountEvent.Deposit deposit, ItemWriter item) {
        item.putVersion("v", 2);
        item.put("money", deposit.money(), MONEY);
        item.putIfPresent("by", deposit.by(), AttributeCodec.STRING);
    }

    @Override
    public AccountEvent.Deposit read(ItemReader item) {
        return switch (item.version("v", 2)) {
            case 1 -> from1(OldDepositCodec.INSTANCE.read(item));
            default -> new AccountEvent.Deposit(
                    item.get("money", MONEY),
                    item.find("by", AttributeCodec.STRING));
        };
    }

    private AccountEvent.Deposit from1(AccountEvent.OldDeposit old) {
        return upcast(1, old, AccountEvent.Deposit::of);
    }

    @Override
    public void validate(AccountEvent.Deposit deposit, Violations violations) {
        checkMoney(deposit.money(), violations);
    }

    static void checkMoney(Money money, Violations violations) {
        violations.required("money", money);
        violations.nested("money", money, MoneyCodec.INSTANCE::validate);
    }

    /**
     * Converts between {@link AccountEvent.OldDeposit} and its map.
     */
    public static final class OldDepositCodec extends RecordCodec<AccountEvent.OldDeposit> {
        /**
         * The only instance.
         */
        public static final OldDepositCodec INSTANCE = new OldDepositCodec();

        private OldDepositCodec() {
        }

        @Override
        public void write(AccountEvent.OldDeposit oldDeposit, ItemWriter item) {
            item.put("money", oldDeposit.money(), MONEY);
            item.put("receipt", oldDeposit.receipt(), OLD_DEPOSIT_RECEIPT);
        }

        @Override
        public AccountEvent.OldDeposit read(ItemReader item) {
            return new AccountEvent.OldDeposit(
                    item.get("money", MONEY),
                    item.get("receipt", OLD_DEPOSIT_RECEIPT));
        }
    }

    /**
     * Converts between {@link AccountEvent.Receipt} and its map.
     */
    public static final class ReceiptCodec extends RecordCodec<AccountEvent.Receipt> {
        /**
         * The only instance.
         */
        public static final ReceiptCodec INSTANCE = new ReceiptCodec();

        private ReceiptCodec() {
        }

        @Override
        public void write(AccountEvent.Receipt receipt, ItemWriter item) {
            item.put("number", receipt.number(), AttributeCodec.INT);
        }

        @Override
        public AccountEvent.Receipt read(ItemReader item) {
            return new AccountEvent.Receipt(
                    item.get("number", AttributeCodec.INT));
        }
    }
}
