package dev.singlet.sample.shop;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.IdStrategy;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * An order.
 *
 * @param orderId begins with the time, so that the orders of a user sort by their age
 * @param lines what is ordered, at the prices of that day
 */
@SuppressWarnings("singlet:HotPartition") // A shop that takes 1000 orders a second spreads each status over shards.
@Entity
@Key(partition = "USER#{userId}", sort = "ORDER#{orderId}")
@Index(name = "gsi1", query = "byOrderId", partition = "ORDER#{orderId}")
@Index(name = "gsi2", query = "byStatus", partition = "STATUS#{status}", sort = "ORDER#{placedAt:millis}#{orderId}")
public record Order(
        String userId,
        @GeneratedId(IdStrategy.TIME_ORDERED) String orderId,
        OrderStatus status,
        @NotEmpty @Size(max = 50) List<Line> lines,
        Payment payment,
        @CreatedAt Instant placedAt,
        @UpdatedAt Instant updatedAt)
        implements Account {

    /**
     * A number of pieces of one product.
     *
     * @param cents the price of a piece
     */
    public record Line(
            String sku,
            @Positive int pieces,
            @PositiveOrZero long cents) {}

    /** What the order costs, in cents. */
    public long total() {
        return lines.stream().mapToLong(line -> line.pieces() * line.cents()).sum();
    }
}
