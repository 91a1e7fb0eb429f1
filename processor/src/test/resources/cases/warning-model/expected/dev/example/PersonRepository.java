package dev.example;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.DeleteAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.Projection;
import dev.singlet.PutAction;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.TableClient;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Models.Person}. Their keys:
 *
 * <pre>
 * find, get, write  pk = PERSON#{id}  sk = PERSON
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class PersonRepository {
    private final EntityOperations<Models.Person, PersonKey, PersonFields> operations;

    /**
     * Called by {@link ScanTable}.
     *
     * @param table the table
     */
    public PersonRepository(TableClient table) {
        this(table.entity(PersonCodec.INSTANCE, PersonFields.INSTANCE));
    }

    private PersonRepository(EntityOperations<Models.Person, PersonKey, PersonFields> operations) {
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
    public Optional<Models.Person> find(String id) {
        return find(new PersonKey(id));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Models.Person> find(PersonKey key) {
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
    public Models.Person get(String id) {
        return get(new PersonKey(id));
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
    public Models.Person get(PersonKey key) {
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
    public Map<PersonKey, Models.Person> findAll(Iterable<PersonKey> keys) {
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
    public GetAction<Models.Person> getting(String id) {
        return getting(new PersonKey(id));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Models.Person> getting(PersonKey key) {
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
    public <P> Optional<P> find(PersonKey key, Projection<Models.Person, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public PersonRepository consistently() {
        return new PersonRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Models.Person, PersonFields> scan() {
        return operations.scan();
    }

    /**
     * Finds the item that has taken a value of {@code email}, by two consistent {@code GetItem} requests:
     * one for the guard of the value, one for the item.
     *
     * @param email the value to look for
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Models.Person> findByEmail(String email) {
        return operations.findUnique("email", PersonCodec.emailGuard(email));
    }

    /**
     * Creates an item by one {@code TransactWriteItems} request that holds the guards of unique values;
     * never overwrites.
     *
     * @param person the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public Models.Person create(Models.Person person) {
        return creating(person).execute();
    }

    /**
     * Creates an item by one {@code TransactWriteItems} request that holds the guards of unique values;
     * never overwrites.
     *
     * @param draft gives the components
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public Models.Person create(Function<PersonDraft.NeedsEmail, PersonDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param person the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Models.Person, PersonFields> creating(Models.Person person) {
        return operations.creating(person);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Models.Person, PersonFields> creating(
            Function<PersonDraft.NeedsEmail, PersonDraft> draft) {
        return operations.creating(
                generated -> draft.apply(PersonDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that holds
     * the guards of unique values. An item with the same key is replaced as a whole, attributes that the
     * record does not know included.
     *
     * @param person the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public Models.Person put(Models.Person person) {
        return putting(person).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param person the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition and be part of a transaction
     */
    public PutAction<Models.Person, PersonFields> putting(Models.Person person) {
        return operations.putting(person);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param id part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public PersonUpdate update(String id) {
        return update(new PersonKey(id));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public PersonUpdate update(PersonKey key) {
        return new PersonUpdate(operations, key);
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param id part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Models.Person> delete(String id) {
        return delete(new PersonKey(id));
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Models.Person> delete(PersonKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param person the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Models.Person> delete(Models.Person person) {
        return delete(PersonKey.of(person));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param id part of the key
     * @return the deletion, which can carry a condition and be part of a transaction
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public DeleteAction<Models.Person, PersonFields> deleting(String id) {
        return deleting(new PersonKey(id));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition and be part of a transaction
     */
    public DeleteAction<Models.Person, PersonFields> deleting(PersonKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param id part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Models.Person, PersonFields> checking(String id) {
        return checking(new PersonKey(id));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Models.Person, PersonFields> checking(PersonKey key) {
        return operations.checking(key);
    }
}
