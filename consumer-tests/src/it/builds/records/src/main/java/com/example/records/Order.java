package com.example.records;

import com.example.values.Money;
import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity(tableElsewhere = true)
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{number:8}")
public record Order(
        String customerId, int number, Money total, @Nullable Money discount, byte @Nullable [] scan,
        @CreatedAt Instant createdAt)
        implements ShopRecord {}
