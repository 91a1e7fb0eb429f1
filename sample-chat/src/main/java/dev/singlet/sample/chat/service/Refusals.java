package dev.singlet.sample.chat.service;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.sample.chat.ChatRepository;
import java.util.function.Supplier;

/** Turns a write that DynamoDB has refused into the service's own exception. */
final class Refusals {

    private final ChatRepository chats;

    Refusals(ChatRepository chats) {
        this.chats = chats;
    }

    /** Makes a write of a chat, on condition of its owner. */
    <T> T ofChat(Supplier<T> write) {
        try {
            return write.get();
        } catch (ItemNotFoundException e) {
            throw new ChatNotFoundException();
        } catch (ConditionFailedException e) {
            throw new NotOwnerException();
        }
    }

    /** Makes a write of a message, on condition of its owner. */
    <T> T ofMessage(String caller, String chatId, Supplier<T> write) {
        try {
            return write.get();
        } catch (ItemNotFoundException e) {
            throw missingMessage(caller, chatId);
        } catch (ConditionFailedException e) {
            throw new NotOwnerException();
        }
    }

    /** Makes a transaction that creates a message, and updates its chat on condition of the owner. */
    void ofTransaction(Runnable transaction) {
        try {
            transaction.run();
        } catch (TransactionFailedException e) {
            throw e.failures().isEmpty() ? e : meaning(e.failures().get(0), e);
        }
    }

    /** Only the update of the chat can miss its item, or fail its condition. */
    private static RuntimeException meaning(Failure failure, TransactionFailedException e) {
        return switch (failure.reason()) {
            case NOT_FOUND -> new ChatNotFoundException();
            case CONDITION_FAILED -> new NotOwnerException();
            case CONFLICT -> new ConflictException(e);
            case ALREADY_EXISTS, VERSION_CONFLICT, UNIQUE, THROTTLED, REFUSED -> e;
        };
    }

    /** The write is refused already, and changes nothing; what is read now only says why. */
    private ChatServiceException missingMessage(String caller, String chatId) {
        return chats.consistently()
                .find(chatId)
                .<ChatServiceException>map(
                        chat -> chat.userId().equals(caller) ? new MessageNotFoundException() : new NotOwnerException())
                .orElseGet(ChatNotFoundException::new);
    }
}
