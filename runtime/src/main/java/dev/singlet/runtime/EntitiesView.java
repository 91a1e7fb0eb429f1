package dev.singlet.runtime;

import dev.singlet.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of a table's entities, or of some of them. */
record EntitiesView<T>(TableContext table, EntityCodecs<T> codecs) implements ScanView<T> {

    @Override
    public Condition filter() {
        Condition wanted = table.schema().itemTypes().mayBeOneOf(codecs.entities());
        return new Expiry(table.schema().timeToLive(), table.options().clock())
                .isNotExpired()
                .map(wanted::and)
                .orElse(wanted);
    }

    @Override
    public boolean isFilterLoose() {
        return table.schema().adoptsUntyped();
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
    public void bind(CursorDigest digest) {
        digest.with("entities").with(codecs.entities());
    }

    @Override
    public Optional<String> entity() {
        return codecs.entities().size() == 1 ? codecs.entities().stream().findFirst() : Optional.empty();
    }
}
