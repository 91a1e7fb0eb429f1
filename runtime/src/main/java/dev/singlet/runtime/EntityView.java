package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.Projection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of one entity that fulfil conditions.
 *
 * @param condition what they must fulfil, or null
 * @param attributes the attributes to read, or null for all
 * @param expired whether items that have expired are wanted as well
 */
record EntityView<T, F>(
        Entity<?, ?, F> entityType,
        @Nullable Condition condition,
        Function<Map<String, AttributeValue>, T> decoder,
        @Nullable List<String> attributes,
        boolean expired)
        implements ScanView<T> {

    static <T, F> EntityView<T, F> of(Entity<T, ?, F> entity, boolean expired) {
        return new EntityView<>(entity, null, entity::decode, null, expired);
    }

    EntityView<T, F> filteredBy(Function<F, Condition> added) {
        Objects.requireNonNull(added, "filter");
        return new EntityView<>(entityType, entityType.and(condition, added), decoder, attributes, expired);
    }

    <P> EntityView<P, F> as(Projection<T, P> projection) {
        Objects.requireNonNull(projection, "projection");
        return new EntityView<>(entityType, condition, projection::decode, projection.attributes(), expired);
    }

    @Override
    public Condition filter() {
        Condition ofType = schema().itemTypes().mayBeOneOf(Set.of(entityType.name()));
        Condition wanted = condition == null ? ofType : ofType.and(condition);
        Optional<Condition> live =
                expired ? Optional.empty() : entityType.expiry().isNotExpired();
        return live.map(wanted::and).orElse(wanted);
    }

    @Override
    public boolean isFilterLoose() {
        return schema().adoptsUntyped();
    }

    @Override
    public boolean accepts(Map<String, AttributeValue> item) {
        return schema().itemTypes().isOf(entityType.codec(), item);
    }

    @Override
    public T decode(Map<String, AttributeValue> item) {
        return decoder.apply(item);
    }

    @Override
    public void bind(CursorDigest digest) {
        digest.with("entity").with(entityType.name()).with(condition).with(expired);
    }

    @Override
    public Optional<String> entity() {
        return Optional.of(entityType.name());
    }

    private TableSchema schema() {
        return entityType.table().schema();
    }

    /** Names the entity, and shows no value. */
    @Override
    public String toString() {
        return "EntityView[" + entityType.name() + "]";
    }
}
