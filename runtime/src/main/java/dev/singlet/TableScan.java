package dev.singlet;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A scan of a table for the items of all its entities, or of some.
 *
 * <p>What is nobody's is passed over: items whose type attribute names no entity of the table, and those without a type
 * attribute unless the table adopts them and their key is one of an entity. {@link #unrecognized} shows those.
 *
 * @param <T> the type of all items of the table
 */
public interface TableScan<T> extends Scan<T> {

    /**
     * Picks out the items of one entity, or those of the entities under a common interface. DynamoDB drops the others
     * after it has read them.
     *
     * @param type an entity, or an interface that entities implement
     * @param <S> the type of the items
     * @return the refined scan
     * @throws IllegalArgumentException if no entity of this scan is of that type
     */
    <S extends T> TableScan<S> only(Class<S> type);

    /**
     * Picks out the items of some entities. DynamoDB drops the others after it has read them.
     *
     * @param types entities, or interfaces that entities implement
     * @return the refined scan
     * @throws IllegalArgumentException if there is none, or if no entity of this scan is of one of the types
     */
    TableScan<T> only(Class<?>... types);

    /**
     * Reads the items that are nobody's, as they are stored: to find out what else is in a table. Items that Singlet
     * itself keeps beside those of entities are not among them.
     *
     * @return a scan for the attributes of items by their names
     */
    Scan<Map<String, AttributeValue>> unrecognized();

    @Override
    TableScan<T> consistently();

    @Override
    TableScan<T> limit(int limit);

    @Override
    TableScan<T> startAfter(Cursor cursor);

    @Override
    TableScan<T> cursorContext(String context);

    @Override
    TableScan<T> segment(int segment, int segments);
}
