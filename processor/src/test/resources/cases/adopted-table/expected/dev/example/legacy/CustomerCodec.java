package dev.example.legacy;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Customer} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CustomerCodec extends EntityCodec<Customer, CustomerKey> {
    /**
     * The only instance.
     */
    public static final CustomerCodec INSTANCE = new CustomerCodec();

    private CustomerCodec() {
        super("customer", Customer.class);
    }

    @Override
    public void write(Customer customer, ItemWriter item) {
        item.put("id", customer.id(), AttributeCodec.STRING);
        item.put("email", customer.email(), AttributeCodec.STRING);
    }

    @Override
    public Customer read(ItemReader item) {
        return new Customer(
                item.get("id", AttributeCodec.STRING),
                item.get("email", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Customer customer, ItemWriter item) {
        item.putIndexKey("GSI1PK", invertedIndexPartition(customer.email()));
        item.putIndexKey("GSI1SK", invertedIndexSort(customer.id()));
    }

    @Override
    public CustomerKey keyOf(Customer customer) {
        return CustomerKey.of(customer);
    }

    @Override
    public CustomerKey parseKey(String partition, @Nullable String sort) {
        return CustomerKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Customer customer, Violations violations) {
        checkId(customer.id(), violations);
        checkEmail(customer.email(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkEmail(String email, Violations violations) {
        violations.required("email", email);
    }

    /**
     * Returns the index key {@code GSI1PK = MAIL#{email:lower}}.
     */
    static String invertedIndexPartition(String email) {
        return KeyWriter.partition("Customer", "GSI1PK")
                .literal("MAIL#")
                .component("email", email, KeyFormat.LOWER)
                .finish();
    }

    /**
     * Returns the index key {@code GSI1SK = CUST#{id}}.
     */
    static String invertedIndexSort(String id) {
        return KeyWriter.sort("Customer", "GSI1SK")
                .literal("CUST#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }
}
