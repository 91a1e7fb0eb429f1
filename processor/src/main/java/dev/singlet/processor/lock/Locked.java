package dev.singlet.processor.lock;

import dev.singlet.processor.schema.StoredType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the lock file holds: only what stored items depend on, so that other changes leave it alone. Names are stored ones,
 * and sorted.
 *
 * @param format tells the file from others
 * @param formatVersion the version of the form
 * @param tables by their interfaces
 * @param documents types with {@code @Document}, by their names in Java
 */
record Locked(
        String format, int formatVersion, SortedMap<String, Table> tables, SortedMap<String, Document> documents) {

    static final String FORMAT = "singlet-lock";
    static final int VERSION = 1;

    // Whoever edits the file may leave something out: a constructor that fails is how that is noticed. What is true or
    // false is a Boolean for that reason: Gson takes a boolean that is left out for false.
    Locked {
        tables = sorted(tables);
        documents = sorted(documents);
    }

    static Locked empty() {
        return new Locked(FORMAT, VERSION, new TreeMap<>(), new TreeMap<>());
    }

    /** A table, its physical indexes and its entities by their stored names. */
    record Table(
            String name,
            String partitionKey,
            @Nullable String sortKey,
            String typeAttribute,
            Boolean adoptUntyped,
            @Nullable String timeToLive,
            SortedMap<String, Index> indexes,
            SortedMap<String, Entity> entities) {

        Table {
            present(name, partitionKey, typeAttribute, adoptUntyped);
            indexes = sorted(indexes);
            entities = sorted(entities);
        }
    }

    /** An index as it is in DynamoDB. */
    record Index(String kind, String partitionKey, @Nullable String sortKey, String projection, List<String> included) {

        Index {
            present(kind, partitionKey, projection);
            included = List.copyOf(included).stream().sorted().toList();
        }
    }

    /** An entity: its key templates, those of its indexes by name, its attributes, and the records that these hold. */
    record Entity(
            Key key,
            SortedMap<String, Key> indexes,
            SortedMap<String, List<String>> unique,
            SortedMap<String, Attribute> attributes,
            SortedMap<String, SortedMap<String, Attribute>> records) {

        Entity {
            present(key);
            indexes = sorted(indexes);
            unique = sorted(unique);
            attributes = sorted(attributes);
            records = sorted(records);
        }
    }

    /** Key templates in stored names, such as {@code MSG#{createdAt:millis}}. */
    record Key(String partition, @Nullable String sort) {

        Key {
            present(partition);
        }
    }

    /** An attribute. */
    record Attribute(StoredType type, Boolean required) {

        Attribute {
            present(type, required);
        }
    }

    /** A type with {@code @Document}: one of the two is there. */
    record Document(@Nullable RecordForm record, @Nullable SealedForm sealed) {

        Document {
            if ((record == null) == (sealed == null)) {
                throw new IllegalArgumentException("neither a record nor sealed");
            }
        }
    }

    /** Every form of a record that can be read, by version. */
    record RecordForm(
            int version,
            String versionAttribute,
            SortedMap<Integer, SortedMap<String, Attribute>> versions,
            SortedMap<String, SortedMap<String, Attribute>> records) {

        RecordForm {
            present(versionAttribute);
            versions = sorted(versions);
            records = sorted(records);
            present(versions.get(version));
        }
    }

    /** The variants of a sealed interface by every name that is read. */
    record SealedForm(
            String typeAttribute,
            SortedMap<String, StoredType> variants,
            SortedMap<String, SortedMap<String, Attribute>> records) {

        SealedForm {
            present(typeAttribute);
            variants = sorted(variants);
            records = sorted(records);
        }
    }

    private static <K, V> SortedMap<K, V> sorted(SortedMap<K, V> map) {
        for (V value : map.values()) {
            present(value);
            if (value instanceof Map<?, ?> inner) {
                inner.values().forEach(Locked::present);
            } else if (value instanceof List<?> inner) {
                inner.forEach(Locked::present);
            }
        }
        return new TreeMap<>(map);
    }

    private static void present(@Nullable Object... parts) {
        for (Object part : parts) {
            if (part == null) {
                throw new IllegalArgumentException("something is missing");
            }
        }
    }
}
