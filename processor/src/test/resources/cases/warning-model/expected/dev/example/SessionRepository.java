package dev.example;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.Projection;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.TableClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Models.Session}. Their keys:
 *
 * <pre>
 * find, get, write  pk = SESSION#{id}  sk = SESSION
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionRepository {
    private final EntityOperations<Models.Session, SessionKey, SessionFields> operations;

    /**
     * Called by {@link SoundTable}.
     *
     * @param table the table
     */
    public SessionRepository(TableClient table) {
        this(table.entity(SessionCodec.INSTANCE, SessionFields.INSTANCE));
    }

    private SessionRepository(
            EntityOperations<Models.Session, SessionKey, SessionFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param id part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Models.Session> find(String id) {
        return find(new SessionKey(id));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Models.Session> find(SessionKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param id part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Models.Session get(String id) {
        return get(new SessionKey(id));
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Models.Session get(SessionKey key) {
        return operations.get(key);
    }

    /**
     * Finds items by one {@code BatchGetItem} request for each 100 of them, several at a time. Their reads
     * are independent of each other.
     *
     * @param keys the keys; one that occurs twice is sent once
     * @return the records by their keys, in the order of the keys; those without an item are not in it;
     *     unmodifiable
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if an item is not of this type
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public Map<SessionKey, Models.Session> findAll(Iterable<SessionKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param id part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Models.Session> getting(String id) {
        return getting(new SessionKey(id));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Models.Session> getting(SessionKey key) {
        return operations.getting(key);
    }

    /**
     * Finds a partial view of an item by one {@code GetItem} request for its attributes.
     *
     * @param key the key of the item
     * @param projection the generated projection
     * @param <P> the view
     * @return the view, or empty if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public <P> Optional<P> find(SessionKey key, Projection<Models.Session, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public SessionRepository consistently() {
        return new SessionRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Models.Session, SessionFields> scan() {
        return operations.scan();
    }

    /**
     * Returns this repository with reads and queries that also find items whose {@code expiresAt} has
     * passed, as long as DynamoDB has not deleted them. Writes stay as they are: to them such an item does
     * not exist.
     *
     * @return a repository that reads expired items as well
     */
    public SessionRepository includingExpired() {
        return new SessionRepository(operations.includingExpired());
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param session the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Models.Session create(Models.Session session) {
        return creating(session).execute();
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param draft gives the components
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Models.Session create(Function<SessionDraft.NeedsExpiresAt, SessionDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param session the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Models.Session, SessionFields> creating(Models.Session session) {
        return operations.creating(session);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Models.Session, SessionFields> creating(
            Function<SessionDraft.NeedsExpiresAt, SessionDraft> draft) {
        return operations.creating(
                generated -> draft.apply(SessionDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param session the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Models.Session put(Models.Session session) {
        return putting(session).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param session the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Models.Session, SessionFields> putting(Models.Session session) {
        return operations.putting(session);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param id part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public SessionUpdate update(String id) {
        return update(new SessionKey(id));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public SessionUpdate update(SessionKey key) {
        return new SessionUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param id part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Models.Session> delete(String id) {
        return delete(new SessionKey(id));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Models.Session> delete(SessionKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param session the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Models.Session> delete(Models.Session session) {
        return delete(SessionKey.of(session));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param id part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Models.Session, SessionFields> deleting(String id) {
        return deleting(new SessionKey(id));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Models.Session, SessionFields> deleting(SessionKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param id part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Models.Session, SessionFields> checking(String id) {
        return checking(new SessionKey(id));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Models.Session, SessionFields> checking(SessionKey key) {
        return operations.checking(key);
    }

    /**
     * Writes items by one {@code BatchWriteItem} request for each 25 of them, several at a time. Each
     * replaces an item with the same key, as {@code put} does. This is no transaction.
     *
     * @param records the records, each with a key of its own; ids and times that it lacks are generated
     * @return the records that were stored, in the order given; unmodifiable
     * @throws dev.singlet.ConstraintViolationException if components violate constraints, of any of the records;
     *     nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public List<Models.Session> putAll(Iterable<Models.Session> records) {
        return operations.putAll(records);
    }

    /**
     * Deletes items by one {@code BatchWriteItem} request for each 25 of them, several at a time. This is
     * no transaction; keys without an item are no error.
     *
     * @param keys the keys, in any order; one that occurs twice is sent once
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public void deleteAll(Iterable<SessionKey> keys) {
        operations.deleteAll(keys);
    }
}
