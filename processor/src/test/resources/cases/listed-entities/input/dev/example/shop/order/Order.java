package dev.example.shop.order;

import dev.example.shop.ShopItem;
import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.IdStrategy;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Instant;
import java.util.List;

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@Index(name = "gsi1", partition = "COUNTRY#{country}", sort = "ORDER#{createdAt}")
public record Order(
        String customerId,
        @GeneratedId(IdStrategy.TIME_ORDERED) String orderId,
        String country,
        List<Line> lines,
        @CreatedAt Instant createdAt)
        implements ShopItem {

    public record Line(String product, int count) {}
}
