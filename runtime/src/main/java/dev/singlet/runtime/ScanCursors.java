package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes and checks the cursors of one scan. */
final class ScanCursors {

    private final ScanPlan<?> plan;
    private final Cursors cursors;

    ScanCursors(ScanPlan<?> plan) {
        this.plan = plan;
        this.cursors = new Cursors(plan.table(), plan.table().name(), this::binding);
    }

    Cursor write(Map<String, AttributeValue> item) {
        return cursors.write(new CursorToken(
                fingerprint(),
                keyAttributes().stream()
                        .map(key -> StoredValues.keyText(item, key))
                        .toList()));
    }

    /**
     * Returns the key to start after.
     *
     * @throws InvalidCursorException if {@link #write} of this scan cannot have made the cursor
     */
    Map<String, AttributeValue> read(Cursor cursor) {
        CursorToken token = cursors.read(cursor);
        List<String> attributes = keyAttributes();
        if (token.query() != fingerprint()
                || token.keys().size() != attributes.size()
                || !IntStream.range(0, attributes.size())
                        .allMatch(index -> Cursors.isKey(token.keys().get(index), index > 0))) {
            throw new InvalidCursorException(plan.table().name(), "it was not returned by this scan");
        }
        Map<String, AttributeValue> position = new HashMap<>();
        for (int index = 0; index < attributes.size(); index++) {
            position.put(
                    attributes.get(index), AttributeValue.fromS(token.keys().get(index)));
        }
        return position;
    }

    /** The key attributes of the table. */
    List<String> keyAttributes() {
        TableSchema schema = plan.table().schema();
        return Stream.of(schema.partitionKey(), schema.sortKey())
                .<String>mapMulti((key, keys) -> {
                    if (key != null) {
                        keys.accept(key);
                    }
                })
                .toList();
    }

    private int fingerprint() {
        return ScanSegment.fingerprint(plan.segment());
    }

    private CursorDigest binding() {
        ScanSegment segment = plan.segment();
        CursorDigest digest = new CursorDigest("scan")
                .with(plan.table().name())
                .with(segment == null ? null : segment.number() + " of " + segment.of())
                .with(plan.cursorContext());
        plan.view().bind(digest);
        return digest;
    }
}
