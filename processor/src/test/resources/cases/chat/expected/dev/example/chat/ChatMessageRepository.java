package dev.example.chat;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.Projection;
import dev.singlet.Query;
import dev.singlet.Range;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityQuery;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyQuery;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.TableClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link ChatMessage}. Their keys:
 *
 * <pre>
 * find, get, write  pk = CHAT#{chatId}  sk = MSG#{createdAt:millis}#{messageId}
 * byChatId          pk = CHAT#{chatId}  sk = MSG#{createdAt:millis}#{messageId}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatMessageRepository {
    private final EntityOperations<ChatMessage, ChatMessageKey, ChatMessageFields> operations;

    /**
     * Called by {@link ChatTable}.
     *
     * @param table the table
     */
    public ChatMessageRepository(TableClient table) {
        this(table.entity(ChatMessageCodec.INSTANCE, ChatMessageFields.INSTANCE));
    }

    private ChatMessageRepository(
            EntityOperations<ChatMessage, ChatMessageKey, ChatMessageFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param chatId part of the key
     * @param createdAt part of the key
     * @param messageId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<ChatMessage> find(String chatId, Instant createdAt, String messageId) {
        return find(new ChatMessageKey(chatId, createdAt, messageId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<ChatMessage> find(ChatMessageKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param chatId part of the key
     * @param createdAt part of the key
     * @param messageId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public ChatMessage get(String chatId, Instant createdAt, String messageId) {
        return get(new ChatMessageKey(chatId, createdAt, messageId));
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
    public ChatMessage get(ChatMessageKey key) {
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
    public Map<ChatMessageKey, ChatMessage> findAll(Iterable<ChatMessageKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param chatId part of the key
     * @param createdAt part of the key
     * @param messageId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<ChatMessage> getting(String chatId, Instant createdAt, String messageId) {
        return getting(new ChatMessageKey(chatId, createdAt, messageId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<ChatMessage> getting(ChatMessageKey key) {
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
    public <P> Optional<P> find(ChatMessageKey key, Projection<ChatMessage, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public ChatMessageRepository consistently() {
        return new ChatMessageRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<ChatMessage, ChatMessageFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code pk = CHAT#{chatId}}, in the order of
     * {@code sk = MSG#{createdAt:millis}#{messageId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param chatId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByChatId byChatId(String chatId) {
        KeyWriter prefix = KeyWriter.sort("ChatMessage", "sk").literal("MSG#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByChatId(operations.query(ChatMessageKey.partitionOf(chatId), range), prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param chatMessage the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public ChatMessage create(ChatMessage chatMessage) {
        return creating(chatMessage).execute();
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
    public ChatMessage create(Function<ChatMessageDraft.NeedsChatId, ChatMessageDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param chatMessage the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<ChatMessage, ChatMessageFields> creating(ChatMessage chatMessage) {
        return operations.creating(chatMessage);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<ChatMessage, ChatMessageFields> creating(
            Function<ChatMessageDraft.NeedsChatId, ChatMessageDraft> draft) {
        return operations.creating(
                generated -> draft.apply(ChatMessageDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param chatMessage the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public ChatMessage put(ChatMessage chatMessage) {
        return putting(chatMessage).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param chatMessage the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<ChatMessage, ChatMessageFields> putting(ChatMessage chatMessage) {
        return operations.putting(chatMessage);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param chatId part of the key
     * @param createdAt part of the key
     * @param messageId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public ChatMessageUpdate update(String chatId, Instant createdAt, String messageId) {
        return update(new ChatMessageKey(chatId, createdAt, messageId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public ChatMessageUpdate update(ChatMessageKey key) {
        return new ChatMessageUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param chatId part of the key
     * @param createdAt part of the key
     * @param messageId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<ChatMessage> delete(String chatId, Instant createdAt, String messageId) {
        return delete(new ChatMessageKey(chatId, createdAt, messageId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<ChatMessage> delete(ChatMessageKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param chatMessage the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<ChatMessage> delete(ChatMessage chatMessage) {
        return delete(ChatMessageKey.of(chatMessage));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param chatId part of the key
     * @param createdAt part of the key
     * @param messageId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<ChatMessage, ChatMessageFields> deleting(String chatId,
            Instant createdAt, String messageId) {
        return deleting(new ChatMessageKey(chatId, createdAt, messageId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<ChatMessage, ChatMessageFields> deleting(ChatMessageKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param chatId part of the key
     * @param createdAt part of the key
     * @param messageId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<ChatMessage, ChatMessageFields> checking(String chatId, Instant createdAt,
            String messageId) {
        return checking(new ChatMessageKey(chatId, createdAt, messageId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<ChatMessage, ChatMessageFields> checking(ChatMessageKey key) {
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
    public List<ChatMessage> putAll(Iterable<ChatMessage> records) {
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
    public void deleteAll(Iterable<ChatMessageKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byChatId}, to be narrowed by {@code createdAt}.
     */
    public static final class ByChatId extends EntityQuery<ChatMessage, ChatMessageFields> {
        private final KeyWriter prefix;

        private ByChatId(KeyQuery<ChatMessage, ChatMessageFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code createdAt}, compared to the millisecond.
         *
         * @param createdAt the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByChatIdCreatedAt createdAt(Instant createdAt) {
            KeyWriter longer = prefix
                    .component("createdAt", createdAt, KeyFormat.MILLIS)
                    .literal("#");
            return new ByChatIdCreatedAt(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code createdAt} lies in a range, compared to the millisecond.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<ChatMessage, ChatMessageFields> createdAt(Range<Instant> range) {
            return narrow(KeyRange.within(prefix, "createdAt", range, KeyFormat.MILLIS,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byChatId}, to be narrowed by {@code messageId}.
     */
    public static final class ByChatIdCreatedAt extends EntityQuery<ChatMessage, ChatMessageFields> {
        private final KeyWriter prefix;

        private ByChatIdCreatedAt(KeyQuery<ChatMessage, ChatMessageFields> query,
                KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code messageId}.
         *
         * @param messageId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<ChatMessage, ChatMessageFields> messageId(String messageId) {
            return narrow(KeyRange.exactly(prefix
                    .component("messageId", messageId, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code messageId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<ChatMessage, ChatMessageFields> messageId(Range<String> range) {
            return narrow(KeyRange.within(prefix, "messageId", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }
}
