package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.InvalidKeyException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes and checks the cursors of one query.
 *
 * <p>A cursor comes back from outside. It holds no partition, so it cannot lead out of the one that is queried, and
 * only a key within the queried range is taken; of the queried entity, where no others lie in that range.
 */
final class QueryCursors {

    private final QueryScope scope;
    private final QueryPlan.Reading reading;
    private final Consumer<CursorDigest> selection;
    private final Cursors cursors;

    /** @param selection adds to what cursors are bound to which of the items in the range are results */
    QueryCursors(QueryScope scope, QueryPlan.Reading reading, Consumer<CursorDigest> selection) {
        this.scope = scope;
        this.reading = reading;
        this.selection = selection;
        this.cursors = new Cursors(scope.table(), scope.name(), this::binding);
    }

    Cursor write(Map<String, AttributeValue> item) {
        return cursors.write(new CursorToken(
                fingerprint(),
                storedKeys().stream()
                        .map(key -> StoredValues.keyText(item, key))
                        .toList()));
    }

    /**
     * Returns the key to start after.
     *
     * @throws InvalidCursorException if {@link #write} of this query cannot have made the cursor
     */
    Map<String, AttributeValue> read(Cursor cursor) {
        CursorToken token = cursors.read(cursor);
        List<String> attributes = storedKeys();
        if (token.query() != fingerprint() || token.keys().size() != attributes.size()) {
            throw notOurs();
        }
        Map<String, AttributeValue> position = new HashMap<>();
        position.put(scope.partitionKey(), AttributeValue.fromS(scope.partition()));
        for (int index = 0; index < attributes.size(); index++) {
            position.put(
                    attributes.get(index), AttributeValue.fromS(token.keys().get(index)));
        }
        if (!position.entrySet().stream()
                .allMatch(key -> isKey(key.getKey(), key.getValue().s()))) {
            throw notOurs();
        }
        requireInRange(position);
        requireKeyOfEntity(position);
        return position;
    }

    /** The key attributes that the query does not know by itself. */
    private List<String> storedKeys() {
        List<String> keys = scope.positionKeys();
        return keys.subList(1, keys.size());
    }

    private boolean isKey(String attribute, String key) {
        boolean sorts = attribute.equals(scope.sortKey())
                || attribute.equals(scope.table().schema().sortKey());
        return Cursors.isKey(key, sorts);
    }

    private void requireInRange(Map<String, AttributeValue> position) {
        String sort = text(position, scope.sortKey());
        if (sort != null && !scope.range().contains(sort)) {
            throw notOurs();
        }
    }

    private void requireKeyOfEntity(Map<String, AttributeValue> position) {
        EntityCodec<?, ?> owner = scope.owner();
        if (owner == null) {
            // What is read and then dropped can end a page as well, and need not be of any entity.
            return;
        }
        TableSchema schema = scope.table().schema();
        try {
            owner.parseKey(StoredValues.keyText(position, schema.partitionKey()), text(position, schema.sortKey()));
        } catch (InvalidKeyException otherEntity) {
            throw notOurs();
        }
    }

    private int fingerprint() {
        CRC32 sum = new CRC32();
        String index = scope.index() == null ? "" : scope.index().name();
        String query = scope.name() + "\0" + index + "\0" + (reading.descending() ? "descending" : "ascending");
        sum.update(query.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    private CursorDigest binding() {
        IndexSchema index = scope.index();
        CursorDigest digest = new CursorDigest("query")
                .with(scope.table().name())
                .with(scope.name())
                .with(index == null ? null : index.name())
                .with(scope.partition())
                .with(reading.descending())
                .with(reading.cursorContext());
        selection.accept(digest);
        return digest;
    }

    private InvalidCursorException notOurs() {
        return new InvalidCursorException(scope.name(), "it was not returned by this query");
    }

    private static @Nullable String text(Map<String, AttributeValue> position, @Nullable String attribute) {
        return attribute == null ? null : StoredValues.keyText(position, attribute);
    }
}
