package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.expression.Field;
import dev.singlet.expression.StringField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The guards of an entity's unique values: items that say which item has taken a value.
 *
 * <p>No entity has a key like theirs, as no key of an entity begins with {@code $u}.
 */
record Guards(Entity<?, ?, ?> entity) {

    /** Holds the primary key of the item that has the value. */
    static final String OWNER = "$owner";

    /** Takes a value for an item. Fails if another item has it. */
    TransactWriteItem take(String guard, ItemId owner) {
        Map<String, AttributeValue> item = new HashMap<>(key(guard));
        item.put(schema().typeAttribute(), AttributeValue.fromS(UniqueConstraint.GUARD));
        item.put(OWNER, AttributeValue.fromM(owner.key()));
        WriteExpression free = WriteExpression.of(entity, isFree(owner));
        return TransactWriteItem.builder()
                .put(put -> put.tableName(entity.table().name())
                        .item(item)
                        .conditionExpression(free.condition())
                        .expressionAttributeNames(free.names())
                        .expressionAttributeValues(free.values())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
    }

    /** Gives the value of an item back. Fails if another item has it. */
    TransactWriteItem release(String guard, ItemId owner) {
        WriteExpression free = WriteExpression.of(entity, isFree(owner));
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(entity.table().name())
                        .key(key(guard))
                        .conditionExpression(free.condition())
                        .expressionAttributeNames(free.names())
                        .expressionAttributeValues(free.values())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
    }

    /** The key attributes of a guard. */
    Map<String, AttributeValue> key(String guard) {
        AttributeValue partition = AttributeValue.fromS(guard);
        String sort = schema().sortKey();
        return sort == null
                ? Map.of(schema().partitionKey(), partition)
                : Map.of(schema().partitionKey(), partition, sort, AttributeValue.fromS(UniqueConstraint.GUARD));
    }

    /** The key attributes of the item that has taken the value of a guard; null if nobody has. */
    static @Nullable Map<String, AttributeValue> ownerOf(Map<String, AttributeValue> guard) {
        AttributeValue owner = guard.get(OWNER);
        return owner == null || !owner.hasM() ? null : owner.m();
    }

    /** Whether an item is the guard of a unique value. */
    static boolean isGuard(TableSchema schema, Map<String, AttributeValue> item) {
        return AttributeValue.fromS(UniqueConstraint.GUARD).equals(item.get(schema.typeAttribute()));
    }

    private Condition isFree(ItemId owner) {
        Field<AttributeValue> holder = Field.of(OWNER, value -> value);
        return StringField.of(schema().partitionKey()).notExists().or(holder.eq(AttributeValue.fromM(owner.key())));
    }

    private TableSchema schema() {
        return entity.table().schema();
    }
}
