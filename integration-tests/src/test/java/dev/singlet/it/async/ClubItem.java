package dev.singlet.it.async;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.TimeToLive;
import dev.singlet.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Unique values, items that expire, and an index to be hydrated. */
@Table(
        name = "Clubs",
        async = true,
        indexes =
                @Gsi(
                        name = "gsi1",
                        projection = IndexProjection.INCLUDE,
                        include = {"expiresAt", "number"}))
public sealed interface ClubItem {

    @Entity
    @Key(partition = "CLUB#{club}", sort = "PLAYER#{id}")
    record Player(
            String club,
            String id,
            @Unique(scope = "club") String name,
            @Unique @Nullable String email,
            int wins) implements ClubItem {}

    @Entity(plural = "passes")
    @Key(partition = "CLUB#{club}", sort = "PASS#{number:6}")
    @Index(name = "gsi1", query = "byHolder", partition = "HOLDER#{holder}", sort = "PASS#{number:6}")
    record Pass(
            String club,
            int number,
            String holder,
            String note,
            @TimeToLive @Nullable Instant expiresAt) implements ClubItem {}
}
