package dev.example.accounts;

import dev.singlet.AsyncCreateAction;
import dev.singlet.AsyncDeleteAction;
import dev.singlet.AsyncEntityScan;
import dev.singlet.AsyncPutAction;
import dev.singlet.CheckAction;
import dev.singlet.GetAction;
import dev.singlet.Projection;
import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncTableClient;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Account}. Their keys:
 *
 * <pre>
 * find, get, write  pk = ACCOUNT#{accountId}  sk = ACCOUNT
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 *
 * <p>What a method that returns a future is documented to throw, the future fails with.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountAsyncRepository {
    private final AsyncEntityOperations<Account, AccountKey, AccountFields> operations;

    /**
     * Called by {@link AccountsAsyncTable}.
     *
     * @param table the table
     */
    public AccountAsyncRepository(AsyncTableClient table) {
        this(table.entity(AccountCodec.INSTANCE, AccountFields.INSTANCE));
    }

    private AccountAsyncRepository(
            AsyncEntityOperations<Account, AccountKey, AccountFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param accountId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Account>> find(String accountId) {
        return find(new AccountKey(accountId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Account>> find(AccountKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param accountId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Account> get(String accountId) {
        return get(new AccountKey(accountId));
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
    public CompletableFuture<Account> get(AccountKey key) {
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
    public CompletableFuture<Map<AccountKey, Account>> findAll(Iterable<AccountKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param accountId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Account> getting(String accountId) {
        return getting(new AccountKey(accountId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Account> getting(AccountKey key) {
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
    public <P> CompletableFuture<Optional<P>> find(AccountKey key,
            Projection<Account, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public AccountAsyncRepository consistently() {
        return new AccountAsyncRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public AsyncEntityScan<Account, AccountFields> scan() {
        return operations.scan();
    }

    /**
     * Finds the item that has taken a value of {@code userName}, by two consistent {@code GetItem}
     * requests: one for the guard of the value, one for the item.
     *
     * @param tenantId the value to look for
     * @param userName the value to look for
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Account>> findByTenantIdAndUserName(String tenantId,
            String userName) {
        return AsyncEntityOperations.start(() -> operations.findUnique("userName",
                AccountCodec.userNameGuard(tenantId, userName)));
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
    public CompletableFuture<Optional<Account>> findByEmail(String email) {
        return AsyncEntityOperations.start(() -> operations.findUnique("email",
                AccountCodec.emailGuard(email)));
    }

    /**
     * Creates an item by one {@code TransactWriteItems} request that holds the guards of unique values;
     * never overwrites.
     *
     * <p>The item gets 1 as its {@code version}.
     *
     * @param account the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public CompletableFuture<Account> create(Account account) {
        return AsyncEntityOperations.start(() -> creating(account).execute());
    }

    /**
     * Creates an item by one {@code TransactWriteItems} request that holds the guards of unique values;
     * never overwrites.
     *
     * <p>The item gets 1 as its {@code version}.
     *
     * @param draft gives the components
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public CompletableFuture<Account> create(
            Function<AccountDraft.NeedsTenantId, AccountDraft> draft) {
        return AsyncEntityOperations.start(() -> creating(draft).execute());
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param account the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Account, AccountFields> creating(Account account) {
        return operations.creating(account);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Account, AccountFields> creating(
            Function<AccountDraft.NeedsTenantId, AccountDraft> draft) {
        return operations.creating(
                generated -> draft.apply(AccountDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that holds
     * the guards of unique values. An item with the same key is replaced as a whole, attributes that the
     * record does not know included.
     *
     * <p>The item must still have the {@code version} of the record, and gets the next one. 0 says that
     * there is no item yet, or one that was stored without a version.
     *
     * @param account the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.VersionConflictException if the stored item has another version, or there is none any more
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public CompletableFuture<Account> put(Account account) {
        return AsyncEntityOperations.start(() -> putting(account).execute());
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * <p>The item must still have the {@code version} of the record, and gets the next one. 0 says that
     * there is no item yet, or one that was stored without a version.
     *
     * @param account the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition and be part of a transaction
     */
    public AsyncPutAction<Account, AccountFields> putting(Account account) {
        return operations.putting(account);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param accountId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public AccountAsyncUpdate update(String accountId) {
        return update(new AccountKey(accountId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public AccountAsyncUpdate update(AccountKey key) {
        return new AccountAsyncUpdate(operations, key);
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param accountId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Optional<Account>> delete(String accountId) {
        return delete(new AccountKey(accountId));
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Account>> delete(AccountKey key) {
        return AsyncEntityOperations.start(() -> deleting(key).execute());
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values.
     *
     * <p>The item must still have the {@code version} of the record.
     *
     * @param account the record, of which the key and the version count
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.VersionConflictException if the stored item has another version, or there is none any more
     */
    public CompletableFuture<Optional<Account>> delete(Account account) {
        return AsyncEntityOperations.start(() -> deleting(account).execute());
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * <p>The item must still have the {@code version} of the record.
     *
     * @param account the record, of which the key and the version count
     * @return the deletion, which can carry a condition and be part of a transaction
     */
    public AsyncDeleteAction<Account, AccountFields> deleting(Account account) {
        return operations.deletingVersion(account);
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param accountId part of the key
     * @return the deletion, which can carry a condition and be part of a transaction
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public AsyncDeleteAction<Account, AccountFields> deleting(String accountId) {
        return deleting(new AccountKey(accountId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition and be part of a transaction
     */
    public AsyncDeleteAction<Account, AccountFields> deleting(AccountKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param accountId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Account, AccountFields> checking(String accountId) {
        return checking(new AccountKey(accountId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Account, AccountFields> checking(AccountKey key) {
        return operations.checking(key);
    }
}
