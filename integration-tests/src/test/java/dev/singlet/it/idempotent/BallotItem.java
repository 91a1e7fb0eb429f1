package dev.singlet.it.idempotent;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.Unique;
import dev.singlet.annotation.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("singlet:AttributeUnbounded")
@Table(name = "Ballots", async = true)
public sealed interface BallotItem {

    /** Nothing in it tells by whom it was written last, but when it was created. */
    @Entity
    @Key(partition = "BALLOT#{name}", sort = "BALLOT")
    record Ballot(
            String name,
            String state,
            int votes,
            List<String> log,
            @Nullable Room room,
            @CreatedAt Instant createdAt) implements BallotItem {}

    record Room(String building, int floor) {}

    /** Every update counts the version, so that none may be done twice. */
    @Entity
    @Key(partition = "RULE#{name}", sort = "RULE")
    record Rule(String name, String text, @Version long version) implements BallotItem {}

    @Entity
    @Key(partition = "VOTER#{voterId}", sort = "VOTER")
    record Voter(String voterId, @Unique @Nullable String card, int votes) implements BallotItem {}
}
