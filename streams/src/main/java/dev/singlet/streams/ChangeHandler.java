package dev.singlet.streams;

import java.util.Objects;

/**
 * Does what has to be done about a change. The same change can come more than once: a handler is repeatable, or has an
 * {@link dev.singlet.streams.inbox.Inbox}.
 *
 * <pre>{@code
 * ChangeHandler<ChatItem> handler = ChangeHandler.<ChatItem>ignoring()
 *         .on(Chat.class, this::chatChanged)
 *         .on(ChatMessage.class, this::messageChanged);
 * }</pre>
 *
 * @param <T> the type of the items
 */
@FunctionalInterface
public interface ChangeHandler<T> {

    /**
     * Handles one change. Whatever it throws means that the change has not been handled and will come again, together
     * with all that follow.
     *
     * @param change the change
     */
    void handle(Change<T> change);

    /**
     * Returns a handler that gives the items of one type to another handler, and all others to this one. A change of an
     * item from the one to the other goes to both, see {@link Change#narrow}.
     *
     * @param type the type
     * @param handler gets the changes of items of this type
     * @param <S> the type
     * @return the handler for both
     */
    default <S extends T> ChangeHandler<T> on(Class<S> type, ChangeHandler<S> handler) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(handler, "handler");
        return change -> {
            ChangeView.of(
                            change,
                            change.oldItem().filter(item -> !type.isInstance(item)),
                            change.newItem().filter(item -> !type.isInstance(item)))
                    .ifPresent(this::handle);
            change.narrow(type).ifPresent(handler::handle);
        };
    }

    /**
     * Returns the handler that does nothing, to begin with.
     *
     * @param <T> the type of the items
     * @return the handler
     */
    static <T> ChangeHandler<T> ignoring() {
        return change -> {};
    }
}
