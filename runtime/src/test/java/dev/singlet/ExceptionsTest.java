package dev.singlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the messages say, and that the stored item is at hand but in none of them. */
class ExceptionsTest {

    private static final String STORED = "s3cr3t";

    private record ChatKey(String partition, String sort) implements EntityKey {

        @Override
        public String toString() {
            return "ChatKey";
        }
    }

    @Test
    void alreadyExists() {
        ItemAlreadyExistsException e = new ItemAlreadyExistsException("Chat", STORED);

        assertEquals(
                "Chat was not created: there is an item with the same key. Call put to replace it.", e.getMessage());
        assertEquals(Optional.of(STORED), e.item());
        assertEquals(Optional.of(STORED), e.item(String.class));
        assertEquals(Optional.empty(), e.item(Integer.class));
        assertEquals(Optional.empty(), new ItemAlreadyExistsException("Chat", null).item());
    }

    @Test
    void conditionFailed() {
        ConditionFailedException e = new ConditionFailedException(Operation.UPDATE, "Chat", STORED);

        assertEquals("The condition of the update of Chat does not hold for the stored item.", e.getMessage());
        assertEquals(Optional.of(STORED), e.item(String.class));
        assertEquals(Optional.empty(), e.item(Integer.class));
        ConditionFailedException absent = new ConditionFailedException(Operation.CREATE, "Chat", null);
        assertEquals("The condition of the create of Chat does not hold.", absent.getMessage());
        assertEquals(Optional.empty(), absent.item());
    }

    @Test
    void notFound() {
        assertEquals(
                "There is no Chat with this key to delete.",
                new ItemNotFoundException(Operation.DELETE, "Chat").getMessage());
    }

    @Test
    void transactionFailed() {
        TransactionFailedException e = new TransactionFailedException(List.of(
                new Failure(0, "Chat", Operation.UPDATE, Reason.CONDITION_FAILED, Optional.of(STORED)),
                new Failure(2, "ChatMessage", Operation.CREATE, Reason.CONFLICT, Optional.empty())));

        assertEquals(
                "The transaction was cancelled: action 0 (update of Chat): the condition does not hold; "
                        + "action 2 (create of ChatMessage): the item was being written by another request.",
                e.getMessage());
        assertEquals(Optional.of(STORED), e.failures().get(0).item(String.class));
        assertEquals(Optional.empty(), e.failures().get(0).item(Integer.class));
    }

    @Test
    void unprocessedItems() {
        ChatKey key = new ChatKey(STORED, STORED);
        UnprocessedItemsException e = new UnprocessedItemsException(Operation.DELETE_ALL, "Chat", List.of(key));

        assertEquals(
                "The delete all of Chat was not finished; items left: 1. DynamoDB did not process them within the"
                        + " bounds for retries. Call it again with the keys of this exception.",
                e.getMessage());
        assertEquals(List.of(key), e.keys());
        assertEquals(List.of(key), e.keys(ChatKey.class));
    }

    @Test
    void outcomeUnknown() {
        IllegalStateException cause = new IllegalStateException("timeout");
        OutcomeUnknownException e = new OutcomeUnknownException(Operation.UPDATE, "Chat", cause);

        assertEquals(
                "Whether the update of Chat took effect is not known: there was no response, and a second attempt could"
                        + " double what it adds. Read the item to find out.",
                e.getMessage());
        assertSame(cause, e.getCause());
    }

    @Test
    void pathsGrowFromTheInside() {
        assertEquals(
                "Attribute address.lines[2] of Person cannot be read: expected S (text), found N.",
                new ItemDecodingException("", "", "expected S (text), found N")
                        .within("", "[2]")
                        .within("", "lines")
                        .within("Person", "address")
                        .getMessage());
        assertEquals(
                "A value cannot be stored: it is null.", new ItemEncodingException("", "", "it is null").getMessage());
        assertEquals("Chat cannot be read: x.", new ItemDecodingException("Chat", "", "x").getMessage());
    }

    @Test
    void keysOfAnotherEntityAreRefused() {
        UnprocessedItemsException e =
                new UnprocessedItemsException(Operation.DELETE_ALL, "Chat", List.of(new ChatKey(STORED, STORED)));

        assertThrows(ClassCastException.class, () -> e.keys(OtherKey.class));
    }

    private record OtherKey(String partition, String sort) implements EntityKey {}
}
