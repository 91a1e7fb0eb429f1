package dev.singlet.streams.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemDecodingException;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.Records;
import dev.singlet.streams.Replays;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.UnreadableStreamException;
import dev.singlet.streams.notes.Note;
import dev.singlet.streams.notes.NoteItem;
import dev.singlet.streams.notes.NoteTable;
import dev.singlet.testing.fault.CrashError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

class ChangeProcessorTest {

    private static final int BATCH = 12;

    private final ChangeDecoder<NoteItem> decoder = ChangeDecoder.of(NoteTable.connect(unused())::decode);
    private final Replays replays = new Replays();

    @Test
    void stopsAtTheFirstFailure() {
        IllegalStateException failure = new IllegalStateException("no");
        ChangeProcessor<NoteItem> processor = ChangeProcessor.of(decoder, change -> {
            if (((Note) change.item()).revision() == 3) {
                throw failure;
            }
            replays.handle(change);
        });

        BatchResult result = processor.process(List.of(
                Records.note(1, "n1", 1),
                Records.note(2, "n1", 2),
                Records.note(3, "n1", 3),
                Records.note(4, "n2", 1)));

        assertEquals(List.of(1, 2), replays.of("n1"));
        assertEquals(List.of(), replays.of("n2"));
        assertEquals(2, result.handled());
        assertEquals(Optional.of(Records.number(3)), result.retryFrom());
        assertFalse(result.isDone());
        assertEquals(List.of(new RecordFailure(Records.number(3), "event-3", false, failure)), result.failures());
        assertEquals(
                "RecordFailure[" + Records.number(3) + ", java.lang.IllegalStateException]",
                result.failures().get(0).toString());
    }

    @Test
    void countsWhatCannotBeDecodedAsAFailureOfItsRecord() {
        Map<String, AttributeValue> broken = new HashMap<>(Records.item(new Note("n1", "text", 2)));
        broken.remove("text");

        BatchResult result = ChangeProcessor.of(decoder, replays)
                .process(List.of(Records.note(1, "n1", 1), Records.changed(2, Map.of(), broken)));

        assertEquals(List.of(1), replays.of("n1"));
        assertEquals(Optional.of(Records.number(2)), result.retryFrom());
        assertSame(ItemDecodingException.class, result.failures().get(0).cause().getClass());
    }

    @Test
    void passesOverWhatIsNobodys() {
        Map<String, AttributeValue> foreign = Map.of("pk", AttributeValue.fromS("X"), "sk", AttributeValue.fromS("Y"));

        BatchResult result = ChangeProcessor.of(decoder, replays)
                .process(List.of(Records.changed(1, Map.of(), foreign), Records.note(2, "n1", 1)));

        assertEquals(new BatchResult(1, 1, 0, List.of()), result);
        assertTrue(result.isDone());
    }

    @Test
    void tellsTheHandlerTheStream() {
        String arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/Notes/stream/2024-01-01T00:00:00.000";
        List<Optional<String>> tables = new ArrayList<>();
        ChangeProcessor<NoteItem> processor =
                ChangeProcessor.of(decoder, change -> tables.add(change.info().tableName()));

        assertTrue(processor.process(arn, List.of(Records.note(1, "n1", 1))).isDone());
        assertTrue(processor.process(List.of(Records.note(2, "n1", 2))).isDone());
        assertEquals(List.of(Optional.of("Notes"), Optional.empty()), tables);
    }

    @Test
    void doesNotTakeAnErrorForAFailureOfARecord() {
        ChangeProcessor<NoteItem> processor = ChangeProcessor.of(decoder, change -> {
            throw new CrashError();
        });

        assertThrows(CrashError.class, () -> processor.process(List.of(Records.note(1, "n1", 1))));
    }

    @Test
    void refusesAStreamAndBatchesThatCannotWork() {
        ChangeProcessor<NoteItem> processor = ChangeProcessor.of(decoder, replays);
        Record record = Records.note(2, "n1", 2);
        Record withoutImages = record.toBuilder()
                .dynamodb(record.dynamodb().toBuilder().oldImage(null).build())
                .build();
        Record withoutNumber = record.toBuilder()
                .dynamodb(record.dynamodb().toBuilder().sequenceNumber(null).build())
                .build();

        assertThrows(UnreadableStreamException.class, () -> processor.process(List.of(withoutImages)));
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> processor.process(List.of(Records.note(1, "n1", 1), withoutNumber)));
        assertTrue(String.valueOf(e.getMessage()).startsWith("Record 1 "), e.getMessage());
        assertEquals(0, replays.count());
    }

    /**
     * For each place of a batch, and for random sets of places: what fails there, once or more often, is tried again
     * from there, as Lambda does.
     */
    @Test
    void handlesEverythingInOrderWhereverItFails() {
        long seed = StreamLab.seed();
        Random random = new Random(seed);
        int batches = 0;
        int attempts = 0;
        int handled = 0;
        int runs = StreamLab.runs(500);
        for (int run = 0; run < runs; run++) {
            Map<String, Integer> last = new LinkedHashMap<>();
            List<Record> records = batch(random, last);
            Map<Integer, Integer> failures = new HashMap<>();
            if (run < BATCH) {
                failures.put(run, 1 + run % 3);
            } else {
                random.ints(random.nextInt(BATCH), 0, BATCH)
                        .forEach(place -> failures.put(place, 1 + random.nextInt(3)));
            }
            Map<String, Integer> left = new HashMap<>();
            failures.forEach((place, times) -> left.put("event-" + place, times));
            Replays seen = new Replays();
            ChangeProcessor<NoteItem> processor = ChangeProcessor.of(decoder, change -> {
                if (left.merge(change.info().eventId(), -1, Integer::sum) >= 0) {
                    throw new IllegalStateException("simulated");
                }
                seen.handle(change);
            });

            int tries = 0;
            List<Record> rest = records;
            while (!rest.isEmpty()) {
                // Now and then the whole batch comes again, as after a crash of the function.
                List<Record> given = random.nextInt(8) == 0 ? records : rest;
                rest = rest(given, processor.process(given));
                tries++;
            }
            assertTrue(left.values().stream().allMatch(times -> times < 0), "each failure has come, seed " + seed);
            seen.requireAll(last, "seed " + seed + ", run " + run);
            batches++;
            attempts += tries;
            handled += seen.count();
        }
        System.out.printf(
                "Batches: %d of %d records, failures at every place, %d attempts, %d changes handled, none skipped or"
                        + " out of order (seed %d)%n",
                batches, BATCH, attempts, handled, seed);
    }

    private static List<Record> rest(List<Record> given, BatchResult result) {
        return result.retryFrom()
                .map(from -> given.stream()
                        .dropWhile(record -> !record.dynamodb().sequenceNumber().equals(from))
                        .toList())
                .orElse(List.of());
    }

    private static List<Record> batch(Random random, Map<String, Integer> last) {
        List<Record> records = new ArrayList<>();
        for (int place = 0; place < BATCH; place++) {
            String noteId = "n" + random.nextInt(3);
            records.add(Records.note(place, noteId, last.merge(noteId, 1, Integer::sum)));
        }
        return records;
    }

    /** A table decodes without a request. */
    private static DynamoDbClient unused() {
        return DynamoDbClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
    }
}
