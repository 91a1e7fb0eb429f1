package dev.singlet.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** The key attributes of a table and of its indexes, and the attribute that tells entities apart. Immutable. */
public final class TableSchema {

    private final String defaultName;
    private final String partitionKey;
    private final @Nullable String sortKey;
    private final String typeAttribute;
    private final boolean adoptsUntyped;
    private final @Nullable String timeToLive;
    private final Map<String, IndexSchema> indexes;

    private TableSchema(Builder builder) {
        this.defaultName = builder.defaultName;
        this.partitionKey = builder.partitionKey;
        this.sortKey = builder.sortKey;
        this.typeAttribute = builder.typeAttribute;
        this.adoptsUntyped = builder.adoptsUntyped;
        this.timeToLive = builder.timeToLive;
        this.indexes = new LinkedHashMap<>(builder.indexes);
    }

    /**
     * Starts a schema with the attributes {@code pk}, {@code sk} and {@code entityType}, and no index.
     *
     * @param defaultName the name of the table, unless {@link dev.singlet.TableOptions} gives another one
     * @return a new builder
     */
    public static Builder builder(String defaultName) {
        return new Builder(defaultName);
    }

    /**
     * Returns the request that creates the table: billed per request, with its indexes. A time to live
     * is no part of it: DynamoDB takes that only once the table exists.
     *
     * @param tableName the physical name
     * @return the request, to be sent as it is or changed before
     */
    public CreateTableRequest toCreateTableRequest(String tableName) {
        return new TableDefinition(this).request(tableName);
    }

    String defaultName() {
        return defaultName;
    }

    String partitionKey() {
        return partitionKey;
    }

    @Nullable
    String sortKey() {
        return sortKey;
    }

    String typeAttribute() {
        return typeAttribute;
    }

    /** Whether items without the type attribute are told by their keys. */
    boolean adoptsUntyped() {
        return adoptsUntyped;
    }

    ItemTypes itemTypes() {
        return new ItemTypes(this);
    }

    /** The attribute by which items expire, or null if none do. */
    @Nullable
    String timeToLive() {
        return timeToLive;
    }

    Map<String, IndexSchema> indexes() {
        return indexes;
    }

    IndexSchema index(String name) {
        IndexSchema index = indexes.get(name);
        if (index == null) {
            throw new IllegalArgumentException("Table " + defaultName + " has no index " + name);
        }
        return index;
    }

    /** Collects the attributes of a table. Not for use by several threads. */
    public static final class Builder {

        private final String defaultName;
        private final Map<String, IndexSchema> indexes = new LinkedHashMap<>();
        private String partitionKey = "pk";
        private @Nullable String sortKey = "sk";
        private String typeAttribute = "entityType";
        private boolean adoptsUntyped;
        private @Nullable String timeToLive;

        private Builder(String defaultName) {
            this.defaultName = Objects.requireNonNull(defaultName, "defaultName");
        }

        /**
         * Names the attributes of the primary key. Comes before the indexes.
         *
         * @param partitionKey the partition key
         * @param sortKey the sort key, or null if the table has none
         * @return this builder
         */
        public Builder keys(String partitionKey, @Nullable String sortKey) {
            this.partitionKey = partitionKey;
            this.sortKey = sortKey;
            return this;
        }

        /**
         * Names the attribute that holds the name of an item's entity.
         *
         * @param typeAttribute the attribute
         * @return this builder
         */
        public Builder typeAttribute(String typeAttribute) {
            this.typeAttribute = typeAttribute;
            return this;
        }

        /**
         * Lets items that lack the type attribute be told by their keys.
         *
         * @return this builder
         */
        public Builder adoptUntyped() {
            adoptsUntyped = true;
            return this;
        }

        /**
         * Names the attribute that holds the time at which an item expires, in seconds since 1970; by default items do
         * not expire.
         *
         * @param timeToLive the attribute
         * @return this builder
         */
        public Builder timeToLive(String timeToLive) {
            this.timeToLive = timeToLive;
            return this;
        }

        /**
         * Adds a global secondary index, which holds whole items.
         *
         * @param name the index
         * @param partitionKey its partition key
         * @param sortKey its sort key, or null if it has none
         * @return this builder
         */
        public Builder globalIndex(String name, String partitionKey, @Nullable String sortKey) {
            indexes.put(name, new IndexSchema(name, partitionKey, sortKey, false, null));
            return this;
        }

        /**
         * Adds a local secondary index: one on the table's partition key, which holds whole items.
         *
         * @param name the index
         * @param sortKey its sort key
         * @return this builder
         */
        public Builder localIndex(String name, String sortKey) {
            indexes.put(name, new IndexSchema(name, partitionKey, sortKey, true, null));
            return this;
        }

        /**
         * Says that an index, added before, does not hold whole items.
         *
         * @param index the index
         * @param attributes what it holds besides the keys; nothing if it holds the keys alone
         * @return this builder
         */
        public Builder projecting(String index, String... attributes) {
            indexes.computeIfPresent(index, (name, schema) -> schema.including(List.of(attributes)));
            return this;
        }

        /**
         * Returns the schema.
         *
         * @return the schema as it is now
         */
        public TableSchema build() {
            return new TableSchema(this);
        }
    }
}
