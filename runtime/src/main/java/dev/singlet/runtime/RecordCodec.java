package dev.singlet.runtime;

/**
 * Converts between a record and its attributes: the base of what is generated for entities and for the records nested
 * in them. Implementations have no state.
 *
 * @param <T> the record
 */
public abstract class RecordCodec<T> {

    /** Called by generated code. */
    protected RecordCodec() {}

    /**
     * Writes the components of a record.
     *
     * @param value the record
     * @param item takes the attributes
     * @throws dev.singlet.ItemEncodingException if DynamoDB cannot hold a value
     */
    public abstract void write(T value, ItemWriter item);

    /**
     * Reads a record.
     *
     * @param item gives the attributes
     * @return the record
     * @throws dev.singlet.ItemDecodingException if an attribute is missing or has another type
     */
    public abstract T read(ItemReader item);

    /**
     * Checks the components of a record. What has no constraints needs no check.
     *
     * @param value the record
     * @param violations takes what is wrong
     */
    public void validate(T value, Violations violations) {}
}
