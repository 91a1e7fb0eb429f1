package dev.singlet.runtime;

import dev.singlet.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of a table's entities, or of some of them. */
record EntitiesView<T>(TableSchema schema, EntityCodecs<T> codecs) implements ScanView<T> {

    @Override
    public Condition filter() {
        return schema.itemTypes().mayBeOneOf(codecs.entities());
    }

    @Override
    public boolean isFilterLoose() {
        return schema.adoptsUntyped();
    }

    @Override
    public boolean accepts(Map<String, AttributeValue> item) {
        return codecs.of(item).isPresent();
    }

    @Override
    public T decode(Map<String, AttributeValue> item) {
        return codecs.decode(item);
    }

    @Override
    public @Nullable List<String> attributes() {
        return null;
    }

    @Override
    public Optional<String> entity() {
        return codecs.entities().size() == 1 ? codecs.entities().stream().findFirst() : Optional.empty();
    }
}
