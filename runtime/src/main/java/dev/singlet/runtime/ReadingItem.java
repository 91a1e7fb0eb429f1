package dev.singlet.runtime;

import dev.singlet.EntityKey;
import dev.singlet.GetAction;
import dev.singlet.Operation;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;

/** The reading of an item as one of several. */
final class ReadingItem<T, K extends EntityKey> implements GetAction<T>, TransactionMember {

    private final Entity<T, K, ?> entity;
    private final BatchReadPart part;
    private final boolean expired;

    ReadingItem(Entity<T, K, ?> entity, K key, boolean consistent, boolean expired) {
        this.entity = entity;
        this.part = new BatchReadPart(entity.itemId(key), this, key, entity.readMode(consistent));
        this.expired = expired;
    }

    static ReadingItem<?, ?> of(GetAction<?> action) {
        Objects.requireNonNull(action, "action");
        if (action instanceof ReadingItem<?, ?> reading) {
            return reading;
        }
        throw new IllegalArgumentException("Actions are made by repositories, as in chats.getting(key), but this is a "
                + action.getClass().getName() + ".");
    }

    @Override
    public Entity<?, ?, ?> entity() {
        return entity;
    }

    @Override
    public Operation operation() {
        return Operation.GET;
    }

    ItemId item() {
        return part.item();
    }

    BatchReadPart part() {
        return part;
    }

    TransactGetItem request() {
        return TransactGetItem.builder()
                .get(get -> get.tableName(item().table()).key(item().key()))
                .build();
    }

    /**
     * The record, or empty if it has expired and such items are not wanted.
     *
     * @throws dev.singlet.ItemDecodingException if the item is not one of the entity
     */
    Optional<T> decode(Map<String, AttributeValue> attributes) {
        return expired || entity.isThere(attributes) ? Optional.of(entity.decode(attributes)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadingItem<?, ?> that
                && item().equals(that.item())
                && expired == that.expired
                && entity.name().equals(that.entity.name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(item(), entity.name(), expired);
    }

    /** Names the entity alone, as a key can hold what must not be logged. */
    @Override
    public String toString() {
        return "GetAction[" + entity.name() + "]";
    }
}
