package dev.singlet.runtime;

import dev.singlet.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of a table that are none of its entities'. */
record ForeignView(TableSchema schema, EntityCodecs<?> codecs) implements ScanView<Map<String, AttributeValue>> {

    @Override
    public Condition filter() {
        return schema.itemTypes().isNoneOf(codecs.entities());
    }

    @Override
    public boolean isFilterLoose() {
        return schema.adoptsUntyped();
    }

    @Override
    public boolean accepts(Map<String, AttributeValue> item) {
        return codecs.of(item).isEmpty();
    }

    @Override
    public Map<String, AttributeValue> decode(Map<String, AttributeValue> item) {
        return item;
    }

    @Override
    public @Nullable List<String> attributes() {
        return null;
    }

    @Override
    public void bind(CursorDigest digest) {
        digest.with("unrecognized").with(codecs.entities());
    }

    @Override
    public Optional<String> entity() {
        return Optional.empty();
    }
}
