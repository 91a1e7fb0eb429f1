package dev.example.records;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Index;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;

@Entity(tableElsewhere = true)
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@Index(name = "gsi1", query = "byDay", partition = "DAY#{placedOn}", sort = "ORDER#{orderId}")
public record Order(String customerId, String orderId, LocalDate placedOn, List<@NotBlank String> lines)
        implements Account {}
