package dev.example.records;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
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
        super("Customer", Customer.class);
    }

    @Override
    public void write(Customer customer, ItemWriter item) {
        item.put("customerId", customer.customerId(), AttributeCodec.STRING);
        item.putIfPresent("name", customer.name(), AttributeCodec.STRING);
    }

    @Override
    public Customer read(ItemReader item) {
        return new Customer(
                item.get("customerId", AttributeCodec.STRING),
                item.find("name", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Customer customer, ItemWriter item) {
        // There is no index on this type of item.
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
        checkCustomerId(customer.customerId(), violations);
    }

    static void checkCustomerId(String customerId, Violations violations) {
        violations.required("customerId", customerId);
    }
}
