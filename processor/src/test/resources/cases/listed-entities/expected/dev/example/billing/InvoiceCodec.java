package dev.example.billing;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.LocalDate;
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

    static final KeyFormat<Short> YEAR_FORMAT = KeyFormat.paddedShort(4);

    static final KeyFormat<Integer> NUMBER_FORMAT = KeyFormat.paddedInt(8);

    private InvoiceCodec() {
        super("Invoice", Invoice.class);
    }

    @Override
    public void write(Invoice invoice, ItemWriter item) {
        item.put("customerId", invoice.customerId(), AttributeCodec.STRING);
        item.put("year", invoice.year(), AttributeCodec.SHORT);
        item.put("number", invoice.number(), AttributeCodec.INT);
        item.put("country", invoice.country(), AttributeCodec.STRING);
        item.put("dueOn", invoice.dueOn(), AttributeCodec.LOCAL_DATE);
    }

    @Override
    public Invoice read(ItemReader item) {
        return new Invoice(
                item.get("customerId", AttributeCodec.STRING),
                item.get("year", AttributeCodec.SHORT),
                item.get("number", AttributeCodec.INT),
                item.get("country", AttributeCodec.STRING),
                item.get("dueOn", AttributeCodec.LOCAL_DATE));
    }

    @Override
    public void writeIndexKeys(Invoice invoice, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(invoice.country()));
        item.putIndexKey("gsi1sk", gsi1Sort(invoice.dueOn(), invoice.customerId()));
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
        checkCountry(invoice.country(), violations);
        checkDueOn(invoice.dueOn(), violations);
    }

    static void checkCustomerId(String customerId, Violations violations) {
        violations.required("customerId", customerId);
    }

    static void checkCountry(String country, Violations violations) {
        violations.required("country", country);
    }

    static void checkDueOn(LocalDate dueOn, Violations violations) {
        violations.required("dueOn", dueOn);
    }

    /**
     * Returns the index key {@code gsi1pk = COUNTRY#{country}}.
     */
    static String gsi1Partition(String country) {
        return KeyWriter.partition("Invoice", "gsi1pk")
                .literal("COUNTRY#")
                .component("country", country, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = INVOICE#{dueOn}#{customerId}}.
     */
    static String gsi1Sort(LocalDate dueOn, String customerId) {
        return KeyWriter.sort("Invoice", "gsi1sk")
                .literal("INVOICE#")
                .component("dueOn", dueOn, KeyFormat.DATE)
                .literal("#")
                .component("customerId", customerId, KeyFormat.STRING)
                .finish();
    }
}
