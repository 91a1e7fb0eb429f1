package dev.singlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConstraintViolationException.Violation;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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
        assertEquals(Optional.of(e.failures().get(1)), e.failure(2));
        assertEquals(Optional.empty(), e.failure(1));
    }

    @Test
    void unprocessedItems() {
        UnprocessedItemsException e = unprocessed(UnprocessedItemsException.Reason.BOUNDS_REACHED);

        assertEquals(
                "The put all of Chat was not finished; items left: 1. DynamoDB did not process them within the"
                        + " bounds for retries. Call it again with what this exception holds.",
                e.getMessage());
        assertEquals(List.of(STORED), e.left(String.class));
        assertEquals(List.of(new ChatKey(STORED, STORED)), e.keys());
        assertEquals(List.of(new ChatKey(STORED, STORED)), e.keys(ChatKey.class));
        assertEquals(List.of(new ChatKey(STORED, STORED)), e.unknownKeys());
        assertEquals(UnprocessedItemsException.Reason.BOUNDS_REACHED, e.reason());
    }

    @Test
    void outcomeUnknown() {
        IllegalStateException cause = new IllegalStateException("timeout");
        OutcomeUnknownException e = new OutcomeUnknownException(Operation.UPDATE, "Chat", cause);

        assertEquals(
                "Whether the update of Chat took effect is not known: an attempt got no certain answer, and none after"
                        + " it settled that. Read the item before you do it again.",
                e.getMessage());
        assertSame(cause, e.getCause());
    }

    @Test
    void resultNotRead() {
        IllegalStateException cause = new IllegalStateException("timeout");
        ResultNotReadException e = new ResultNotReadException(Operation.UPDATE, "Chat", cause);

        assertEquals(
                "The update of Chat took effect, but the item could not be read afterwards. Do not repeat it; read the"
                        + " item.",
                e.getMessage());
        assertSame(cause, e.getCause());
    }

    @Test
    void whatIsMissingIsSaidWithAndWithoutAnItem() {
        assertEquals(
                "The update of Chat changes something in address, which the stored item does not have. Set the whole"
                        + " of it.",
                new ConditionFailedException(Operation.UPDATE, "Chat", STORED, "address").getMessage());
        assertEquals(
                "The update of Chat changes something in address, which is not there. Set the whole of it.",
                new ConditionFailedException(Operation.UPDATE, "Chat", null, "address").getMessage());
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
        UnprocessedItemsException e = unprocessed(UnprocessedItemsException.Reason.BOUNDS_REACHED);

        assertThrows(ClassCastException.class, () -> e.keys(OtherKey.class));
        assertThrows(ClassCastException.class, () -> e.left(ChatKey.class));
    }

    @Test
    void anInterruptIsNotDynamoDbsFault() {
        assertEquals(
                "The put all of Chat was not finished; items left: 1. The thread was interrupted."
                        + " Call it again with what this exception holds.",
                unprocessed(UnprocessedItemsException.Reason.INTERRUPTED).getMessage());
    }

    private static UnprocessedItemsException unprocessed(UnprocessedItemsException.Reason reason) {
        return new UnprocessedItemsException(
                Operation.PUT_ALL,
                "Chat",
                List.of(STORED),
                List.of(new ChatKey(STORED, STORED)),
                List.of(new ChatKey(STORED, STORED)),
                reason,
                null);
    }

    @Test
    void anItemThatCannotBeReadAfterAWriteSaysThatTheWriteTookEffect() {
        ItemDecodingException read = new ItemDecodingException("", "", "expected S (text), found N");
        ItemDecodingException written = read.within("Chat", "name").afterWrite();

        assertFalse(read.tookEffect());
        assertTrue(written.tookEffect());
        assertEquals(
                "Attribute name of Chat cannot be read: expected S (text), found N."
                        + " The write that returned the item took effect.",
                written.getMessage());
    }

    @Test
    void serializedExceptionsKeepWhatIsNoStoredValue() throws IOException, ClassNotFoundException {
        List<Violation> violations = List.of(new Violation("name", "is required"));
        ConstraintViolationException constraint =
                copy(new ConstraintViolationException(Operation.CREATE, "Chat", violations));
        assertEquals(violations, constraint.violations());
        assertEquals("The create of Chat was refused: name is required.", constraint.getMessage());

        UnprocessedItemsException unprocessed = copy(unprocessed(UnprocessedItemsException.Reason.REQUEST_FAILED));
        assertEquals(UnprocessedItemsException.Reason.REQUEST_FAILED, unprocessed.reason());
        assertEquals(List.of(), unprocessed.left(String.class));
        assertEquals(List.of(), unprocessed.keys());
        assertEquals(List.of(), unprocessed.keys(ChatKey.class));
        assertEquals(List.of(), unprocessed.unknownKeys());

        TransactionFailedException transaction = copy(new TransactionFailedException(
                List.of(new Failure(0, "Chat", Operation.UPDATE, Reason.CONDITION_FAILED, Optional.of(STORED)))));
        assertEquals(List.of(), transaction.failures());

        assertEquals(
                Optional.empty(),
                copy(new ItemAlreadyExistsException("Chat", STORED)).item());
        assertEquals(
                Optional.empty(),
                copy(new ConditionFailedException(Operation.UPDATE, "Chat", STORED))
                        .item());
        assertTrue(copy(new ItemDecodingException("Chat", "name", "x").afterWrite())
                .tookEffect());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E copy(E exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (E) in.readObject();
        }
    }

    private record OtherKey(String partition, String sort) implements EntityKey {}
}
