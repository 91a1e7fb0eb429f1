package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Gives the attributes of an item, or of a document nested in one. An attribute of type {@code NULL} is absent. */
public final class ItemReader {

    private final String entity;
    private final Map<String, AttributeValue> item;

    /**
     * Creates a reader.
     *
     * @param entity the entity, for messages
     * @param item the attributes by their names
     */
    public ItemReader(String entity, Map<String, AttributeValue> item) {
        this.entity = entity;
        this.item = item;
    }

    /** The reader of a document; what holds it will say where it is. */
    static ItemReader nested(Map<String, AttributeValue> document) {
        return new ItemReader("", document);
    }

    /**
     * Reads a value that is required.
     *
     * @param attribute the stored name
     * @param codec decodes the value
     * @param <T> the type of the value
     * @return the value
     * @throws ItemDecodingException if the attribute is absent or does not hold such a value
     */
    public <T> T get(String attribute, AttributeCodec<T> codec) {
        T value = find(attribute, codec);
        if (value == null) {
            throw new ItemDecodingException(entity, attribute, "expected " + codec.form() + ", found nothing");
        }
        return value;
    }

    /**
     * Reads a value that may be absent.
     *
     * @param attribute the stored name
     * @param codec decodes the value
     * @param <T> the type of the value
     * @return the value, or null if the attribute is absent
     * @throws ItemDecodingException if the attribute does not hold such a value
     */
    public <T> @Nullable T find(String attribute, AttributeCodec<T> codec) {
        AttributeValue stored = item.get(attribute);
        if (stored == null || stored.type() == AttributeValue.Type.NUL) {
            return null;
        }
        try {
            return codec.decode(stored);
        } catch (ItemDecodingException e) {
            throw e.within(entity, attribute);
        }
    }

    /**
     * Reads a set.
     *
     * @param attribute the stored name
     * @param codec decodes the set
     * @param <E> the type of the elements
     * @return the set in the order of DynamoDB, unmodifiable; empty if the attribute is absent
     * @throws ItemDecodingException if the attribute does not hold such a set
     */
    public <E> Set<E> getSet(String attribute, AttributeCodec<Set<E>> codec) {
        Set<E> value = find(attribute, codec);
        return value == null ? Set.of() : value;
    }

    /**
     * Returns a reader of the same attributes, for one of the types of a sealed document.
     *
     * @param type the name of the type, which messages tell instead of the document's where nothing else holds it
     * @return the reader
     */
    public ItemReader as(String type) {
        return entity.isEmpty() ? this : new ItemReader(type, item);
    }

    /**
     * Makes the exception for a document of none of the types that a sealed document has.
     *
     * @param attribute the stored name of the type attribute
     * @param document the sealed document
     * @return the exception to throw
     */
    public ItemDecodingException unknownType(String attribute, String document) {
        return new ItemDecodingException(
                entity, attribute, "it names none of the types of " + document + " that this program knows");
    }

    /**
     * Reads the version of a document's form.
     *
     * @param attribute the stored name of the version attribute
     * @param newest the newest version that the program knows
     * @return the version, from 1 to the newest; 1 if the attribute is absent
     * @throws ItemDecodingException if the version is newer, or if the attribute holds no version
     */
    public int version(String attribute, int newest) {
        Integer version = find(attribute, AttributeCodec.INT);
        if (version == null) {
            return 1;
        }
        if (version < 1) {
            throw new ItemDecodingException(entity, attribute, "it is no version, which are counted from 1");
        }
        if (version > newest) {
            throw new ItemDecodingException(
                    entity,
                    attribute,
                    "the document has a newer version than " + newest + ", the newest that this program knows");
        }
        return version;
    }

    /**
     * Demands that a document has the first version of its form, the only one that the program knows.
     *
     * @param attribute the stored name of the version attribute
     * @return this reader
     * @throws ItemDecodingException if the version is newer, or if the attribute holds no version
     */
    public ItemReader ofFirstVersion(String attribute) {
        version(attribute, 1);
        return this;
    }

    /**
     * Reads the number of times that an item was written, as its {@code @Version} component holds it.
     *
     * @param attribute the stored name
     * @return the version; 0 if the attribute is absent, as it is in an item that was stored without one
     * @throws ItemDecodingException if the attribute does not hold a whole number
     */
    public long lockVersion(String attribute) {
        Long version = find(attribute, AttributeCodec.LONG);
        return version == null ? 0 : version;
    }

    /** Shows the number of attributes, and no value. */
    @Override
    public String toString() {
        return "ItemReader[attributes=" + item.size() + "]";
    }
}
