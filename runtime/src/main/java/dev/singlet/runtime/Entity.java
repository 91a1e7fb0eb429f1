package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import dev.singlet.Operation;
import dev.singlet.expression.StringField;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One entity of a table: how its items are made, found and read.
 *
 * @param clock tells which items have expired
 */
record Entity<T, K extends EntityKey, F>(TableContext table, EntityCodec<T, K> codec, F fields, InstantSource clock) {

    Entity(TableContext table, EntityCodec<T, K> codec, F fields) {
        this(table, codec, fields, table.options().clock());
    }

    /** The entity for one action, whose request is the same however often it is sent. */
    Entity<T, K, F> asOf(Instant now) {
        return codec.timeToLive() == null ? this : new Entity<>(table, codec, fields, InstantSource.fixed(now));
    }

    Entity<T, K, F> asOfNow() {
        return asOf(table.options().clock().instant());
    }

    String name() {
        return codec.entity();
    }

    /** The values for one write of an item that may exist. */
    GeneratedValues newGeneratedValues() {
        return generatedValues(false);
    }

    /** The values for an item that is created. */
    GeneratedValues newCreatedValues() {
        return generatedValues(true);
    }

    private GeneratedValues generatedValues(boolean created) {
        return new GeneratedValues(
                table.options().clock().instant(), table.options().idGenerator(), created);
    }

    /** What a write of a record demands of the stored item's version; nothing if items have none. */
    @Nullable
    VersionCheck versionCheck(T item) {
        String attribute = codec.versionAttribute();
        return attribute == null ? null : VersionCheck.ofRecord(attribute, codec.versionOf(item));
    }

    /**
     * Fills in what the library generates, and checks the result.
     *
     * @throws dev.singlet.ConstraintViolationException if components violate their constraints
     */
    T complete(Operation operation, T item, GeneratedValues generated) {
        T complete = codec.complete(Objects.requireNonNull(item, name()), generated);
        Violations violations = new Violations(generated.now());
        codec.validate(complete, violations);
        violations.throwIfAny(name(), operation);
        return complete;
    }

    /**
     * The whole item of a record: its attributes, all keys and its type.
     *
     * @throws ItemEncodingException if DynamoDB cannot hold it
     */
    Map<String, AttributeValue> item(T item) {
        ItemWriter writer = new ItemWriter(name());
        codec.write(item, writer);
        codec.writeIndexKeys(item, writer);
        Map<String, AttributeValue> attributes = new HashMap<>(writer.item());
        attributes.putAll(key(codec.keyOf(item)));
        attributes.put(schema().typeAttribute(), AttributeValue.fromS(name()));
        requireSize(ItemSize.of(attributes));
        return attributes;
    }

    /** What answers reads by key. */
    ReadMode readMode(boolean consistent) {
        if (consistent) {
            return ReadMode.CONSISTENT;
        }
        return codec.isCached() && table.cache().isPresent() ? ReadMode.CACHED : ReadMode.EVENTUAL;
    }

    /** The key attributes of an item. */
    Map<String, AttributeValue> key(K key) {
        Objects.requireNonNull(key, "key");
        AttributeValue partition = AttributeValue.fromS(key.partition());
        String sort = key.sort();
        return schema().sortKey() == null || sort == null
                ? Map.of(schema().partitionKey(), partition)
                : Map.of(schema().partitionKey(), partition, schema().sortKey(), AttributeValue.fromS(sort));
    }

    ItemId itemId(K key) {
        return new ItemId(table.name(), key(key));
    }

    /**
     * The key of an item, of which nothing but the key attributes may be known.
     *
     * @throws ItemDecodingException if the key is not one of this entity
     */
    K keyOf(Map<String, AttributeValue> item) {
        String sortKey = schema().sortKey();
        try {
            return codec.parseKey(
                    StoredValues.keyText(item, schema().partitionKey()),
                    sortKey == null ? null : StoredValues.keyText(item, sortKey));
        } catch (InvalidKeyException other) {
            throw new ItemDecodingException(name(), schema().partitionKey(), "the item has the key of another entity");
        }
    }

    /** @throws ItemDecodingException if the item is not one of this entity */
    T decode(Map<String, AttributeValue> item) {
        requireType(item);
        return codec.read(new ItemReader(name(), item));
    }

    /**
     * Decodes what the response to a write holds.
     *
     * @throws ItemDecodingException if the item is not one of this entity; it says that the write took effect
     */
    T decodeWritten(Map<String, AttributeValue> item) {
        try {
            return decode(item);
        } catch (ItemDecodingException e) {
            throw e.afterWrite();
        }
    }

    /** @throws ItemDecodingException if the item is another entity's, or nobody's */
    void requireType(Map<String, AttributeValue> item) {
        if (!isOfThisType(item)) {
            throw new ItemDecodingException(
                    name(), schema().typeAttribute(), "the item is of another type, or of none");
        }
    }

    /** The record of an item that stands in the way of a write; empty if it is not one of this entity, or expired. */
    Optional<Object> decodeObstacle(Map<String, AttributeValue> item) {
        try {
            return isThere(item) && isOfThisType(item) ? Optional.of(decode(item)) : Optional.empty();
        } catch (ItemDecodingException unreadable) {
            // That the write failed matters more than how the item looks.
            return Optional.empty();
        }
    }

    /** When items expire. */
    Expiry expiry() {
        return new Expiry(codec.timeToLive(), clock);
    }

    /** Whether what was found at a key is an item, and none that has expired. */
    boolean isThere(Map<String, AttributeValue> item) {
        return !item.isEmpty() && !expiry().isExpired(item);
    }

    /** That there is an item, that it is not another entity's, and that it has not expired. */
    Condition isThere() {
        Condition typed = isOfThisType();
        return expiry().isNotExpired().map(typed::and).orElse(typed);
    }

    /** That there is no item, or one of this entity that has expired. */
    Condition isFree() {
        Condition absent = isAbsent();
        return expiry().isExpired()
                .map(expired -> absent.or(isOfThisType().and(expired)))
                .orElse(absent);
    }

    /** That there is no item. */
    Condition isAbsent() {
        return StringField.of(schema().partitionKey()).notExists();
    }

    /** That there is an item, and that it is not another entity's. */
    Condition isOfThisType() {
        return schema().itemTypes().isOf(name());
    }

    /** Lets an update write the type to an item that may lack it, so that the table's items get theirs as it is used. */
    void giveType(AttributeChanges changes) {
        if (schema().adoptsUntyped()) {
            changes.set(schema().typeAttribute(), name(), AttributeCodec.STRING);
        }
    }

    /** That an item may be one of this entity, for a filter; of one without a type, the key must still be looked at. */
    Condition mayBeOfThisType() {
        return schema().itemTypes().mayBeOneOf(List.of(name()));
    }

    /** Whether an item is one of this entity. */
    boolean isOfThisType(Map<String, AttributeValue> item) {
        return schema().itemTypes().isOf(codec, item);
    }

    /** What the condition function of a caller says, and all that was demanded before. */
    Condition and(@Nullable Condition before, Function<F, Condition> condition) {
        // A function that returns null must not pass for one that demands nothing.
        Condition added = Objects.requireNonNull(
                Objects.requireNonNull(condition, "condition").apply(fields), "condition");
        return before == null ? added : before.and(added);
    }

    /** @throws ItemEncodingException if an item cannot have what an update brings, whatever is stored of it */
    void requireSize(ItemId item, PathChanges changes) {
        requireSize(ItemSize.of(item.key()) + changes.size());
    }

    private void requireSize(long size) {
        if (size > ItemSize.MAX_ITEM) {
            throw new ItemEncodingException(
                    name(),
                    "",
                    "it has " + size + " bytes, names of attributes included, and an item of DynamoDB has at most "
                            + ItemSize.MAX_ITEM);
        }
    }

    private TableSchema schema() {
        return table.schema();
    }
}
