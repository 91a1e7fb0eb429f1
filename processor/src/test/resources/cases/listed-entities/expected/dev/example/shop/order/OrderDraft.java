package dev.example.shop.order;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Order}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderDraft {
    private final String customerId;

    private final String country;

    private final List<Order.Line> lines;

    private @Nullable String orderId;

    private @Nullable Instant createdAt;

    private OrderDraft(String customerId, String country, List<Order.Line> lines) {
        this.customerId = customerId;
        this.country = country;
        this.lines = lines;
    }

    static NeedsCustomerId start() {
        return customerId -> country -> lines -> new OrderDraft(customerId, country, lines);
    }

    /**
     * Sets {@code orderId}, which is generated otherwise.
     *
     * @param orderId the value, or null to generate it
     * @return this draft
     */
    public OrderDraft orderId(@Nullable String orderId) {
        this.orderId = orderId;
        return this;
    }

    /**
     * Sets {@code createdAt}, which is the time of the creation otherwise.
     *
     * @param createdAt the value, or null to generate it
     * @return this draft
     */
    public OrderDraft createdAt(@Nullable Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    Order toRecord(GeneratedValues generated) {
        return new Order(
                customerId,
                generated.timeOrderedIdUnless(orderId),
                country,
                lines,
                generated.timeUnless(createdAt, KeyFormat.NANOS));
    }

    /**
     * The draft that lacks {@code customerId}.
     */
    public interface NeedsCustomerId {
        /**
         * Sets {@code customerId}.
         *
         * @param customerId the value
         * @return the draft with it
         */
        NeedsCountry customerId(String customerId);
    }

    /**
     * The draft that lacks {@code country}.
     */
    public interface NeedsCountry {
        /**
         * Sets {@code country}.
         *
         * @param country the value
         * @return the draft with it
         */
        NeedsLines country(String country);
    }

    /**
     * The draft that lacks {@code lines}.
     */
    public interface NeedsLines {
        /**
         * Sets {@code lines}.
         *
         * @param lines the value
         * @return the draft with it
         */
        OrderDraft lines(List<Order.Line> lines);
    }
}
