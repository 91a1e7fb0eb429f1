package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.sample.TaskKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class BatchQueueTest {

    @Test
    void takesPartsInOrderAndByKind() {
        BatchQueue<BatchReadPart> queue =
                new BatchQueue<>(List.of(read("a", 0), read("b", 1), read("a", 2), read("a", 3), read("b", 4)));

        assertEquals(3, queue.requests(2));
        assertEquals(List.of(0, 2), given(queue.take(2)));
        assertEquals(List.of(3), given(queue.take(2)));
        assertEquals(List.of(1, 4), given(queue.take(2)));
        assertEquals(List.of(), queue.take(2));
    }

    @Test
    void whatIsNotProcessedIsTakenNextAndStaysLeft() {
        BatchQueue<BatchReadPart> queue = new BatchQueue<>(
                IntStream.range(0, 5).mapToObj(i -> read("t", i)).toList());
        List<BatchReadPart> first = queue.take(3);

        assertFalse(queue.settle(first, keys(first)));
        assertFalse(queue.hasBegun());
        assertEquals(List.of(0, 1, 2), given(queue.take(3)));
        assertTrue(queue.settle(first, keys(List.of(first.get(0), first.get(2)))));
        assertTrue(queue.hasBegun());
        assertEquals(List.of(0, 2, 3, 4), given(queue.left()));
        assertEquals(List.of(0, 2, 3), given(queue.take(3)));
    }

    @Test
    void readsOfOneItemBecomeOne() {
        Collection<BatchReadPart> distinct = BatchParts.distinctReads(
                List.of(read("t", 1), read("t", 2), consistentRead(1), read("u", 1), consistentRead(3), read("t", 3)));

        assertEquals(List.of(1, 2, 1, 3), given(distinct));
        assertEquals(
                List.of(ReadMode.CONSISTENT, ReadMode.EVENTUAL, ReadMode.EVENTUAL, ReadMode.CONSISTENT),
                distinct.stream().map(BatchReadPart::mode).toList());
    }

    @Test
    void deletionsOfOneItemBecomeOneAndAllElseIsRefused() {
        assertEquals(
                List.of(1, 2),
                given(BatchParts.distinctWrites(List.of(deletion(1), deletion(2), deletion(1), deletion(2)))));
        assertEquals(List.of(1, 2), given(BatchParts.distinctWrites(List.of(put(1), deletion(2)))));
        for (List<BatchWritePart> parts : List.of(
                List.of(put(1), put(2), put(1)),
                List.of(put(1), deletion(2), deletion(1)),
                List.of(deletion(1), put(2), put(1)))) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> BatchParts.distinctWrites(parts));
            assertEquals(
                    "Places 0 and 2 of the batch concern the same item, and a batch has no order. Leave one of them out.",
                    refused.getMessage());
        }
    }

    private static List<Object> given(Collection<? extends BatchPart> parts) {
        return parts.stream().map(BatchPart::given).toList();
    }

    private static Set<Map<String, AttributeValue>> keys(List<? extends BatchPart> parts) {
        return parts.stream().map(part -> part.item().key()).collect(Collectors.toSet());
    }

    private static BatchReadPart read(String table, int id) {
        return new BatchReadPart(item(table, id), id, new TaskKey("p", "" + id), ReadMode.EVENTUAL);
    }

    private static BatchReadPart consistentRead(int id) {
        return new BatchReadPart(item("t", id), id, new TaskKey("p", "" + id), ReadMode.CONSISTENT);
    }

    private static BatchWritePart put(int id) {
        WriteRequest request = WriteRequest.builder()
                .putRequest(put -> put.item(item("t", id).key()))
                .build();
        return new BatchWritePart(item("t", id), id, new TaskKey("p", "" + id), request);
    }

    private static BatchWritePart deletion(int id) {
        WriteRequest request = WriteRequest.builder()
                .deleteRequest(deletion -> deletion.key(item("t", id).key()))
                .build();
        return new BatchWritePart(item("t", id), id, new TaskKey("p", "" + id), request);
    }

    private static ItemId item(String table, int id) {
        return new ItemId(table, Map.of("pk", AttributeValue.fromS("" + id)));
    }
}
