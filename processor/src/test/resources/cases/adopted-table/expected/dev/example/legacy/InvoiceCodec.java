package dev.example.legacy;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Invoice} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class InvoiceCodec extends EntityCodec<Invoice, InvoiceKey> {
    /**
     * The only instance.
     */
    public static final InvoiceCodec INSTANCE = new InvoiceCodec();

    static final KeyFormat<Integer> NUMBER_FORMAT = KeyFormat.paddedInt(6);

    private InvoiceCodec() {
        super("invoice", Invoice.class);
    }

    @Override
    public void write(Invoice invoice, ItemWriter item) {
        item.put("customerId", invoice.customerId(), AttributeCodec.STRING);
        item.put("number", invoice.number(), AttributeCodec.INT);
        item.put("st", invoice.state(), AttributeCodec.STRING);
        item.put("total", invoice.total(), AttributeCodec.BIG_DECIMAL);
    }

    @Override
    public Invoice read(ItemReader item) {
        return new Invoice(
                item.get("customerId", AttributeCodec.STRING),
                item.get("number", AttributeCodec.INT),
                item.get("st", AttributeCodec.STRING),
                item.get("total", AttributeCodec.BIG_DECIMAL));
    }

    @Override
    public void writeIndexKeys(Invoice invoice, ItemWriter item) {
        item.putIndexKey("LSI1SK", lsi1Sort(invoice.state(), invoice.number()));
    }

    @Override
    public InvoiceKey keyOf(Invoice invoice) {
        return InvoiceKey.of(invoice);
    }

    @Override
    public InvoiceKey parseKey(String partition, @Nullable String sort) {
        return InvoiceKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Invoice invoice, Violations violations) {
        checkCustomerId(invoice.customerId(), violations);
        checkState(invoice.state(), violations);
        checkTotal(invoice.total(), violations);
    }

    static void checkCustomerId(String customerId, Violations violations) {
        violations.required("customerId", customerId);
    }

    static void checkState(String state, Violations violations) {
        violations.required("state", state);
    }

    static void checkTotal(BigDecimal total, Violations violations) {
        violations.required("total", total);
    }

    /**
     * Returns the index key {@code LSI1SK = {state}#{number:6}}.
     */
    static String lsi1Sort(String state, int number) {
        return KeyWriter.sort("Invoice", "LSI1SK")
                .component("state", state, KeyFormat.STRING)
                .literal("#")
                .component("number", number, NUMBER_FORMAT)
                .finish();
    }
}
