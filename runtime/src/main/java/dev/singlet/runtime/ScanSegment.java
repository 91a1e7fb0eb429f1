package dev.singlet.runtime;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A part of a table.
 *
 * @param number which part, from 0
 * @param of how many parts there are
 */
record ScanSegment(int number, int of) {

    /** DynamoDB's own limit. */
    private static final int MOST = 1_000_000;

    /** Tells cursors of a scan of the whole table from those of queries. */
    private static final int WHOLE_TABLE = 0;

    ScanSegment {
        if (of < 1 || of > MOST) {
            throw new IllegalArgumentException("segments is not within 1 to 1,000,000: " + of);
        }
        if (number < 0 || number >= of) {
            throw new IllegalArgumentException("segment is not within 0 to " + (of - 1) + ": " + number);
        }
    }

    /** Tells cursors of one segment from those of another, in which DynamoDB refuses them. */
    static int fingerprint(@Nullable ScanSegment segment) {
        if (segment == null) {
            return WHOLE_TABLE;
        }
        CRC32 sum = new CRC32();
        sum.update(("segment " + segment.number + " of " + segment.of).getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }
}
