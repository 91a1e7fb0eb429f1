package dev.example.accounts;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Unique;

/** A part of the key, a number that an index holds as well, and an enum, are unique. */
@Entity
@Key(partition = "ACCOUNT#{accountId}", sort = "DEVICE#{serial:10}")
@Index(name = "gsi1", partition = "NUMBER#{number}")
public record Device(
        String accountId, @Unique long serial, @Unique(scope = {"accountId", "kind"}) int number, Kind kind)
        implements AccountsItem {

    /** What it is. */
    public enum Kind {
        PHONE,
        TABLET
    }
}
