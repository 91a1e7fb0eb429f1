package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.CursorCodec;
import dev.singlet.InvalidCursorException;
import java.util.Objects;
import java.util.function.Supplier;

/** Makes cursors of tokens and reads them again, by the codec that the options of the table give. */
final class Cursors {

    private final CursorCodec codec;
    private final String subject;
    private final Supplier<CursorDigest> binding;

    /**
     * @param subject what is read, for messages
     * @param binding what the cursors are bound to
     */
    Cursors(TableContext table, String subject, Supplier<CursorDigest> binding) {
        this.codec = table.options().cursorCodec();
        this.subject = subject;
        this.binding = binding;
    }

    /**
     * Checks that cursors of a table can be bound to a context.
     *
     * @throws IllegalArgumentException if the context is empty
     * @throws IllegalStateException if cursors of the table are plain
     */
    static String requireBindable(TableContext table, String context) {
        Objects.requireNonNull(context, "context");
        if (context.isEmpty()) {
            throw new IllegalArgumentException("The context of a cursor is empty, which would bind it to nothing.");
        }
        if (table.options().cursorCodec().equals(CursorCodec.plain())) {
            throw new IllegalStateException("Cursors of table " + table.name() + " are plain, and cannot be bound to a"
                    + " context. Set cursorCodec to a signed or sealed one in the options of the table.");
        }
        return context;
    }

    /** Whether DynamoDB takes a key: it refuses others with a failure that says nothing of a cursor. */
    static boolean isKey(String key, boolean sorts) {
        return !key.isEmpty()
                && KeyUtf8.length(key) <= (sorts ? KeyWriter.MAX_SORT_BYTES : KeyWriter.MAX_PARTITION_BYTES);
    }

    Cursor write(CursorToken token) {
        return Cursor.of(codec.encode(token.toBytes(), binding.get().bytes()));
    }

    /** @throws InvalidCursorException if {@link #write} cannot have made the cursor */
    CursorToken read(Cursor cursor) {
        return codec.decode(cursor.token(), binding.get().bytes())
                .flatMap(CursorToken::of)
                .orElseThrow(() -> new InvalidCursorException(subject, problem()));
    }

    private String problem() {
        // Whether the key, the context or the token is wrong cannot be told, and would help only who guesses.
        return codec.equals(CursorCodec.plain())
                ? "it is damaged"
                : "it is damaged, or was made by another query, for another context or with a key that is not known";
    }
}
