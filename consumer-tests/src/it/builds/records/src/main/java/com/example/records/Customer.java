package com.example.records;

import com.example.values.Address;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Key;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity(tableElsewhere = true)
@Key(partition = "CUSTOMER#{customerId}", sort = "CUSTOMER")
public record Customer(
        @GeneratedId String customerId,
        @NotBlank String name,
        @Nullable String nickname,
        Address address,
        List<@NotBlank String> labels)
        implements ShopRecord {}
