package dev.example.money;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Converts between {@link Money} and its map.
 *
 * <p>This is version 3 of the form; the version is stored as {@code schemaVersion} from 2 on.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class MoneyCodec extends DocumentCodec<Money> {
    /**
     * The only instance.
     */
    public static final MoneyCodec INSTANCE = new MoneyCodec();

    static final AttributeCodec<Currency> CURRENCY = AttributeCodec.enumName(Currency.class);

    static final AttributeCodec<List<Fee>> FEES = AttributeCodec.list(AttributeCodec.document(
            FeeCodec.INSTANCE));

    private MoneyCodec() {
        super("Money", "d9cf7c70da36bc33");
    }

    @Override
    public void write(Money money, ItemWriter item) {
        item.putVersion("schemaVersion", 3);
        item.put("amount", money.amount(), AttributeCodec.BIG_DECIMAL);
        item.put("currency", money.currency(), CURRENCY);
        item.put("fees", money.fees(), FEES);
        item.putOptional("note", money.note(), AttributeCodec.STRING);
    }

    @Override
    public Money read(ItemReader item) {
        return switch (item.version("schemaVersion", 3)) {
            case 1 -> from1(FirstCodec.INSTANCE.read(item));
            case 2 -> from2(SecondCodec.INSTANCE.read(item));
            default -> new Money(
                    item.get("amount", AttributeCodec.BIG_DECIMAL),
                    item.get("currency", CURRENCY),
                    item.get("fees", FEES),
                    Optional.ofNullable(item.find("note", AttributeCodec.STRING)));
        };
    }

    private Money from1(Money.First old) {
        return from2(upcast(1, old, Money::inEuro));
    }

    private Money from2(Money.Second old) {
        return upcast(2, old, Money::of);
    }

    @Override
    public void validate(Money money, Violations violations) {
        checkAmount(money.amount(), violations);
        checkCurrency(money.currency(), violations);
        checkFees(money.fees(), violations);
        violations.required("note", money.note());
    }

    static void checkAmount(BigDecimal amount, Violations violations) {
        violations.required("amount", amount);
    }

    static void checkCurrency(Currency currency, Violations violations) {
        violations.required("currency", currency);
    }

    static void checkFees(List<Fee> fees, Violations violations) {
        violations.required("fees", fees);
        violations.elements("fees", fees, FeeCodec.INSTANCE::validate);
    }

    /**
     * Converts between {@link Fee} and its map.
     */
    public static final class FeeCodec extends RecordCodec<Fee> {
        /**
         * The only instance.
         */
        public static final FeeCodec INSTANCE = new FeeCodec();

        private FeeCodec() {
        }

        @Override
        public void write(Fee fee, ItemWriter item) {
            item.put("reason", fee.reason(), AttributeCodec.STRING);
            item.put("percent", fee.percent(), AttributeCodec.INT);
        }

        @Override
        public Fee read(ItemReader item) {
            return new Fee(
                    item.get("reason", AttributeCodec.STRING),
                    item.get("percent", AttributeCodec.INT));
        }

        @Override
        public void validate(Fee fee, Violations violations) {
            checkReason(fee.reason(), violations);
        }

        static void checkReason(String reason, Violations violations) {
            violations.required("reason", reason);
        }
    }

    /**
     * Converts between {@link Money.First} and its map.
     */
    public static final class FirstCodec extends RecordCodec<Money.First> {
        /**
         * The only instance.
         */
        public static final FirstCodec INSTANCE = new FirstCodec();

        private FirstCodec() {
        }

        @Override
        public void write(Money.First first, ItemWriter item) {
            item.put("cents", first.cents(), AttributeCodec.LONG);
        }

        @Override
        public Money.First read(ItemReader item) {
            return new Money.First(
                    item.get("cents", AttributeCodec.LONG));
        }
    }

    /**
     * Converts between {@link Money.Second} and its map.
     */
    public static final class SecondCodec extends RecordCodec<Money.Second> {
        /**
         * The only instance.
         */
        public static final SecondCodec INSTANCE = new SecondCodec();

        private SecondCodec() {
        }

        @Override
        public void write(Money.Second second, ItemWriter item) {
            item.put("cents", second.cents(), AttributeCodec.LONG);
            item.put("currency", second.currency(), AttributeCodec.STRING);
        }

        @Override
        public Money.Second read(ItemReader item) {
            return new Money.Second(
                    item.get("cents", AttributeCodec.LONG),
                    item.get("currency", AttributeCodec.STRING));
        }
    }
}
