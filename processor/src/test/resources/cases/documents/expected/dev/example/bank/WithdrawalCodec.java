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
 * Converts between {@link AccountEvent.Withdrawal} and its map.
 *
 * <p>This is version 1 of the form; the version is stored as {@code schemaVersion} from 2 on.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class WithdrawalCodec extends DocumentCodec<AccountEvent.Withdrawal> {
    /**
     * The only instance.
     */
    public static final WithdrawalCodec INSTANCE = new WithdrawalCodec();

    static final AttributeCodec<Money> MONEY = AttributeCodec.document(() -> MoneyCodec.INSTANCE);

    static final AttributeCodec<AccountEvent.Receipt> RECEIPT = AttributeCodec.document(
            ReceiptCodec.INSTANCE);

    private WithdrawalCodec() {
        super("Withdrawal", "36538b944e89aae9");
    }

    @Override
    public void write(AccountEvent.Withdrawal withdrawal, ItemWriter item) {
        item.put("money", withdrawal.money(), MONEY);
        item.put("receipt", withdrawal.receipt(), RECEIPT);
    }

    @Override
    public AccountEvent.Withdrawal read(ItemReader item) {
        item.ofFirstVersion("schemaVersion");
        return new AccountEvent.Withdrawal(
                item.get("money", MONEY),
                item.get("receipt", RECEIPT));
    }

    @Override
    public void validate(AccountEvent.Withdrawal withdrawal, Violations violations) {
        checkMoney(withdrawal.money(), violations);
        checkReceipt(withdrawal.receipt(), violations);
    }

    static void checkMoney(Money money, Violations violations) {
        violations.required("money", money);
        violations.nested("money", money, MoneyCodec.INSTANCE::validate);
    }

    static void checkReceipt(AccountEvent.Receipt receipt, Violations violations) {
        violations.required("receipt", receipt);
        violations.nested("receipt", receipt, ReceiptCodec.INSTANCE::validate);
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

        @Override
        public void validate(AccountEvent.Receipt receipt, Violations violations) {
            // Nothing can be wrong.
        }
    }
}
