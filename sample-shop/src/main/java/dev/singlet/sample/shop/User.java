package dev.singlet.sample.shop;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Unique;
import dev.singlet.annotation.UpdatedAt;
import dev.singlet.annotation.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A customer.
 *
 * @param userId the id, given by the library
 * @param email no two users have the same; in lower case, as {@link ShopService} stores it
 * @param name how the user is addressed
 * @param version counts the changes, so that two editors do not overwrite each other
 */
@Entity
@Key(partition = "USER#{userId}", sort = "PROFILE")
public record User(
        @GeneratedId String userId,
        @Unique @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 100) String name,
        @Version long version,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt)
        implements Account {}
