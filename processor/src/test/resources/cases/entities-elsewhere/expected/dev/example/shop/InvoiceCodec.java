package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.Violations;
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

    static final KeyFormat<Integer> NUMBER_FORMAT = KeyFormat.paddedInt(8);

    private InvoiceCodec() {
        super("Invoice", Invoice.class);
    }

    @Override
    public void write(Invoice invoice, ItemWriter item) {
        item.put("number", invoice.number(), AttributeCodec.INT);
        item.put("customerId", invoice.customerId(), AttributeCodec.STRING);
    }

    @Override
    public Invoice read(ItemReader item) {
        return new Invoice(
                item.get("number", AttributeCodec.INT),
                item.get("customerId", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Invoice invoice, ItemWriter item) {
        // There is no index on this type of item.
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
    }

    static void checkCustomerId(String customerId, Violations violations) {
        violations.required("customerId", customerId);
    }
}
