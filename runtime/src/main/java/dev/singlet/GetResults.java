package dev.singlet;

import java.util.List;
import java.util.Optional;

/**
 * What several {@link GetAction}s have read.
 *
 * <pre>{@code
 * GetAction<Chat> chat = table.chats().getting(chatId);
 * GetAction<User> user = table.users().getting(userId);
 * GetResults results = table.transactGet(chat, user);
 * Chat found = results.get(chat);
 * Optional<User> owner = results.find(user);
 * }</pre>
 *
 * <p>Instances are immutable.
 */
public interface GetResults {

    /**
     * Returns the item that an action has read.
     *
     * @param action one of the actions that were executed, or one that is equal to it
     * @param <T> the entity
     * @return the record, or empty if there is no such item
     * @throws IllegalArgumentException if no such action was executed
     */
    <T> Optional<T> find(GetAction<T> action);

    /**
     * Returns the item that an action has read and that must exist.
     *
     * @param action one of the actions that were executed, or one that is equal to it
     * @param <T> the entity
     * @return the record
     * @throws ItemNotFoundException if there is no such item
     * @throws IllegalArgumentException if no such action was executed
     */
    <T> T get(GetAction<T> action);

    /**
     * Returns the items of one type.
     *
     * @param type an entity, or what several entities of the table have in common
     * @param <T> the type
     * @return the records of that type that there are, each once, in the order of the actions; unmodifiable
     */
    <T> List<T> all(Class<T> type);
}
