package dev.singlet.streams.local;

import dev.singlet.SingletException;
import org.jspecify.annotations.Nullable;

/**
 * Records were not read in the 24 hours that a stream keeps them, and are gone. What was made from the changes has to
 * be made anew from the table.
 */
public final class StreamTrimmedException extends SingletException {

    private static final long serialVersionUID = 1L;

    StreamTrimmedException(String shardId, @Nullable Throwable cause) {
        super(
                "Shard " + shardId
                        + " of the stream has lost records that were not read yet: a stream keeps them for 24"
                        + " hours. Make anew what depends on them, and start with a new runner.",
                cause);
    }
}
