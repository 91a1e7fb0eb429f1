package dev.singlet.eventsourcing.projection;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.table.ProjectionCursor;
import dev.singlet.eventsourcing.table.ProjectionCursorKey;
import dev.singlet.eventsourcing.table.ProjectionCursorRepository;
import dev.singlet.eventsourcing.table.ProjectionCursorUpdate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cursors of one projection of one kind of aggregate. */
final class Cursors {

    private final ProjectionCursorRepository cursors;
    private final String projection;
    private final String stream;

    Cursors(ProjectionCursorRepository cursors, String projection, String stream) {
        this.cursors = cursors;
        this.projection = projection;
        this.stream = stream;
    }

    Cursor read(String id) {
        return cursors.consistently().find(key(id)).map(Cursors::cursor).orElse(Cursor.START);
    }

    /** The cursors of several aggregates, each where the projection starts if there is none. */
    Map<String, Cursor> read(List<String> ids) {
        Map<ProjectionCursorKey, ProjectionCursor> found =
                cursors.consistently().findAll(ids.stream().map(this::key).toList());
        Map<String, Cursor> read = new HashMap<>();
        for (String id : ids) {
            @Nullable ProjectionCursor stored = found.get(key(id));
            read.put(id, stored == null ? Cursor.START : cursor(stored));
        }
        return read;
    }

    /** Moves a cursor on, if nobody has moved it since it was read. */
    TransactionAction move(String id, Cursor from, long to) {
        return ifStillAt(
                from,
                cursors.update(key(id)).version(to).attempts(0).clearReason().clearParkedAt());
    }

    /**
     * Notes that the next event has failed.
     *
     * @param parkedAt the time, if the aggregate is to be passed over from now on; else null
     * @return false if somebody has moved the cursor meanwhile
     */
    boolean fail(String id, Cursor at, String reason, @Nullable Instant parkedAt) {
        try {
            ProjectionCursor noted = ifStillAt(
                            at,
                            cursors.update(key(id))
                                    .version(at.version())
                                    .attempts(at.attempts() + 1)
                                    .reason(reason)
                                    .parkedAt(parkedAt))
                    .execute();
            return noted.version() == at.version();
        } catch (ConditionFailedException | ItemNotFoundException moved) {
            return false;
        }
    }

    /** Lets a parked aggregate be projected again. */
    boolean release(String id) {
        try {
            ProjectionCursor released = cursors.update(key(id))
                    .attempts(0)
                    .clearReason()
                    .clearParkedAt()
                    .onlyIf(cursor -> cursor.parkedAt().exists())
                    .execute();
            return released.parkedAt() == null;
        } catch (ConditionFailedException | ItemNotFoundException notParked) {
            return false;
        }
    }

    Stream<ProjectionCursor> parked() {
        return cursors.parked(projection, stream).stream();
    }

    // Where a projection starts there may be no cursor yet. Anywhere else one that is gone must not come back.
    private static ProjectionCursorUpdate ifStillAt(Cursor cursor, ProjectionCursorUpdate update) {
        ProjectionCursorUpdate conditional =
                update.onlyIf(stored -> stored.version().eq(cursor.version()));
        return cursor.version() == 0 ? conditional.orCreate() : conditional;
    }

    private ProjectionCursorKey key(String id) {
        return new ProjectionCursorKey(projection, stream, id);
    }

    private static Cursor cursor(ProjectionCursor stored) {
        return new Cursor(stored.version(), stored.attempts(), stored.parkedAt() != null);
    }
}
