package dev.example.wiki;

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
 * Reads and writes items of type {@link WikiPage}. Their keys:
 *
 * <pre>
 * find, get, write  pk = PAGE#{title}  sk = PAGE
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class WikiPageRepository {
    private final EntityOperations<WikiPage, WikiPageKey, WikiPageFields> operations;

    /**
     * Called by {@link WikiTable}.
     *
     * @param table the table
     */
    public WikiPageRepository(TableClient table) {
        this(table.entity(WikiPageCodec.INSTANCE, WikiPageFields.INSTANCE));
    }

    private WikiPageRepository(EntityOperations<WikiPage, WikiPageKey, WikiPageFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param title part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<WikiPage> find(String title) {
        return find(new WikiPageKey(title));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<WikiPage> find(WikiPageKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param title part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public WikiPage get(String title) {
        return get(new WikiPageKey(title));
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
    public WikiPage get(WikiPageKey key) {
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
    public Map<WikiPageKey, WikiPage> findAll(Iterable<WikiPageKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param title part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<WikiPage> getting(String title) {
        return getting(new WikiPageKey(title));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<WikiPage> getting(WikiPageKey key) {
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
    public <P> Optional<P> find(WikiPageKey key, Projection<WikiPage, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public WikiPageRepository consistently() {
        return new WikiPageRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<WikiPage, WikiPageFields> scan() {
        return operations.scan();
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * <p>The item gets 1 as its {@code revision}.
     *
     * @param wikiPage the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public WikiPage create(WikiPage wikiPage) {
        return creating(wikiPage).execute();
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * <p>The item gets 1 as its {@code revision}.
     *
     * @param draft gives the components
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public WikiPage create(Function<WikiPageDraft.NeedsTitle, WikiPageDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param wikiPage the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<WikiPage, WikiPageFields> creating(WikiPage wikiPage) {
        return operations.creating(wikiPage);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<WikiPage, WikiPageFields> creating(
            Function<WikiPageDraft.NeedsTitle, WikiPageDraft> draft) {
        return operations.creating(
                generated -> draft.apply(WikiPageDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * <p>The item must still have the {@code revision} of the record, and gets the next one. 0 says that
     * there is no item yet, or one that was stored without a version.
     *
     * @param wikiPage the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.VersionConflictException if the stored item has another version, or there is none any more
     */
    public WikiPage put(WikiPage wikiPage) {
        return putting(wikiPage).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * <p>The item must still have the {@code revision} of the record, and gets the next one. 0 says that
     * there is no item yet, or one that was stored without a version.
     *
     * @param wikiPage the record
     * @return the write, which can carry a condition and be part of a transaction
     */
    public PutAction<WikiPage, WikiPageFields> putting(WikiPage wikiPage) {
        return operations.putting(wikiPage);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param title part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public WikiPageUpdate update(String title) {
        return update(new WikiPageKey(title));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public WikiPageUpdate update(WikiPageKey key) {
        return new WikiPageUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param title part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<WikiPage> delete(String title) {
        return delete(new WikiPageKey(title));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<WikiPage> delete(WikiPageKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one conditional {@code DeleteItem} request.
     *
     * <p>The item must still have the {@code revision} of the record.
     *
     * @param wikiPage the record, of which the key and the version count
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.VersionConflictException if the stored item has another version, or there is none any more
     */
    public Optional<WikiPage> delete(WikiPage wikiPage) {
        return deleting(wikiPage).execute();
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * <p>The item must still have the {@code revision} of the record.
     *
     * @param wikiPage the record, of which the key and the version count
     * @return the deletion, which can carry a condition and be part of a transaction
     */
    public DeleteAction<WikiPage, WikiPageFields> deleting(WikiPage wikiPage) {
        return operations.deletingVersion(wikiPage);
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param title part of the key
     * @return the deletion, which can carry a condition and be part of a transaction
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public DeleteAction<WikiPage, WikiPageFields> deleting(String title) {
        return deleting(new WikiPageKey(title));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition and be part of a transaction
     */
    public DeleteAction<WikiPage, WikiPageFields> deleting(WikiPageKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param title part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<WikiPage, WikiPageFields> checking(String title) {
        return checking(new WikiPageKey(title));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<WikiPage, WikiPageFields> checking(WikiPageKey key) {
        return operations.checking(key);
    }
}
