package dev.singlet.it.locking;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** A number and an enum that are unique together, one of which an index holds, and no version. */
@Entity
@Key(partition = "HALL#{hall}", sort = "SEAT#{seatId}")
@Index(name = "gsi2", partition = "ROW#{hall}", sort = "{row:4}", query = "byRow")
public record Seat(
        String hall,
        String seatId,
        int row,
        @Unique(scope = {"hall", "row", "side"}) int number,
        Side side,
        @Nullable String note)
        implements LockingItem {

    /** Where it is. */
    public enum Side {
        LEFT,
        RIGHT
    }
}
