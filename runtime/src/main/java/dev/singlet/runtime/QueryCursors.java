package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.InvalidKeyException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String NOT_OURS = "it was not returned by this query";

    private final QueryScope scope;
    private final boolean descending;

    QueryCursors(QueryScope scope, boolean descending) {
        this.scope = scope;
        this.descending = descending;
    }

    Cursor write(Map<String, AttributeValue> item) {
        return new CursorToken(
                        fingerprint(),
                        storedKeys().stream()
                                .map(key -> StoredValues.keyText(item, key))
                                .toList())
                .toCursor();
    }

    /**
     * Returns the key to start after.
     *
     * @throws InvalidCursorException if {@link #write} of this query cannot have made the cursor
     */
    Map<String, AttributeValue> read(Cursor cursor) {
        CursorToken token = CursorToken.of(cursor).orElseThrow(() -> invalid("it is damaged"));
        List<String> attributes = storedKeys();
        if (token.query() != fingerprint() || token.keys().size() != attributes.size()) {
            throw invalid(NOT_OURS);
        }
        Map<String, AttributeValue> position = new HashMap<>();
        position.put(scope.partitionKey(), AttributeValue.fromS(scope.partition()));
        for (int index = 0; index < attributes.size(); index++) {
            position.put(
                    attributes.get(index), AttributeValue.fromS(token.keys().get(index)));
        }
        if (!position.entrySet().stream()
                .allMatch(key -> isKey(key.getKey(), key.getValue().s()))) {
            throw invalid(NOT_OURS);
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

    // DynamoDB refuses other keys with a failure that says nothing of a cursor.
    private boolean isKey(String attribute, String key) {
        boolean sorts = attribute.equals(scope.sortKey())
                || attribute.equals(scope.table().schema().sortKey());
        return !key.isEmpty()
                && KeyUtf8.length(key) <= (sorts ? KeyWriter.MAX_SORT_BYTES : KeyWriter.MAX_PARTITION_BYTES);
    }

    private void requireInRange(Map<String, AttributeValue> position) {
        String sort = text(position, scope.sortKey());
        if (sort != null && !scope.range().contains(sort)) {
            throw invalid(NOT_OURS);
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
            throw invalid(NOT_OURS);
        }
    }

    private int fingerprint() {
        CRC32 sum = new CRC32();
        String index = scope.index() == null ? "" : scope.index().name();
        String query = scope.name() + "\0" + index + "\0" + (descending ? "descending" : "ascending");
        sum.update(query.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    private InvalidCursorException invalid(String problem) {
        return new InvalidCursorException(scope.name(), problem);
    }

    private static @Nullable String text(Map<String, AttributeValue> position, @Nullable String attribute) {
        return attribute == null ? null : StoredValues.keyText(position, attribute);
    }
}
